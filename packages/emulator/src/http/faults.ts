import { codes, httpStatusOf } from '@rongkit/contract';

/** Something that goes wrong on purpose. Without an answer of its own and without `drop`, it only delays. */
export interface Fault {
  /** The id or the path of an endpoint, or `*` for all of them. */
  readonly endpoint: string;
  /**
   * How many calls it strikes.
   * @defaultValue all, until the faults are cleared
   */
  readonly times?: number;
  /** The HTTP status to answer with. */
  readonly status?: number;
  /** The business code to answer with. */
  readonly code?: number;
  readonly errorMessage?: string;
  /** How long the call waits first, in real milliseconds. */
  readonly delayMs?: number;
  /** Whether the connection is cut instead of an answer. */
  readonly drop?: boolean;
}

export interface FaultAnswer {
  readonly status: number;
  readonly code: number;
  readonly errorMessage: string;
}

interface Pending {
  readonly fault: Fault;
  left: number;
}

const MAX_DELAY = 600_000;

/** The faults that wait for their calls. The oldest one that fits strikes. */
export class Faults {
  readonly #knows: (endpoint: string) => boolean;
  #pending: Pending[] = [];

  /** `knows` says whether an id or a path is that of an endpoint. */
  constructor(knows: (endpoint: string) => boolean) {
    this.#knows = knows;
  }

  /** Throws a TypeError that names what is wrong with a fault. */
  add(fault: Fault): void {
    this.#check(fault);
    this.#pending.push({ fault: { ...fault }, left: fault.times ?? Number.POSITIVE_INFINITY });
  }

  /** Those that are still to strike, with the number of times left. */
  list(): Fault[] {
    return this.#pending.map(({ fault, left }) => (Number.isFinite(left) ? { ...fault, times: left } : { ...fault }));
  }

  clear(): void {
    this.#pending = [];
  }

  /** The fault that strikes a call to this endpoint, if any. */
  take({ id, path }: { readonly id: string; readonly path: string }): Fault | undefined {
    if (this.#pending.length === 0) return undefined;
    const struck = this.#pending.find(({ fault: { endpoint } }) => [id, path, '*'].includes(endpoint));
    if (!struck) return undefined;
    struck.left -= 1;
    if (struck.left <= 0) this.#pending = this.#pending.filter((each) => each !== struck);
    return struck.fault;
  }

  #check({ endpoint, times, status, code, errorMessage, delayMs, drop }: Fault): void {
    if (endpoint !== '*' && !this.#knows(endpoint)) {
      throw new TypeError('endpoint must be the id or the path of an endpoint, or *.');
    }
    checkInteger('times', times, 1, Number.MAX_SAFE_INTEGER);
    checkInteger('status', status, 200, 599);
    checkInteger('code', code, 0, Number.MAX_SAFE_INTEGER);
    checkInteger('delayMs', delayMs, 0, MAX_DELAY);
    if (!['undefined', 'string'].includes(typeof errorMessage)) throw new TypeError('errorMessage must be a text.');
    if (!['undefined', 'boolean'].includes(typeof drop)) throw new TypeError('drop must be true or false.');
  }
}

function checkInteger(name: string, value: number | undefined, min: number, max: number): void {
  if (value === undefined) return;
  if (!Number.isSafeInteger(value) || value < min || value > max) {
    throw new TypeError(`${name} must be an integer from ${min} to ${max}.`);
  }
}

/** What a fault answers; undefined if it lets the call go on. Status and code imply each other. */
export function answerOf({ status, code, errorMessage = 'Injected fault.' }: Fault): FaultAnswer | undefined {
  if (status === undefined && code === undefined) return undefined;
  const impliedCode = code ?? codes.find((each) => each.http === status && each.code >= 1000)?.code ?? 1000;
  return { status: status ?? httpStatusOf(impliedCode), code: impliedCode, errorMessage };
}
