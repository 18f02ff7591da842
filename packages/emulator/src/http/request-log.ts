import type { LoggedRequest, RequestEvent } from '../admin/client/emitted.js';
import { BoundedLog } from '../bounded-log.js';
import type { RawParams } from '../params/raw-params.js';
import { withoutSecrets } from '../without-secrets.js';
import { paramsHint } from './params-hint.js';

/** A request in the log. Secrets are removed when the log is read, because reads are rarer than requests. */
export interface LogEntry extends Omit<LoggedRequest, keyof RequestEvent | 'params' | 'answer'> {
  /** The fields of the request event. The event log keeps only this object, not the whole entry. */
  readonly head: RequestEvent;
  readonly raw: RawParams | null;
  readonly bodyBytes: number;
  /** The answer as JSON; null if there was none. */
  readonly answer: string | null;
}

/** The log of the latest requests. Its entries are shown without secrets. */
export class RequestLog {
  readonly #log = new BoundedLog<LogEntry>(sizeOf);
  readonly #onAdded: ((entry: LogEntry) => void)[] = [];
  #count = 0;

  /** Returns the id for a request that has just arrived. */
  next(): number {
    this.#count += 1;
    return this.#count;
  }

  add(entry: LogEntry): void {
    this.#log.add(entry);
    for (const listener of this.#onAdded) listener(entry);
  }

  /** Calls a listener for each request that is logged, also for a request whose connection is cut. */
  onAdded(listener: (entry: LogEntry) => void): void {
    this.#onAdded.push(listener);
  }

  /**
   * Requests in the order of their answers, after the request with the id `after` (or from the first one, if the log
   * does not have that request), and at most `limit` of them.
   */
  list({ after, limit }: { readonly after?: number; readonly limit?: number } = {}): LoggedRequest[] {
    const { entries } = this.#log;
    const from = after === undefined ? 0 : entries.findIndex(({ head }) => head.id === after) + 1;
    return entries.slice(from, limit === undefined ? undefined : from + limit).map(visible);
  }

  find(id: number): LoggedRequest | undefined {
    const entry = this.#log.entries.find(({ head }) => head.id === id);
    return entry && visible(entry);
  }

  /** The id of the latest request with a given `X-Request-ID`; undefined if the log has none. */
  idOf(requestId: string): number | undefined {
    return this.#log.entries.findLast(({ head }) => head.requestId === requestId)?.head.id;
  }

  clear(): void {
    this.#log.clear();
  }
}

function sizeOf({ bodyBytes, answer, head }: LogEntry): number {
  return bodyBytes + (answer?.length ?? 0) + head.path.length;
}

function visible({ head, at, errorMessage, hint, raw, answer, fault, limit, command }: LogEntry): LoggedRequest {
  const { id, method, path, endpoint, status, code, requestId, tookMs } = head;
  const explained = hint ?? paramsHint({ endpoint, raw });
  const outcome = { status, code, requestId, errorMessage, hint: explained, params: visibleParams(raw), tookMs };
  return { id, at, method, path, endpoint, ...outcome, answer: visibleAnswer(answer), fault, limit, command };
}

/** The answer without secrets. The `code` of an answer stays, because it is not a verification code. */
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
