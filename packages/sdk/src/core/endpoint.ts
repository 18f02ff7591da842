import type { Fields } from './fields.js';

export type Host = 'api' | 'sms';
export type BodyKind = 'form' | 'json' | 'query';

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
}

type Particulars = Partial<Pick<Endpoint, 'method' | 'host' | 'body'>>;

/** An endpoint: a form POST to the API host, unless its particulars say otherwise. Its id is its path. */
export function endpoint(path: string, fields: Fields, particulars?: Particulars): Endpoint {
  return { id: path, method: 'POST', path, host: 'api', body: 'form', fields, ...particulars };
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
