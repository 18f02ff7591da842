import { codes, httpStatusOf } from '@rongkit/contract';

/**
 * An injected failure. With `status` or `code` the call fails with that answer; with `drop` its connection is cut.
 * `delayMs` delays the answer or the cut. With `delayMs` alone, the call succeeds after the delay.
 */
export interface Fault {
  /**
   * The calls that the fault applies to: the id of an endpoint, such as `user.getToken`; the path of an endpoint;
   * `group.*` for a resource; or `*` for all endpoints.
   */
  readonly endpoint: string;
  /**
   * The number of calls that the fault applies to, at least 1.
   * @defaultValue all calls, until `clear`
   */
  readonly times?: number;
  /**
   * The HTTP status of the answer, from 200 to 599.
   * @defaultValue the status that belongs to `code`
   */
  readonly status?: number;
  /**
   * The business code of the answer, a number from 0.
   * @defaultValue a documented code with this `status`, or else 1000
   */
  readonly code?: number;
  /**
   * The error message of the answer.
   * @defaultValue 'Injected fault.'
   */
  readonly errorMessage?: string;
  /**
   * The delay before the answer, in real milliseconds, at most 600,000 (10 minutes).
   * @defaultValue 0
   */
  readonly delayMs?: number;
  /**
   * Whether to cut the connection instead of answering.
   * @defaultValue false
   */
  readonly drop?: boolean;
}

export interface FaultAnswer {
  readonly status: number;
  readonly code: number;
  readonly errorMessage: string;
}

interface PendingFault {
  readonly fault: Fault;
  left: number;
}

const MEMBERS = {
  endpoint: true,
  times: true,
  status: true,
  code: true,
  errorMessage: true,
  delayMs: true,
  drop: true,
} as const satisfies Record<keyof Fault, true>;

const MAX_DELAY_MS = 600_000;

/**
 * The injected failures of an emulator. If several match a call, the one that was added first applies. A fault applies
 * after authentication: unsigned calls fail as usual and do not count.
 */
export class Faults {
  readonly #isEndpoint: (name: string) => boolean;
  #pending: PendingFault[] = [];
  readonly #listeners: (() => void)[] = [];

  /** `isEndpoint` returns whether a string is the id or the path of an endpoint, or a resource such as `group.*`. */
  constructor(isEndpoint: (name: string) => boolean) {
    this.#isEndpoint = isEndpoint;
  }

  /**
   * Adds a fault, which applies to the next matching calls.
   * @throws TypeError if a field is invalid; the message names the field
   */
  add(fault: Fault): void {
    this.#check(fault);
    this.#pending.push({ fault: { ...fault }, left: fault.times ?? Number.POSITIVE_INFINITY });
    this.#changed();
  }

  /** Returns the faults that still apply, oldest first; `times` is the number of calls that are still affected. */
  list(): Fault[] {
    return this.#pending.map(({ fault, left }) => (Number.isFinite(left) ? { ...fault, times: left } : { ...fault }));
  }

  /** Removes all faults. */
  clear(): void {
    if (this.#pending.length === 0) return;
    this.#pending = [];
    this.#changed();
  }

  /** Replaces all faults by other faults. */
  restore(faults: readonly Fault[]): void {
    this.clear();
    for (const fault of faults) this.add(fault);
  }

  /** Calls a listener after each change of the faults or of their remaining calls. */
  onChanged(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /**
   * Returns the fault for a call to an endpoint, if any, and counts the call. The emulator calls `take` once for each
   * API call whose signature is right.
   */
  take({ id, path }: { readonly id: string; readonly path: string }): Fault | undefined {
    if (this.#pending.length === 0) return undefined;
    const names = [id, path, `${id.split('.')[0]}.*`, '*'];
    const match = this.#pending.find(({ fault: { endpoint } }) => names.includes(endpoint));
    if (!match) return undefined;
    match.left -= 1;
    if (match.left <= 0) this.#pending = this.#pending.filter((each) => each !== match);
    if (Number.isFinite(match.left)) this.#changed();
    return match.fault;
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }

  #check(fault: Fault): void {
    const unknown = Object.keys(fault).find((name) => !Object.hasOwn(MEMBERS, name));
    if (unknown !== undefined) {
      throw new TypeError(`${unknown} is not a member of a fault; the members are ${Object.keys(MEMBERS).join(', ')}.`);
    }
    this.#checkMembers(fault);
  }

  #checkMembers({ endpoint, times, status, code, errorMessage, delayMs, drop }: Fault): void {
    if (endpoint !== '*' && !this.#isEndpoint(endpoint)) {
      throw new TypeError('endpoint must be the id or the path of an endpoint, a resource such as group.*, or *.');
    }
    checkInteger('times', times, 1, Number.MAX_SAFE_INTEGER);
    checkInteger('status', status, 200, 599);
    checkInteger('code', code, 0, Number.MAX_SAFE_INTEGER);
    checkInteger('delayMs', delayMs, 0, MAX_DELAY_MS);
    if (!['undefined', 'string'].includes(typeof errorMessage)) throw new TypeError('errorMessage must be a string.');
    if (!['undefined', 'boolean'].includes(typeof drop)) throw new TypeError('drop must be true or false.');
    if (status === undefined && code === undefined && !delayMs && !drop) {
      throw new TypeError('A fault needs status, code, delayMs or drop: without one, it changes nothing.');
    }
  }
}

function checkInteger(name: string, value: number | undefined, min: number, max: number): void {
  if (value === undefined) return;
  if (!Number.isSafeInteger(value) || value < min || value > max) {
    throw new TypeError(`${name} must be an integer from ${min} to ${max}.`);
  }
}

/** The answer of a fault; undefined without `status` and `code`. If one of them is missing, the other determines it. */
export function answerOf({ status, code, errorMessage = 'Injected fault.' }: Fault): FaultAnswer | undefined {
  if (status === undefined && code === undefined) return undefined;
  const impliedCode = code ?? codes.find((each) => each.http === status && each.code >= 1000)?.code ?? 1000;
  return { status: status ?? httpStatusOf(impliedCode), code: impliedCode, errorMessage };
}
