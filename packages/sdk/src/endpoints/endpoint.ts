import type { BodyKind, Host, RateLimit } from '../emitted/contract.js';
import type { Fields } from './fields.js';

/** Run-time description of an endpoint. */
export interface Endpoint {
  /** Id such as `user.getToken`; for a call by path, the path. */
  readonly id: string;
  /** HTTP method. */
  readonly method: string;
  /** Path; may contain parameters: `/v2/ultragroups/{group_id}`. */
  readonly path: string;
  /** Service of the endpoint: the IM API or the SMS service. */
  readonly host: Host;
  /** Encoding of the parameters. */
  readonly body: BodyKind;
  /** Parameters by name. */
  readonly fields: Fields;
  /**
   * Idempotency. `safe`: repeating the call has no further effect (reads and set-like calls). `send`: each call creates
   * something.
   */
  readonly repeat: 'safe' | 'send';
  /** Rate limit. `null` if none is documented; absent for the default of 100 calls a second. */
  readonly rateLimit?: RateLimit | null;
}

type Particulars = Partial<Omit<Endpoint, 'id' | 'path' | 'fields'>>;

const DEFAULTS = { method: 'POST', host: 'api', body: 'form', repeat: 'safe' } as const;

/** Makes an endpoint. Defaults: form POST to the API host, safe to repeat, its path as id. */
export function endpoint(path: string, fields: Fields, particulars?: Particulars): Endpoint {
  return { id: path, path, fields, ...DEFAULTS, ...particulars };
}

/** Endpoints of a resource by method name, created on first use so that importing stays cheap. */
export type EndpointTable<Method extends string> = () => Readonly<Record<Method, Endpoint>>;

/** Makes the endpoint table of a resource, with ids such as `user.getToken`. */
export function endpoints<Method extends string>(
  resource: string,
  make: () => Record<Method, Endpoint>,
): EndpointTable<Method> {
  let table: Record<Method, Endpoint> | undefined;
  return () => {
    table ??= withIds(resource, make());
    return table;
  };
}

function withIds<Method extends string>(resource: string, table: Record<Method, Endpoint>): Record<Method, Endpoint> {
  const named = Object.entries<Endpoint>(table).map(([name, each]) => [name, { ...each, id: `${resource}.${name}` }]);
  return Object.fromEntries(named) as Record<Method, Endpoint>;
}
