import { type Endpoint, resources } from '@rongkit/contract';

/** Every endpoint of the contract. */
export const endpoints: readonly Endpoint[] = Object.values(resources).flatMap((resource) =>
  Object.values<Endpoint>(resource),
);

const patterns = endpoints.map((endpoint) => ({
  endpoint,
  pattern: new RegExp(`^${endpoint.path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
}));

/** The endpoints at the path of a request; those of a path differ in their method. */
export function endpointsAt(path: string): Endpoint[] {
  return patterns.filter(({ pattern }) => pattern.test(path)).map(({ endpoint }) => endpoint);
}

const names = new Set(endpoints.flatMap(({ id, path }) => [id, path]));

/** Whether it is the id or the path of an endpoint. */
export function isEndpoint(name: string): boolean {
  return names.has(name);
}
