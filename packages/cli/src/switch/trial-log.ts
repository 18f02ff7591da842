import { existsSync, readFileSync } from 'node:fs';
import type { Emulator } from '@rongkit/emulator';

/** A line of the log that the preload writes. */
type Line =
  | { readonly kind: 'process'; readonly node: string }
  | { readonly kind: 'call'; readonly id: string; readonly host: string; readonly at?: string }
  | { readonly kind: 'key'; readonly appKey: string }
  | { readonly kind: 'refused'; readonly host: string; readonly port: number | null; readonly at?: string };

/** A call of the tests that has reached the emulator. */
export interface TrialCall {
  /** Id of the endpoint, or the path of the call if no endpoint has this path. */
  readonly endpoint: string;
  readonly code: number | null;
  readonly message: string | null;
  /** The emulator's explanation of a refusal, which the answer does not contain. */
  readonly hint: string | null;
  /** Source line of the project that made the call. */
  readonly at: string | null;
  /** Parameters whose strings JavaScript made of an object or of a missing argument. */
  readonly garbled: readonly GarbledParam[];
}

/** A parameter with a string such as `[object Object]`, which no program means to send. */
export interface GarbledParam {
  readonly param: string;
  readonly value: string;
}

/** Refused connections to a host and port from one source line. */
export interface RefusedHost {
  readonly host: string;
  readonly port: number | null;
  readonly at: string | null;
  readonly times: number;
}

/** Calls and refused connections of the tests. */
export interface TrialLog {
  readonly calls: readonly TrialCall[];
  readonly refused: readonly RefusedHost[];
  /** API hosts that the tests called. The preload redirects these calls to the emulator. */
  readonly hosts: readonly string[];
  readonly appKeys: readonly string[];
  /** Whether a process of Node.js has loaded the preload. */
  readonly hasRun: boolean;
}

/** Collects the requests of an emulator, which itself keeps only the last 1,000 requests. */
export class RequestCollector {
  readonly #emulator: Pick<Emulator, 'requests'>;
  readonly #requests = new Map<number, ReturnType<Emulator['requests']>[number]>();

  constructor(emulator: Pick<Emulator, 'requests'>) {
    this.#emulator = emulator;
  }

  collect(): void {
    for (const request of this.#emulator.requests()) this.#requests.set(request.id, request);
  }

  /**
   * Reads the log of a run. Returns the calls with the source lines that made the calls, and the connections that were
   * refused.
   */
  log(file: string): TrialLog {
    const lines = linesOf(file);
    const calls = lines.filter((line) => line.kind === 'call');
    const places = new Map(calls.map(({ id, at = null }) => [id, at]));
    const keys = lines.flatMap((line) => (line.kind === 'key' ? [line.appKey] : []));
    return {
      calls: [...this.#requests.values()].map(({ endpoint, path, code, errorMessage, hint, requestId, params }) => ({
        ...{ endpoint: endpoint ?? path, code, message: errorMessage, hint },
        at: places.get(requestId) ?? null,
        garbled: garbledIn(params),
      })),
      refused: refusedOf(lines),
      hosts: [...new Set(calls.map(({ host }) => host))],
      appKeys: [...new Set(keys)],
      hasRun: lines.some(({ kind }) => kind === 'process'),
    };
  }
}

function garbledIn(params: Readonly<Record<string, unknown>>): GarbledParam[] {
  return Object.entries(params).flatMap(([param, value]) => {
    const values = typeof value === 'object' && value !== null ? Object.values(value) : [value];
    const garbled = values.find((each) => each === 'undefined' || String(each).includes('[object Object]'));
    return garbled === undefined ? [] : [{ param, value: garbled === 'undefined' ? garbled : '[object Object]' }];
  });
}

function linesOf(file: string): Line[] {
  if (!existsSync(file)) return [];
  // A killed process may leave an incomplete line.
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return [JSON.parse(line) as Line];
      } catch {
        return [];
      }
    });
}

function refusedOf(lines: readonly Line[]): RefusedHost[] {
  const found = new Map<string, RefusedHost>();
  for (const line of lines) {
    if (line.kind !== 'refused') continue;
    const { host, port, at = null } = line;
    const key = `${host}:${port} ${at}`;
    found.set(key, { host, port, at, times: (found.get(key)?.times ?? 0) + 1 });
  }
  return [...found.values()];
}
