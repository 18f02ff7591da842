import { endpointTables } from './emitted/endpoint-tables.js';
import { type Endpoint, type EndpointTable, endpointOf } from './endpoints/endpoint.js';
import { entriesIn } from './endpoints/notation.js';

/** Endpoint tables of the resources, with ids such as `user.getToken`. */
export const tables: Readonly<Record<string, EndpointTable>> = Object.fromEntries(
  Object.entries(endpointTables).map(([resource, table]) => [resource, once(resource, table)]),
);

function once(resource: string, [base, lines]: readonly [base: string, lines: string]): EndpointTable {
  let made: Readonly<Record<string, Endpoint>> | undefined;
  return () => {
    made ??= Object.fromEntries(
      Object.entries(entriesIn(lines)).map(([name, { path, ...others }]) => [
        name,
        endpointOf(`${resource}.${name}`, { path: path.startsWith('/') ? path : base + path, ...others }),
      ]),
    );
    return made;
  };
}
