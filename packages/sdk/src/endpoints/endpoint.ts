import type { BodyKind, Host, Paging, RateLimit } from '../emitted/contract.js';
import type { Fields } from './fields.js';

/** Pagination of a list. `defaultSize` is the page size without a size parameter; set if `unpaged` is. */
export type ListPaging = Paging & { readonly defaultSize?: number };

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
  /** Parameters that the answer repeats. */
  readonly echoes?: readonly string[];
  /** Pagination of a list endpoint. */
  readonly paging?: ListPaging;
}

type Particulars = Partial<Omit<Endpoint, 'id' | 'path' | 'fields'>>;

const DEFAULTS = { method: 'POST', host: 'api', body: 'form', repeat: 'safe' } as const;

/** Makes an endpoint. Defaults: form POST to the API host, safe to repeat, its path as id. */
export function endpoint(path: string, fields: Fields, particulars?: Particulars): Endpoint {
  return { id: path, path, fields, ...DEFAULTS, ...particulars };
}

/** Endpoints of a resource by method name, created on first use so that importing stays cheap. */
export type EndpointTable = () => Readonly<Record<string, Endpoint>>;

/** Makes the endpoint tables of resources, with ids such as `user.getToken`. */
export function tablesOf(makers: Readonly<Record<string, EndpointTable>>): Readonly<Record<string, EndpointTable>> {
  return Object.fromEntries(Object.entries(makers).map(([resource, make]) => [resource, once(resource, make)]));
}

function once(resource: string, make: EndpointTable): EndpointTable {
  let table: Readonly<Record<string, Endpoint>> | undefined;
  return () => {
    table ??= Object.fromEntries(
      Object.entries(make()).map(([name, each]) => [name, { ...each, id: `${resource}.${name}` }]),
    );
    return table;
  };
}
