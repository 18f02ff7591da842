import type { FastifyReply, FastifyRequest } from 'fastify';

const LOOPBACK_ADDRESS = /^(::1|(::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3})$/;
const LOOPBACK_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;

/**
 * Admits programs on this machine. Refuses web pages of other origins in a browser on this machine: a page cannot forge
 * its Origin header, and under DNS rebinding the Host header is not a loopback name.
 */
export async function loopbackOnly(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  const { host = '', origin } = request.headers;
  const isLocal = LOOPBACK_ADDRESS.test(request.socket.remoteAddress ?? '') && LOOPBACK_HOST.test(host);
  if (isLocal && (origin === undefined || isLocalOrigin(origin))) return undefined;
  return reply.code(403).send({ error: 'The admin API only answers programs on this machine.' });
}

function isLocalOrigin(origin: string): boolean {
  const [, host] = /^https?:\/\/([^/]+)$/i.exec(origin) ?? [];
  return host !== undefined && LOOPBACK_HOST.test(host);
}
