import type { BodyKind } from './emitted/contract.js';
import { allEndpoints } from './emitted/endpoint-tables.js';
import { type Endpoint, endpoint } from './endpoints/endpoint.js';
import { ConfigurationError } from './errors.js';

/** Printable ASCII without `?` and `#`. */
const URL_PATH = /^\/[!"$->@-~]*$/;

/** Endpoints by path, and by method and path for paths with several methods. */
let known: ReadonlyMap<string, Endpoint> | undefined;

/**
 * Finds the endpoint of a path. An unknown path becomes a form POST that is never repeated. `overrides` replace method
 * and body of the endpoint.
 */
export function endpointAt(
  path: string,
  overrides: { method?: string | undefined; body?: BodyKind | undefined },
): Endpoint {
  if (typeof path !== 'string' || !URL_PATH.test(path)) {
    throw new ConfigurationError('path', 'must be the path of a URL without a query, as in /user/getToken');
  }
  known ??= new Map(
    allEndpoints().flatMap((each) => [`${each.method} ${each.path}`, each.path].map((key) => [key, each])),
  );
  const full = known.has(path) ? path : withSuffix(path);
  const found = known.get(`${overrides.method} ${full}`) ?? known.get(full) ?? endpoint(full, {}, { repeat: 'send' });
  const { method = found.method, body = found.body } = overrides;
  return { ...found, method, body };
}

/** The service requires the suffix `.json`, except under `/v2/`. */
function withSuffix(path: string): string {
  const lastSegment = path.slice(path.lastIndexOf('/'));
  return lastSegment.includes('.') || path.startsWith('/v2/') ? path : `${path}.json`;
}
