import { randomUUID } from 'node:crypto';
import type { RequestListener, Server } from 'node:http';
import type { Endpoint } from '@rongkit/contract';
import {
  type FastifyError,
  type FastifyInstance,
  type FastifyPluginAsync,
  type FastifyReply,
  type FastifyRequest,
  fastify,
} from 'fastify';
import { MEDIA_PATH } from '../media/media-address.js';
import { normalizeUrl, splitUrl } from '../request-target.js';
import type { Services } from '../services.js';
import { BodyTooLarge, MAX_BODY_BYTES, readBodies } from '../web/read-body.js';
import { adminApi } from './admin/api.js';
import { type Answer, answerError, failure } from './answer.js';
import { isAuthentic } from './authenticate.js';
import { type CallHandler, callHandler, logUnread, send } from './call.js';
import { downloadRoutes } from './downloads.js';
import { matchesAt } from './endpoints.js';
import { mediaRoutes } from './media.js';
import { requestIdOf } from './request-id.js';

const METHODS = ['GET', 'POST', 'PUT', 'DELETE'];

/**
 * Makes the application behind the HTTP server that `serve` makes: the endpoints of the contract, the admin API, the
 * downloads, the store of media files and the navigation of clients.
 */
export function createServer(
  services: Services,
  closing: AbortSignal,
  { navi, serve }: { readonly navi: FastifyPluginAsync; readonly serve: (handler: RequestListener) => Server },
): FastifyInstance {
  const app: FastifyInstance = fastify({
    serverFactory: serve,
    // The HTTP server of `serve` answers malformed requests itself.
    clientErrorHandler: () => {},
    exposeHeadRoutes: false,
    genReqId: ({ headers }) => requestIdOf(headers) ?? randomUUID(),
    routerOptions: { maxParamLength: 500 },
    rewriteUrl: (request) => normalizeUrl(request.url ?? '/'),
    frameworkErrors: (_error, request, reply) => send(reply, notFound(request, [])),
  });
  readBodies(app, { limit: MAX_BODY_BYTES, isTrusted: (request) => isSignedCall(request, services) });
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('X-Request-ID', request.id);
    done();
  });
  app.route({ method: METHODS, url: '/*', handler: dispatcher(services, closing) });
  app.register(navi);
  app.register(adminApi(services, closing), { prefix: '/_rongkit' });
  app.register(downloadRoutes(services), { prefix: '/download' });
  app.register(mediaRoutes(services), { prefix: MEDIA_PATH });
  answerErrors(app, services);
  return app;
}

/**
 * Makes the function that passes a request to its endpoint. One route for all endpoints starts faster than hundreds of
 * routes. The handler of an endpoint is made on the first call.
 */
function dispatcher(services: Services, closing: AbortSignal) {
  const handlers = new Map<Endpoint, CallHandler>();
  return (request: FastifyRequest, reply: FastifyReply): FastifyReply | Promise<FastifyReply> => {
    const matches = matchesAt(splitUrl(request.url).path);
    const match = matches.find(({ endpoint }) => endpoint.method === request.method);
    if (!match) return answerNotFound(services, request, reply);
    let handler = handlers.get(match.endpoint);
    if (!handler) {
      handler = callHandler(match.endpoint, services, closing);
      handlers.set(match.endpoint, handler);
    }
    return handler(request, reply, match.pathParams);
  };
}

/** Whether a request is a signed call of an endpoint. Only the headers have arrived. */
function isSignedCall({ url, method, headers }: FastifyRequest, { keys }: Services): boolean {
  const { path, query } = splitUrl(url);
  const match = matchesAt(path).find(({ endpoint }) => endpoint.method === method);
  return match !== undefined && isAuthentic(match.endpoint, { headers, query }, keys);
}

function answerNotFound(services: Services, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const known = matchesAt(splitUrl(request.url).path).map(({ endpoint }) => endpoint);
  const answer = notFound(request, known);
  if (known.length > 0) reply.header('Allow', methodsOf(known));
  logUnread(services, request, known[0], answer);
  return send(reply, answer);
}

/** Answers errors outside the handler of an endpoint: unknown paths, and bodies that cannot be read. */
function answerErrors(app: FastifyInstance, services: Services): void {
  app.setNotFoundHandler((request, reply) => answerNotFound(services, request, reply));
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const { path } = splitUrl(request.url);
    const answer = badRequest(path, error);
    logUnread(services, request, matchesAt(path)[0]?.endpoint, answer);
    return send(reply, answer);
  });
}

function methodsOf(known: readonly Endpoint[]): string {
  return known.map(({ method }) => method).join(', ');
}

function notFound({ url }: FastifyRequest, known: readonly Endpoint[]): Answer {
  const { path } = splitUrl(url);
  return known.length > 0
    ? failure(path, { code: 405, status: 405, errorMessage: `The method must be ${methodsOf(known)}.` })
    : failure(path, { code: 404, errorMessage: 'The path does not exist.' });
}

function badRequest(path: string, error: FastifyError): Answer {
  if (error instanceof BodyTooLarge) return failure(path, { code: 1508, errorMessage: error.message });
  const isClients = error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500;
  return isClients ? failure(path, { code: 1002, errorMessage: error.message }) : answerError(path, error);
}
