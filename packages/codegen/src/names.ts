import type { Endpoint } from '@rongkit/contract';

/** `user.getToken` in its parts. */
export function splitId({ id }: Pick<Endpoint, 'id'>): { resource: string; method: string } {
  const [resource = '', method = ''] = id.split('.');
  return { resource, method };
}

export function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `ultra-group` for `ultraGroup`. */
export function fileName(resource: string): string {
  return resource.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
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

const DOCS = 'https://docs.rongcloud.cn/';

/** A link to RongCloud's documentation. Sources elsewhere are named in `docs/api/`. */
export function seeTags(sources: readonly string[]): string[] {
  const url = docsUrl(sources);
  return url ? [`@see {@link ${url} | RongCloud documentation}`] : [];
}

/** The first page of RongCloud's documentation among the sources. */
export function docsUrl(sources: readonly string[]): string | undefined {
  const page = sources.find((source) => source.startsWith('docs:'))?.slice('docs:'.length);
  return page && DOCS + page;
}
