const SLASH = 47;

/** Normalizes a request target for routing: removes the scheme and host, and joins repeated slashes of the path. */
export function normalizeUrl(target: string): string {
  if (target.charCodeAt(0) === SLASH && !target.includes('//')) return target;
  const relative = target.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, '');
  const mark = relative.indexOf('?');
  const path = mark === -1 ? relative : relative.slice(0, mark);
  const query = mark === -1 ? '' : relative.slice(mark);
  return `/${path}`.replace(/\/{2,}/g, '/') + query;
}

/** Splits a request target at its question mark. */
export function splitUrl(url: string): { path: string; query: string } {
  const mark = url.indexOf('?');
  return mark === -1 ? { path: url, query: '' } : { path: url.slice(0, mark), query: url.slice(mark + 1) };
}
