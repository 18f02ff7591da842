import type { IncomingHttpHeaders } from 'node:http';

/** Matches a host name or an IP address, perhaps with a port, as in a URL between the scheme and the path. */
const HOST = /^(\[[\da-f:.]+\]|[a-z\d._-]+)(:\d{1,5})?$/i;
const MAX_HOST_CHARS = 260;

/** Options for the origin of the emulator. */
export interface OriginOptions {
  /** The `publicUrl` option, which takes precedence over the Host header. */
  readonly publicUrl: string | undefined;
  readonly isSecure: boolean;
}

/**
 * The origin for URLs in the answer to a request: the public URL, or else the address that the caller has used. With
 * mapped ports and container names, this origin differs from the emulator's own address. Undefined for an invalid Host
 * header.
 */
export function originFor(
  { host = '' }: IncomingHttpHeaders,
  { publicUrl, isSecure }: OriginOptions,
): string | undefined {
  if (publicUrl !== undefined) return publicUrl;
  const isHost = host.length <= MAX_HOST_CHARS && HOST.test(host);
  return isHost ? `${isSecure ? 'https' : 'http'}://${host}` : undefined;
}
