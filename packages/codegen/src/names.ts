import type { Endpoint } from '@rongkit/contract';

/** `user.getToken` in its parts. */
export function splitId({ id }: Pick<Endpoint, 'id'>): { resource: string; method: string } {
  const [resource = '', method = ''] = id.split('.');
  return { resource, method };
}

export function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `UserGetToken`: what the type names of an endpoint begin with. */
export function typePrefix(endpoint: Pick<Endpoint, 'id'>): string {
  const { resource, method } = splitId(endpoint);
  return pascal(resource) + pascal(method);
}

/** A property name as it is written in an object literal. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`;
}
