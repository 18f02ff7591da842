import { neverSent, type Transport, type TransportRequest, type TransportResponse, TransportTimeout } from 'rongkit';
import type { Fate } from './schedule.js';

/** The service recognizes a repeated `msgRandom` for a minute. */
const REMEMBERS_FOR_MS = 60_000;

/** A message that arrived. */
export interface Delivery {
  readonly receiver: string;
  /** Number of the process that sent it. */
  readonly incarnation: number;
}

const answer = (status: number, body: unknown, headers: Record<string, string> = {}): TransportResponse => {
  return { status, headers, body: typeof body === 'string' ? body : JSON.stringify(body) };
};

const errorOf = (code: string, syscall: string) => Object.assign(new Error(`${syscall} ${code}`), { code, syscall });

const AFTER_THE_WRITE = ['ECONNRESET', 'EHOSTUNREACH', 'ENETUNREACH', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT'];
const BEFORE_THE_WRITE: readonly (() => Error)[] = [
  () => errorOf('ECONNREFUSED', 'connect'),
  () => errorOf('ENOTFOUND', 'getaddrinfo'),
  () => neverSent(new Error('the tunnel was refused')),
  () => neverSent(new TransportTimeout('connect', 5000)),
  () => new AggregateError([errorOf('ECONNREFUSED', 'connect'), errorOf('EHOSTUNREACH', 'connect')]),
];
const beforeTheWrite = (choice: number) =>
  (BEFORE_THE_WRITE[choice % BEFORE_THE_WRITE.length] ?? (() => new Error()))();
const UNCLEAR = [
  answer(200, '<html>'),
  answer(502, '<html>'),
  answer(200, {}),
  answer(403, ''),
  answer(500, { code: 200 }),
];

/** Receivers of a request. */
export function receiversOf({ body = '' }: TransportRequest): string[] {
  return new URLSearchParams(body).getAll('toUserId');
}

/** The service: it counts what arrives, and remembers the numbers of idempotent sends. */
export class Service {
  readonly deliveries: Delivery[] = [];
  readonly #seen = new Map<string, number>();

  /** Takes a request. Returns whether it was a repeat, which the service refuses. */
  take(request: TransportRequest, incarnation: number): boolean {
    const number = new URLSearchParams(request.body).get('msgRandom');
    if (number !== null) {
      if (performance.now() - (this.#seen.get(number) ?? Number.NEGATIVE_INFINITY) < REMEMBERS_FOR_MS) return true;
      this.#seen.set(number, performance.now());
    }
    for (const receiver of receiversOf(request)) this.deliveries.push({ receiver, incarnation });
    return false;
  }
}

/** The way of a process to the service. */
export class Network implements Transport {
  readonly #service: Service;
  readonly #fates: readonly Fate[];
  readonly #incarnation: number;
  readonly #begins: (request: TransportRequest) => void;
  /** Requests that have left and not arrived. */
  readonly #underway = new Set<() => void>();
  /** Receivers in requests that have left. */
  readonly left = new Set<string>();
  #count = 0;
  #isDead = false;

  constructor(
    service: Service,
    options: {
      readonly fates: readonly Fate[];
      readonly incarnation: number;
      readonly begins: (request: TransportRequest) => void;
    },
  ) {
    this.#service = service;
    this.#fates = options.fates;
    this.#incarnation = options.incarnation;
    this.#begins = options.begins;
  }

  send(request: TransportRequest): Promise<TransportResponse> {
    if (this.#isDead) return new Promise(() => {});
    this.#begins(request);
    const fate = this.#fates[this.#count++ % this.#fates.length] as Fate;
    return new Promise((resolve, reject) => {
      const { signal, timeouts } = request;
      if (signal?.aborted) throw neverSent(new Error('aborted'));
      let hasLeft = false;
      const timers = new Set<NodeJS.Timeout>();
      const after = (ms: number, run: () => void) => {
        const timer = setTimeout(run, ms);
        timers.add(timer);
        return timer;
      };
      const end = () => {
        signal?.removeEventListener('abort', abort);
        for (const timer of timers) clearTimeout(timer);
      };
      const fail = (error: Error) => {
        end();
        reject(hasLeft ? error : neverSent(error));
      };
      const abort = () => fail(new Error('aborted'));
      const limit = (phase: 'connect' | 'headers' | 'total') => {
        const ms = timeouts[phase] || Number.POSITIVE_INFINITY;
        if (ms < Number.POSITIVE_INFINITY) return after(ms, () => fail(new TransportTimeout(phase, ms)));
        return undefined;
      };
      signal?.addEventListener('abort', abort);
      const connecting = limit('connect');
      limit('total');
      after(fate.connectMs, () => {
        clearTimeout(connecting);
        if (fate.kind === 'cannot be reached') return fail(beforeTheWrite(fate.choice));
        hasLeft = true;
        for (const receiver of receiversOf(request)) this.left.add(receiver);
        limit('headers');
        this.#travels(request, fate, (response) => {
          if (!response) return;
          after(fate.answerMs, () => {
            if (response instanceof Error) return fail(response);
            end();
            resolve(response);
          });
        });
      });
    });
  }

  close(): void {}

  /** The process is gone. Its requests are not. */
  die(): void {
    this.#isDead = true;
    for (const arrive of this.#underway) arrive();
  }

  /** A request that has left arrives, whatever becomes of its sender. */
  #travels(request: TransportRequest, fate: Fate, then: (answer: TransportResponse | Error | undefined) => void): void {
    const arrive = () => {
      clearTimeout(timer);
      this.#underway.delete(arrive);
      then(this.#arrives(request, fate));
    };
    const timer = setTimeout(arrive, fate.arriveMs);
    this.#underway.add(arrive);
  }

  #arrives(request: TransportRequest, { kind, isPerformed, choice }: Fate): TransportResponse | Error | undefined {
    if (kind === 'refuses') return answer(200, { code: 1002 });
    if (kind === 'refuses for its rate') return answer(429, { code: 1008 }, retryAfter(choice, choice * 10));
    const isAccepted = kind === 'accepts';
    const isRepeat = (isAccepted || isPerformed) && this.#service.take(request, this.#incarnation);
    if (isAccepted) return answer(200, { code: isRepeat ? 1021 : 200 });
    return unclear(kind, choice);
  }
}

/** An answer that does not tell whether the message was sent; undefined for none. */
function unclear(kind: Fate['kind'], choice: number): TransportResponse | Error | undefined {
  switch (kind) {
    case 'loses the answer':
      return errorOf(AFTER_THE_WRITE[choice % AFTER_THE_WRITE.length] ?? '', 'read');
    case 'fails':
      return choice % 2 ? answer(500, { code: 1050 }) : answer(200, { code: 1000 });
    case 'is limited by a firewall':
      return answer(429, '<html>', retryAfter(choice, 86_400));
    case 'answers without a code':
      return UNCLEAR[choice % UNCLEAR.length];
    default:
      return undefined;
  }
}

function retryAfter(choice: number, seconds: number): Record<string, string> {
  return choice > 3 ? { 'retry-after': String(seconds) } : {};
}
