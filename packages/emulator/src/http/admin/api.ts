import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type AdminRoute, isRaw } from '../../admin/route.js';
import { adminRoutes } from '../../admin/routes/index.js';
import { InvalidDocument } from '../../domain/state/shape.js';
import { Refusal } from '../../domain/values/refusal.js';
import { warnOf } from '../../guard.js';
import { didYouMean } from '../../near-name.js';
import { splitUrl } from '../../request-target.js';
import type { Services } from '../../services.js';
import { BodyTooLarge } from '../../web/read-body.js';
import { JSON_TYPE } from '../answer.js';
import { checkAccess, corsHeaders, isPreflight } from './access.js';
import { handlers } from './handlers/index.js';
import { methodsOf, routesAt } from './match-route.js';
import { readPageFile } from './page-files.js';
import { Problem, UnknownPath } from './problem.js';
import { readInput, refuseToken } from './read-input.js';
import { EncodedJson, type Handler } from './route-handler.js';

const PREFIX = '/_rongkit';
/**
 * Headers of every answer of the admin API: a browser does not run an answer as another media type, and sends no
 * `Referer`.
 */
const SAFE = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };
const PAGE = { 'Content-Security-Policy': "default-src 'self'; frame-ancestors 'none'", 'X-Frame-Options': 'DENY' };
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'];

/**
 * The admin API: shows and controls the emulator, for tests, people and tools. All routes of the API share one route of
 * Fastify, so that the emulator starts faster.
 */
export function adminApi(services: Services, closing: AbortSignal): (app: FastifyInstance) => Promise<void> {
  return async (app) => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser(
      '*',
      (_request: unknown, payload: IncomingMessage, done: (e: null, body: unknown) => void) => done(null, payload),
    );
    const handle = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
      try {
        return await answer(request, reply, { services, closing });
      } catch (error) {
        return fail(request, reply, error);
      }
    };
    for (const url of ['/', '/*']) app.route({ method: METHODS, url, handler: handle });
    app.setNotFoundHandler(handle);
  };
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  { services, closing }: { readonly services: Services; readonly closing: AbortSignal },
): Promise<FastifyReply> {
  const { adminToken } = services;
  reply.headers({ ...SAFE, ...corsHeaders(request, adminToken) });
  if (isPreflight(request) && adminToken !== undefined) return reply.code(204).send();
  if (await sendPage(request, reply, adminToken)) return reply;
  const path = pathOf(request);
  const matches = routesAt(path);
  const match = matches.find(({ route }) => methodsOf(route).includes(request.method));
  if (!match?.route.isPublic) checkAccess(request, adminToken);
  if (!match) throw matches.length > 0 ? wrongMethod(matches.map(({ route }) => route)) : unknownPath(path);
  const { route, segments } = match;
  const input = await readInput(route, request, segments);
  // `handlers` has a handler of the right type for each route.
  const handler = handlers[route.id as keyof typeof handlers] as unknown as Handler<AdminRoute>;
  const result: unknown = await handler(input as never, { services, closing, request, reply });
  return send(reply, route, result);
}

/**
 * Sends the inspector or one of its files. If the emulator has an admin token, anybody gets the files without it: the
 * files hold no data, and the page asks for the token. If not, only this machine gets the files. Returns whether the
 * request was for the inspector or a file of it.
 */
async function sendPage(request: FastifyRequest, reply: FastifyReply, token: string | undefined): Promise<boolean> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  const path = pathOf(request);
  const isPage = path === '' && (request.headers.accept ?? '').includes('text/html');
  if (!isPage && (path === '' || routesAt(path).length > 0)) return false;
  const file = await readPageFile(path);
  if (!file) return false;
  refuseToken(request.query as object);
  if (token === undefined) checkAccess(request, token);
  // The files have addresses relative to the page, so the path of the page must end in a slash.
  if (isPage && !splitUrl(request.url).path.endsWith('/')) reply.redirect(`${PREFIX}/`, 302);
  else {
    reply.headers({ ...PAGE, 'Cache-Control': file.isHashed ? 'max-age=31536000, immutable' : 'no-cache' });
    reply.header('Content-Type', file.type).send(file.content);
  }
  return true;
}

function pathOf({ url }: FastifyRequest): string {
  const path = splitUrl(url).path.slice(PREFIX.length);
  return path === '/' ? '' : path;
}

function send(reply: FastifyReply, { answer: kind }: AdminRoute, result: unknown): FastifyReply {
  if (kind === null) return reply.code(204).send();
  if (isRaw(kind)) return reply.header('Content-Type', mediaOf(kind.media)).send(result);
  const content = result instanceof EncodedJson ? result.content : JSON.stringify(result);
  return reply.header('Content-Type', JSON_TYPE).send(content);
}

function mediaOf(media: string): string {
  return media === 'application/json' ? JSON_TYPE : media;
}

function wrongMethod(routes: readonly AdminRoute[]): Problem {
  const allowed = routes.flatMap(methodsOf).join(', ');
  return new Problem(405, `The method must be ${allowed}.`, { Allow: allowed });
}

function unknownPath(path: string): Problem {
  const paths = Object.values<AdminRoute>(adminRoutes).map((route) => route.path);
  const near = didYouMean(path, paths).replaceAll(/(?<= )\//g, `${PREFIX}/`);
  return new UnknownPath(`The admin API does not have this path.${near}`);
}

/** Answers an error. The rest of the body is read: a client that is still sending may not see the answer otherwise. */
function fail(request: FastifyRequest, reply: FastifyReply, error: unknown): FastifyReply {
  const { body } = request as { readonly body?: IncomingMessage };
  body?.resume();
  const status = statusOf(error);
  if (error instanceof Problem) reply.headers(error.headers);
  else if (status >= 500) warnOf(error);
  const message = error instanceof Error ? error.message : String(error);
  return reply
    .code(status)
    .header('Content-Type', JSON_TYPE)
    .send(JSON.stringify({ error: message, ...(error instanceof UnknownPath && { code: error.code }) }));
}

function statusOf(error: unknown): number {
  if (error instanceof Problem) return error.status;
  const isBadInput = [Refusal, InvalidDocument, BodyTooLarge].some((kind) => error instanceof kind);
  return isBadInput ? 400 : ((error as { statusCode?: number }).statusCode ?? 500);
}
