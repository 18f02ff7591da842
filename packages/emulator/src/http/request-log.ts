import { BoundedLog } from '../bounded-log.js';
import type { LimitUse } from '../limits/rate-limiter.js';
import type { RawParams } from '../params/raw-params.js';
import { withoutSecrets } from '../without-secrets.js';
import type { Fault } from './faults.js';

/** An API request that the emulator answered, or whose connection a fault cut. */
export interface LoggedRequest {
  /** The number of the request, from 1. Requests are numbered as they arrive. */
  readonly id: number;
  /** When the request was answered: milliseconds since 1970 by the virtual clock. */
  readonly at: number;
  /** The HTTP method, such as `POST`. */
  readonly method: string;
  /** The path of the endpoint, such as `/user/getToken.json`, or the requested path if no endpoint has it. */
  readonly path: string;
  /** The id of the endpoint, such as `user.getToken`; null if no endpoint has the path. */
  readonly endpoint: string | null;
  /** The HTTP status of the answer; null if a fault cut the connection. */
  readonly status: number | null;
  /** The business code of the answer; null if a fault cut the connection. */
  readonly code: number | null;
  /** The `X-Request-ID` of the answer: the client's, or a new one if the client sent none or an invalid one. */
  readonly requestId: string;
  /** The error message of the answer; null for a success. */
  readonly errorMessage: string | null;
  /** An explanation that the answer lacks, such as the mistake in a signature; null if there is none. */
  readonly hint: string | null;
  /**
   * The parameters as they were sent: strings from a form, any JSON values from a JSON body. Empty if the request was
   * refused before its parameters were read. Tokens, codes, phone numbers and other secrets are left out.
   */
  readonly params: Readonly<Record<string, unknown>>;
  /** The time from the arrival of the request to its answer, in real milliseconds. */
  readonly tookMs: number;
  /** The body of the answer, without secrets; null if a fault cut the connection. */
  readonly answer: unknown;
  /** The fault that applied to the request; null for none. */
  readonly fault: Fault | null;
  /** The rate limit that the request came closest to, with the request; null for none. */
  readonly limit: LimitUse | null;
  /** The sequence number of the command that the request became; null if it changed nothing. */
  readonly command: number | null;
}

/** The members of a request that those who watch the emulator are told. */
export type RequestHead = Pick<
  LoggedRequest,
  'id' | 'method' | 'path' | 'endpoint' | 'status' | 'code' | 'requestId' | 'tookMs'
>;

/** A request as the log keeps it. Secrets are removed when the log is read, which is rarer than logging. */
export interface LogEntry extends Omit<LoggedRequest, 'params' | 'answer'> {
  readonly raw: RawParams | null;
  readonly bodyBytes: number;
  /** The answer as JSON; null if there was none. */
  readonly answer: string | null;
}

/** The latest requests, without secrets. */
export class RequestLog {
  readonly #log = new BoundedLog<LogEntry>(sizeOf);
  readonly #onAdded: ((entry: LogEntry) => void)[] = [];
  #count = 0;

  /** The number of a request that has just arrived. */
  next(): number {
    this.#count += 1;
    return this.#count;
  }

  add(entry: LogEntry): void {
    this.#log.add(entry);
    for (const listener of this.#onAdded) listener(entry);
  }

  /** Calls a listener for each request that was answered. */
  onAdded(listener: (entry: LogEntry) => void): void {
    this.#onAdded.push(listener);
  }

  /** In the order of their answers: all, or at most `limit` of those that were answered after the one with an id. */
  list({ after, limit }: { readonly after?: number; readonly limit?: number } = {}): LoggedRequest[] {
    const { entries } = this.#log;
    const from = after === undefined ? 0 : entries.findIndex((entry) => entry.id === after) + 1;
    return entries.slice(from, limit === undefined ? undefined : from + limit).map(visible);
  }

  find(id: number): LoggedRequest | undefined {
    const entry = this.#log.entries.find((each) => each.id === id);
    return entry && visible(entry);
  }

  /** The number of the latest request with an `X-Request-ID`. */
  idOf(requestId: string): number | undefined {
    return this.#log.entries.findLast((entry) => entry.requestId === requestId)?.id;
  }

  clear(): void {
    this.#log.clear();
  }
}

/** The members of a request that events have. */
export function headOf({ id, method, path, endpoint, status, code, requestId, tookMs }: LogEntry): RequestHead {
  return { id, method, path, endpoint, status, code, requestId, tookMs };
}

function sizeOf({ bodyBytes, answer, path }: LogEntry): number {
  return bodyBytes + (answer?.length ?? 0) + path.length;
}

function visible({ raw, bodyBytes: _, answer, tookMs, fault, limit, command, ...head }: LogEntry): LoggedRequest {
  return { ...head, params: visibleParams(raw), tookMs, answer: visibleAnswer(answer), fault, limit, command };
}

/** The `code` of an answer is no one-time code. */
function visibleAnswer(answer: string | null): unknown {
  if (answer === null) return null;
  const { code, ...rest } = JSON.parse(answer) as Record<string, unknown>;
  return { ...(code !== undefined && { code }), ...(withoutSecrets(rest) as object) };
}

function visibleParams(raw: RawParams | null): Record<string, unknown> {
  if (!raw) return {};
  const maps = [...raw.maps].map(([name, entries]) => [name, Object.fromEntries(entries)] as const);
  return withoutSecrets(Object.fromEntries([...raw.values, ...maps])) as Record<string, unknown>;
}
