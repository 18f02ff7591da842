import { BoundedLog } from '../bounded-log.js';
import type { RawParams } from '../params/raw-params.js';
import { withoutSecrets } from '../without-secrets.js';

/** An API request that the emulator answered, or whose connection a fault cut. */
export interface LoggedRequest {
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
}

/** A request as the log keeps it. Secrets are removed when the log is read, which is rarer than logging. */
export interface LogEntry extends Omit<LoggedRequest, 'params'> {
  readonly raw: RawParams | null;
  readonly bodyBytes: number;
}

/** The latest requests, without secrets. */
export class RequestLog {
  readonly #log = new BoundedLog<LogEntry>(({ bodyBytes }) => bodyBytes);

  add(entry: LogEntry): void {
    this.#log.add(entry);
  }

  /** Oldest first. */
  list(): LoggedRequest[] {
    return this.#log.entries.map(({ raw, bodyBytes: _, ...rest }) => ({ ...rest, params: visibleParams(raw) }));
  }

  clear(): void {
    this.#log.clear();
  }
}

function visibleParams(raw: RawParams | null): Record<string, unknown> {
  if (!raw) return {};
  const maps = [...raw.maps].map(([name, entries]) => [name, Object.fromEntries(entries)] as const);
  return withoutSecrets(Object.fromEntries([...raw.values, ...maps])) as Record<string, unknown>;
}
