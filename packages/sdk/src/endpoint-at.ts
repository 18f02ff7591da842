import { checkOneOf } from './check-options.js';
import type { BodyKind } from './emitted/contract.js';
import { type Endpoint, endpointOf, withSuffix } from './endpoints/endpoint.js';
import { ConfigurationError } from './errors.js';
import { redactText } from './params/redact.js';
import { tables } from './tables.js';

/** Matches a URL path: a slash, then printable ASCII without spaces, `?` and `#`. */
const URL_PATH = /^\/[!"$->@-~]*$/;

const METHODS: readonly string[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
const BODIES: readonly BodyKind[] = ['form', 'json', 'query'];

/** Endpoints by path, and by method and path, since some paths have several methods. */
let known: ReadonlyMap<string, Endpoint> | undefined;

/**
 * Finds the endpoint of a path. For an unknown path, returns an endpoint with a form POST that counts as a send. The
 * options `method` and `body` replace those of the endpoint.
 */
export function endpointAt(
  path: string,
  { method: given, body: encoding }: { method?: string | undefined; body?: BodyKind | undefined },
): Endpoint {
  if (typeof path !== 'string' || !URL_PATH.test(path)) {
    throw new ConfigurationError('path', 'must be a path without a query, such as /user/getToken');
  }
  const override = given?.toUpperCase();
  known ??= new Map(
    Object.values(tables)
      .flatMap((table) => Object.values(table()))
      .flatMap((each) => [`${each.method} ${each.path}`, each.path].map((key) => [key, each])),
  );
  const full = known.has(path) ? path : withSuffix(path);
  const found = known.get(`${override} ${full}`) ?? known.get(full) ?? strangerAt(full);
  const method = override ?? found.method;
  const body = encoding ?? (method === 'GET' ? 'query' : found.body);
  checkOneOf('method', method, METHODS);
  checkOneOf('body', body, method === 'GET' ? ['query'] : BODIES);
  return { ...found, method, body };
}

/**
 * Creates an endpoint for a path that RongKit does not know. The id is redacted, because logs contain it, and a path
 * may hold phone numbers.
 */
function strangerAt(path: string): Endpoint {
  return endpointOf(redactText(path), { path, fields: {}, facts: { repeat: 'send', exact: 1 } });
}
