import type { BodyKind } from '../emitted/contract.js';
import { allEndpoints } from '../emitted/resources/index.js';
import { type Endpoint, endpoint } from '../endpoints/endpoint.js';
import { ConfigurationError } from '../errors.js';

/** Printable ASCII without `?` and `#`. */
const URL_PATH = /^\/[!"$->@-~]*$/;

/** By path, and by method and path for those that share theirs. */
let known: ReadonlyMap<string, Endpoint> | undefined;

/** The endpoint at a path: the one that RongKit knows, or a plain one that may not be repeated; what `overrides` names wins over both. */
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

/** The service finds no path without its suffix, except those that begin with a version such as `/v2/`. */
function withSuffix(path: string): string {
  const lastSegment = path.slice(path.lastIndexOf('/'));
  return lastSegment.includes('.') || path.startsWith('/v2/') ? path : `${path}.json`;
}
