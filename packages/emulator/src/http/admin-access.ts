import { hash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { BadInput, jsonBody, stringMember } from './admin-input.js';

const LOOPBACK_ADDRESS = /^(::1|(::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3})$/;
const LOOPBACK_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;

/** The cookie of a browser that has logged in. */
const COOKIE = 'rongkit-admin';

/**
 * Admits requests with the admin token, from any address and to any host name. Without it, only programs on this machine
 * are admitted: a web page of another origin cannot forge its Origin header, and under DNS rebinding the Host header is
 * not a loopback name.
 */
export function adminAccess(token: string | undefined) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const offered = bearerOf(request) ?? cookieOf(request);
    if (offered === undefined ? isLocal(request) : isSame(offered, token)) return undefined;
    if (token === undefined)
      return reply.code(403).send({ error: 'The admin API only answers programs on this machine.' });
    reply.header('WWW-Authenticate', 'Bearer');
    return reply.code(401).send({ error: 'From another machine, the admin API needs the admin token.' });
  };
}

/** The route with which a browser exchanges the admin token for a cookie, so that pages need no header. */
export function loginRoute(app: FastifyInstance, token: string | undefined): void {
  app.post('/login', async (request, reply) => {
    if (token === undefined) throw new BadInput('This emulator has no admin token.');
    if (!isSame(stringMember(jsonBody(request), 'token'), token)) {
      return reply.code(401).send({ error: 'The admin token is wrong.' });
    }
    const secure = 'encrypted' in request.socket ? '; Secure' : '';
    const cookie = `${COOKIE}=${encodeURIComponent(token)}; Path=/_rongkit; HttpOnly; SameSite=Strict${secure}`;
    return reply.code(204).header('Set-Cookie', cookie).send();
  });
}

function isLocal({ headers: { host = '', origin }, socket }: FastifyRequest): boolean {
  const isHere = LOOPBACK_ADDRESS.test(socket.remoteAddress ?? '') && LOOPBACK_HOST.test(host);
  return isHere && (origin === undefined || LOOPBACK_HOST.test(hostOf(origin)));
}

function bearerOf({ headers }: FastifyRequest): string | undefined {
  return /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
}

/** Browsers also send the cookie for a page on another port of the same host, whose Origin header differs. */
function cookieOf({ headers: { cookie = '', host, origin } }: FastifyRequest): string | undefined {
  const [, value] = new RegExp(`(?:^|;\\s*)${COOKIE}=([^;]*)`).exec(cookie) ?? [];
  return value === undefined || (origin !== undefined && hostOf(origin) !== host) ? undefined : decoded(value);
}

function hostOf(origin: string): string {
  return /^https?:\/\/([^/]+)$/i.exec(origin)?.[1] ?? '';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function isSame(offered: string, token: string | undefined): boolean {
  const digest = (text: string) => Buffer.from(hash('sha256', text));
  return token !== undefined && timingSafeEqual(digest(offered), digest(token));
}
