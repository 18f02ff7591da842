import type { RouteExample } from '../../packages/emulator/src/admin/route.js';

/** Path and query string of an example request. */
export function pathOf(path: string, { params = {}, query = {} }: RouteExample): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const asked = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return asked.length > 0 ? `${filled}?${asked.join('&')}` : filled;
}
