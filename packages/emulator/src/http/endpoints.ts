import { type Endpoint, resources } from '@rongkit/contract';

/** Every endpoint of the contract. */
export const endpoints: readonly Endpoint[] = Object.values(resources).flatMap((resource) =>
  Object.values<Endpoint>(resource),
);

export const endpointByPath: ReadonlyMap<string, Endpoint> = new Map(endpoints.map((each) => [each.path, each]));

const names = new Set(endpoints.flatMap(({ id, path }) => [id, path]));

/** Whether it is the id or the path of an endpoint. */
export function isEndpoint(name: string): boolean {
  return names.has(name);
}
