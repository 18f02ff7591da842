import type { Endpoint } from '@rongkit/contract';

/** Splits an id such as `user.getToken` into resource and method. */
export function splitId({ id }: Pick<Endpoint, 'id'>): { resource: string; method: string } {
  const [resource = '', method = ''] = id.split('.');
  return { resource, method };
}

export function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** File name of a resource: `ultra-group` for `ultraGroup`. */
export function fileName(resource: string): string {
  return resource.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Prefix of the type names of an endpoint, such as `UserGetToken`. */
export function typePrefix(endpoint: Pick<Endpoint, 'id'>): string {
  const { resource, method } = splitId(endpoint);
  return pascal(resource) + pascal(method);
}

/** Property name in an object literal, quoted if necessary. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`;
}

const RONGCLOUD = 'https://docs.rongcloud.cn/';
const NEXCONN = 'https://docs.nexconn.ai/';

/** `@see` tag with a page of the documentation, if there is one. `docs/api/` has all sources. */
export function seeTags(sources: readonly string[]): string[] {
  const url = docsUrl(sources);
  const label = url?.startsWith(NEXCONN) ? "docs of Nexconn, RongCloud's overseas brand" : 'RongCloud docs';
  return url ? [`@see {@link ${url} | ${label}}`] : [];
}

/** URL of the first page of RongCloud's documentation among the sources, otherwise of the first page of Nexconn's. */
export function docsUrl(sources: readonly string[]): string | undefined {
  const pages = sources.flatMap((source) => /^docs:(\S+)$/.exec(source)?.[1] ?? []);
  const page = pages.find((each) => !each.startsWith('nexconn/')) ?? pages[0];
  return page?.startsWith('nexconn/') ? page.replace('nexconn/', NEXCONN) : page && RONGCLOUD + page;
}
