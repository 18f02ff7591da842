import type { BodyKind, Host, RateLimit } from '../emitted/contract.js';
import type { Fields } from './fields.js';

/** What the client knows of an endpoint. */
export interface Endpoint {
  /** `user.getToken`; of a call by path, the path. */
  readonly id: string;
  readonly method: string;
  /** May name parameters: `/v2/ultragroups/{group_id}`. */
  readonly path: string;
  readonly host: Host;
  readonly body: BodyKind;
  readonly fields: Fields;
  /**
   * Whether the same call may be made twice without doing its work twice: `safe` for reads and set-like calls, `send` for
   * those that create something each time.
   */
  readonly repeat: 'safe' | 'send';
  /** `null` if no limit is documented; absent for the limit of an endpoint that states no other. */
  readonly rateLimit?: RateLimit | null;
}

type Particulars = Partial<Omit<Endpoint, 'id' | 'path' | 'fields'>>;

const DEFAULTS = { method: 'POST', host: 'api', body: 'form', repeat: 'safe' } as const;

/** An endpoint: a form POST to the API host that may be repeated, unless its particulars say otherwise. Its id is its path. */
export function endpoint(path: string, fields: Fields, particulars?: Particulars): Endpoint {
  return { id: path, path, fields, ...DEFAULTS, ...particulars };
}

/** The endpoints of a resource by method name. They are made by the first call, so that importing costs little. */
export type EndpointTable<Method extends string> = () => Readonly<Record<Method, Endpoint>>;

/** A table of endpoints, with ids such as `user.getToken`. */
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
