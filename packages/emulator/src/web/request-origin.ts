import type { IncomingHttpHeaders } from 'node:http';

/** A host name or an IP address, perhaps with a port: all that may stand in a URL between its scheme and its path. */
const HOST = /^(\[[\da-f:.]+\]|[a-z\d._-]+)(:\d{1,5})?$/i;
const MAX_HOST_CHARS = 260;

/** Where the emulator can be reached. */
export interface OriginOptions {
  /** The address that the emulator is told to give out, whatever the request says. */
  readonly publicUrl: string | undefined;
  readonly isSecure: boolean;
}

/**
 * The origin for URLs in the answer to a request: the public URL, or else the address that the caller has used, which
 * differs from the emulator's own behind mapped ports and container names. Undefined if the Host header is no host.
 */
export function originFor(
  { host = '' }: IncomingHttpHeaders,
  { publicUrl, isSecure }: OriginOptions,
): string | undefined {
  if (publicUrl !== undefined) return publicUrl;
  const isHost = host.length <= MAX_HOST_CHARS && HOST.test(host);
  return isHost ? `${isSecure ? 'https' : 'http'}://${host}` : undefined;
}
