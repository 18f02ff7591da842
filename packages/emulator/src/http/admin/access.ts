import { hash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { BadInput, Problem } from './problem.js';

const LOOPBACK_ADDRESS = /^(::1|(::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3})$/;
const LOOPBACK_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;

/** The name of the cookie for browsers that have logged in. */
const COOKIE = 'rongkit-admin';

/**
 * Refuses a request that may not use the admin API. A request with the admin token is admitted from any address and to
 * any host name. A request without any token is admitted only from this machine, from programs and from web pages of
 * loopback hosts: another web page cannot forge its Origin header, and under DNS rebinding the Host header is not a
 * loopback name.
 */
export function checkAccess(request: FastifyRequest, token: string | undefined): void {
  // All ports of a host share cookies, so an emulator without a token gets the cookie of one that had a token.
  const offered = bearerOf(request) ?? (token === undefined ? undefined : cookieOf(request));
  if (offered === undefined ? isLocal(request) : isSame(offered, token)) return;
  if (token === undefined) throw new Problem(403, 'The admin API only answers programs on this machine.');
  const headers = { 'WWW-Authenticate': 'Bearer' };
  throw new Problem(401, 'From another machine, the admin API needs the admin token.', headers);
}

/** Whether a request comes from a web page of another origin and has no `Authorization` header. */
export function isFromElsewhere({ headers }: FastifyRequest): boolean {
  const { origin, host, authorization } = headers;
  return origin !== undefined && authorization === undefined && hostOf(origin) !== host;
}

const METHODS = 'GET, HEAD, POST, PUT, DELETE';
const HEADERS = 'Authorization, Content-Type, Last-Event-ID';

/**
 * The headers by which a browser lets a page of another origin read the answer. Only preflights and requests with the
 * admin token in the Authorization header get these headers; the cookie does not suffice. Without an admin token, no
 * request gets them.
 */
export function corsHeaders(request: FastifyRequest, token: string | undefined): Record<string, string> {
  const { origin } = request.headers;
  if (token === undefined || origin === undefined) return {};
  const allowed = { 'Access-Control-Allow-Origin': origin, Vary: 'Origin' };
  if (!isPreflight(request)) return isSame(bearerOf(request) ?? '', token) ? allowed : {};
  const lasting = { 'Access-Control-Max-Age': '600' };
  return { ...allowed, ...lasting, 'Access-Control-Allow-Methods': METHODS, 'Access-Control-Allow-Headers': HEADERS };
}

/** Whether a request is a CORS preflight. Browsers send preflights without the token. */
export function isPreflight({ method, headers }: FastifyRequest): boolean {
  return method === 'OPTIONS' && headers['access-control-request-method'] !== undefined;
}

/** The `Set-Cookie` header for a browser that logs in. Throws a Problem if `offered` is not the admin token. */
export function loginCookie(offered: string, token: string | undefined, isSecure: boolean): string {
  if (token === undefined) throw new BadInput('This emulator has no admin token.');
  if (!isSame(offered, token)) throw new Problem(401, 'The admin token is wrong.');
  const secure = isSecure ? '; Secure' : '';
  return `${COOKIE}=${encodeURIComponent(token)}; Path=/_rongkit; HttpOnly; SameSite=Strict${secure}`;
}

function isLocal({ headers: { host = '', origin }, socket }: FastifyRequest): boolean {
  const isHere = LOOPBACK_ADDRESS.test(socket.remoteAddress ?? '') && LOOPBACK_HOST.test(host);
  return isHere && (origin === undefined || LOOPBACK_HOST.test(hostOf(origin)));
}

function bearerOf({ headers }: FastifyRequest): string | undefined {
  return /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
}

/**
 * The value of the login cookie; undefined without a cookie, and if the Origin differs from the Host, because all ports
 * of a host share their cookies.
 */
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
