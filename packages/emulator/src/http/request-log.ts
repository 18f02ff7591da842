import type { RawParams } from '../params/raw-params.js';

/** A request that the emulator answered, or whose connection it cut. */
export interface LoggedRequest {
  /** The virtual time, in milliseconds since 1970. */
  readonly at: number;
  readonly method: string;
  readonly path: string;
  /** The id of the endpoint; null if the path has none. */
  readonly endpoint: string | null;
  /** Null if a fault cut the connection. */
  readonly status: number | null;
  readonly code: number | null;
  readonly requestId: string | null;
  /** As they were sent; empty if they could not be read. Tokens, codes and phone numbers are left out. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** A request as it is kept: the parameters are only made presentable for those who ask. */
export interface LogEntry extends Omit<LoggedRequest, 'params'> {
  readonly raw: RawParams | null;
  readonly bodyBytes: number;
}

const MAX_ENTRIES = 1000;
const MAX_BYTES = 16 * 1024 * 1024;
const SECRETS: ReadonlySet<string> = new Set([
  'mobile',
  'token',
  'code',
  'verifycode',
  'appsecret',
  'signature',
  'auth',
  'apikey',
]);

/** The latest requests, 1,000 at most, and fewer when they are large. */
export class RequestLog {
  #entries: LogEntry[] = [];
  #bytes = 0;

  add(entry: LogEntry): void {
    this.#entries.push(entry);
    this.#bytes += entry.bodyBytes;
    while (this.#entries.length > MAX_ENTRIES || this.#bytes > MAX_BYTES) {
      this.#bytes -= this.#entries.shift()?.bodyBytes ?? 0;
    }
  }

  /** The oldest first. */
  list(): LoggedRequest[] {
    return this.#entries.map(({ raw, bodyBytes: _, ...rest }) => ({ ...rest, params: shown(raw) }));
  }

  clear(): void {
    this.#entries = [];
    this.#bytes = 0;
  }
}

function shown(raw: RawParams | null): Record<string, unknown> {
  if (!raw) return {};
  const maps = [...raw.maps].map(([name, entries]) => [name, Object.fromEntries(entries)] as const);
  return withoutSecrets(Object.fromEntries([...raw.values, ...maps])) as Record<string, unknown>;
}

/** At any depth; texts that hold JSON stay as they are. */
function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value !== 'object' || value === null) return value;
  const open = Object.entries(value).filter(([name]) => !SECRETS.has(name.toLowerCase()));
  return Object.fromEntries(open.map(([name, member]) => [name, withoutSecrets(member)]));
}
