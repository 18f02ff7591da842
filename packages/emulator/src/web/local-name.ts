import { isIP } from 'node:net';

/** Top-level names that no public site has (RFC 6761, 6762, 8375, 9476 and ICANN's reservation of `internal`). */
const RESERVED: ReadonlySet<string> = new Set([
  'localhost',
  'local',
  'internal',
  'test',
  'lan',
  'home',
  'alt',
  'invalid',
]);

/** Whether the `Host` header of a request names the emulator's public URL or, as {@link isLocalName} tells, no public site. */
export function isOwnName(host: string, publicUrl: string | undefined): boolean {
  return isLocalName(host) || (publicUrl !== undefined && host === new URL(publicUrl).host);
}

/**
 * Whether the `Host` header of a request names no public site: an IP address, or a name that has no dot, such as that of
 * a container, or ends in a reserved name. A web page that reaches this machine by DNS rebinding sends its own site.
 */
function isLocalName(host: string): boolean {
  const name = nameOf(host);
  if (name === undefined) return false;
  const labels = name.toLowerCase().replace(/\.$/, '').split('.');
  return isIP(name) !== 0 || labels.length === 1 || RESERVED.has(labels.at(-1) ?? '') || name.endsWith('.home.arpa');
}

/** The name or the address in a `Host` header, without the port; undefined if the header is malformed. */
function nameOf(host: string): string | undefined {
  const [, ipv6, name] = /^(?:\[([\da-f:.]+)\]|([\w.-]+))(?::\d{1,5})?$/i.exec(host) ?? [];
  return ipv6 ?? name;
}
