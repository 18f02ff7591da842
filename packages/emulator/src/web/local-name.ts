import { isIP } from 'node:net';

/** Top-level domains that no public site has (RFC 6761, 6762, 8375, 9476 and ICANN's reservation of `internal`). */
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

/** Whether a `Host` header names the host of the emulator's public URL or, by {@link isLocalName}, no public site. */
export function isOwnName(host: string, publicUrl: string | undefined): boolean {
  return isLocalName(host) || (publicUrl !== undefined && host === new URL(publicUrl).host);
}

/**
 * Whether a `Host` header names no public site: it has an IP address, a name without a dot, such as a container name,
 * or a name that ends in a reserved domain. Under DNS rebinding, a web page sends the name of its own site.
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
