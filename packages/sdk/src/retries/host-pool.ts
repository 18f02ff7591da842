import type { Origin } from '../transport/transport.js';

/** A base URL in its parts. */
export interface Base {
  readonly origin: Origin;
  /** What comes before the path of each endpoint: empty, or `/prefix`. */
  readonly prefix: string;
}

/** A host as the client sees it. */
export interface HostStatus {
  /** Host and port. */
  readonly host: string;
  /** 1 for a host without failures; each failure halves it, each answer makes up a quarter of what is missing. */
  readonly health: number;
  /** Whether calls go there. */
  readonly isCurrent: boolean;
}

interface Entry {
  readonly base: Base;
  health: number;
  /** Until then nothing is tried there, if there is another host. */
  restsUntil: number;
  restMs: number;
}

const FIRST_REST_MS = 30_000;
const MAX_REST_MS = 300_000;

/**
 * The hosts of one service, the primary first. Calls stay with one host; when it fails they go to the healthiest other
 * one. Once the primary has rested, one call that may be repeated is sent there, and if it is answered all follow.
 */
export class HostPool {
  readonly #entries: readonly Entry[];
  readonly #now: () => number;
  #current: Entry;
  #probing: Entry | undefined;

  constructor(bases: readonly Base[], now: () => number = () => performance.now()) {
    this.#entries = bases.map((base) => ({ base, health: 1, restsUntil: Number.NEGATIVE_INFINITY, restMs: 0 }));
    const [primary] = this.#entries;
    if (!primary) throw new Error('a pool has at least one host');
    this.#current = primary;
    this.#now = now;
  }

  /** Where the next attempt goes. `tried` are the hosts on which this call has failed. */
  pick(isRepeatable: boolean, tried: readonly Base[] = []): Base {
    const [primary] = this.#entries;
    if (primary && isRepeatable && this.#isToProbe(primary)) {
      this.#probing = primary;
      return primary.base;
    }
    if (!tried.includes(this.#current.base)) return this.#current.base;
    return (this.#best((entry) => !tried.includes(entry.base)) ?? this.#current).base;
  }

  /** Another host than this one to ask at the same time; none if there is only one. */
  other(base: Base): Base | undefined {
    return this.#best((entry) => entry.base !== base)?.base;
  }

  /** What came of an attempt. Being refused is an answer like any other. Returns whether calls go elsewhere from now on. */
  report(base: Base, isAlive: boolean): boolean {
    const entry = this.#entries.find((each) => each.base === base);
    if (!entry) return false;
    if (this.#probing === entry) this.#probing = undefined;
    return isAlive ? this.#recover(entry) : this.#fail(entry);
  }

  /** An attempt ended without telling anything of its host. */
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

  /** A rested host before one that rests, then by health, then by order. */
  #best(isEligible: (entry: Entry) => boolean): Entry | undefined {
    const now = this.#now();
    const [best] = this.#entries
      .filter(isEligible)
      .sort((a, b) => Number(a.restsUntil > now) - Number(b.restsUntil > now) || b.health - a.health);
    return best;
  }
}
