import type { Origin } from '../transport/transport.js';

/** Parsed base URL. */
export interface Base {
  readonly origin: Origin;
  /** Path prefix: empty, or such as `/prefix`. */
  readonly prefix: string;
}

/** Health of a host. */
export interface HostStatus {
  /** Host, with the port unless it is the default port of the scheme. */
  readonly host: string;
  /**
   * Health from 0 to 1; 1 without failures. A failure halves the health, and an answer recovers a quarter of the
   * difference to 1.
   */
  readonly health: number;
  /** Whether calls currently go to this host. */
  readonly isCurrent: boolean;
}

interface Entry {
  readonly base: Base;
  health: number;
  /** Time until which other hosts are preferred to this host. */
  restsUntil: number;
  restMs: number;
}

const FIRST_REST_MS = 30_000;
const MAX_REST_MS = 300_000;

/**
 * Hosts of one service, the primary first. Calls use one host until that host fails, then the healthiest other host.
 * After a pause, one retryable call probes the primary; if the primary answers, all calls return to the primary.
 */
export class HostPool {
  readonly #entries: readonly Entry[];
  readonly #now: () => number;
  #current: Entry;
  #probing: Entry | undefined;

  constructor(bases: readonly Base[], now: () => number = () => performance.now()) {
    this.#entries = bases.map((base) => ({ base, health: 1, restsUntil: -Infinity, restMs: 0 }));
    [this.#current] = this.#entries as [Entry];
    this.#now = now;
  }

  /** Picks the host of the next attempt. `tried` are the hosts on which the call has already failed. */
  pick(isRepeatable: boolean, tried: readonly Base[] = []): Base {
    const [primary] = this.#entries;
    if (primary && isRepeatable && this.#isToProbe(primary)) {
      this.#probing = primary;
      return primary.base;
    }
    if (!tried.includes(this.#current.base)) return this.#current.base;
    return (this.#best((entry) => !tried.includes(entry.base)) ?? this.#current).base;
  }

  /** Another host, for a hedged attempt; undefined if there is none. */
  other(base: Base): Base | undefined {
    return this.#best((entry) => entry.base !== base)?.base;
  }

  /**
   * Records the outcome of an attempt; a host that refuses a call counts as alive. Returns whether calls switch to
   * another host.
   */
  report(base: Base, isAlive: boolean): boolean {
    this.abandon(base);
    const entry = this.#entries.find((each) => each.base === base);
    return entry !== undefined && (isAlive ? this.#recover(entry) : this.#fail(entry));
  }

  /** Records that an attempt ended without information about its host. */
  abandon(base: Base): void {
    if (this.#probing?.base === base) this.#probing = undefined;
  }

  statuses(): HostStatus[] {
    return this.#entries.map((entry) => ({
      host: entry.base.origin.host,
      health: entry.health,
      isCurrent: entry === this.#current,
    }));
  }

  #isToProbe(primary: Entry): boolean {
    return this.#current !== primary && this.#probing === undefined && primary.restsUntil <= this.#now();
  }

  #recover(entry: Entry): boolean {
    entry.health += (1 - entry.health) / 4;
    if (entry !== this.#entries[0]) return false;
    entry.restMs = 0;
    return this.#moveTo(entry);
  }

  #fail(entry: Entry): boolean {
    const now = this.#now();
    entry.health /= 2;
    if (entry.restsUntil <= now) {
      entry.restMs = Math.min(MAX_REST_MS, entry.restMs ? entry.restMs * 2 : FIRST_REST_MS);
      entry.restsUntil = now + entry.restMs;
    }
    if (entry !== this.#current) return false;
    return this.#moveTo(this.#best((other) => other !== entry) ?? entry);
  }

  #moveTo(entry: Entry): boolean {
    const isOther = entry !== this.#current;
    this.#current = entry;
    return isOther;
  }

  /**
   * Picks the best eligible host. Hosts that are not resting come before resting hosts, then healthier hosts before
   * others, then earlier hosts before later hosts.
   */
  #best(isEligible: (entry: Entry) => boolean): Entry | undefined {
    const now = this.#now();
    const [best] = this.#entries
      .filter(isEligible)
      .sort((a, b) => Number(a.restsUntil > now) - Number(b.restsUntil > now) || b.health - a.health);
    return best;
  }
}
