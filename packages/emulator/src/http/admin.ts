import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import type { FastifyError, FastifyInstance } from 'fastify';
import { pushesOf } from '../domain/rules/pushes.js';
import { InvalidDocument } from '../domain/state/shape.js';
import { Refusal } from '../domain/values/refusal.js';
import { warnOf } from '../guard.js';
import { messagesTo, textMessagesIn } from '../inspect-state.js';
import { resetServices, type Services } from '../services.js';
import type { Store } from '../store/store.js';
import { BodyTooLarge, bodyPieces, readBodies } from '../web/read-body.js';
import { adminAccess, loginRoute } from './admin-access.js';
import { callbackRoutes } from './admin-callbacks.js';
import { clockState, controlClock } from './admin-clock.js';
import { BadInput, booleanMember, checked, jsonBody, requireJson, stringMember } from './admin-input.js';
import { sendRoute } from './admin-send.js';
import { integerOf, waitForState, waitMsOf } from './admin-wait.js';
import { JSON_TYPE } from './answer.js';
import type { Fault } from './faults.js';

const MAX_BODY_BYTES = 16 * 1024 * 1024;

/** The admin API: shows and controls the emulator, for tests, people and tools. */
export function adminRoutes(services: Services, closing: AbortSignal): (app: FastifyInstance) => Promise<void> {
  return async (app) => {
    readBodies(app, MAX_BODY_BYTES);
    app.addHook('onRequest', requireJson);
    app.setErrorHandler<FastifyError>((error, _request, reply) => {
      const status = statusOf(error);
      if (status >= 500) warnOf(error);
      return reply.code(status).send({ error: error.message });
    });
    healthRoute(app);
    loginRoute(app, services.adminToken);
    app.register(async (inner) => {
      inner.addHook('onRequest', adminAccess(services.adminToken));
      addViews(inner, services, closing);
      addControls(inner, services);
      sendRoute(inner, services);
      callbackRoutes(inner, services.callbacks, closing);
    });
  };
}

/** Tells anybody that the emulator runs: a container's health check comes from no particular place. */
function healthRoute(app: FastifyInstance): void {
  app.route({ method: ['GET', 'HEAD'], url: '/health', handler: (_request, reply) => reply.send({ status: 'ok' }) });
}

function addViews(app: FastifyInstance, { store, log, clock, faults }: Services, closing: AbortSignal): void {
  app.get('/state', (_request, reply) => {
    reply.header('Content-Type', JSON_TYPE).send(JSON.stringify(store.state, readable));
  });
  app.get<{ Params: { userId: string } }>('/inbox/:userId', async (request) => {
    const { userId } = request.params;
    const [count, waitMs] = [integerOf(request, 'count', 0), waitMsOf(request, 0)];
    await waitForState(store, () => messagesTo(store.state, userId).length >= count, { waitMs, closing });
    return messagesTo(store.state, userId);
  });
  app.get('/requests', (_request, reply) => {
    reply.send(log.list());
  });
  app.get('/pushes', (_request, reply) => {
    reply.send(pushesOf(store.state));
  });
  app.get('/sms', (_request, reply) => {
    reply.send(textMessagesIn(store.state));
  });
  app.get('/export', async (_request, reply) => {
    const pieces = await store.exportPieces();
    return reply.header('Content-Type', JSON_TYPE).send(Readable.from(pieces));
  });
  app.get('/clock', (_request, reply) => {
    reply.send(clockState(clock));
  });
  app.get('/faults', (_request, reply) => {
    reply.send(faults.list());
  });
}

function addControls(app: FastifyInstance, services: Services): void {
  const { store, clock, faults } = services;
  app.post('/reset', async () => {
    await resetServices(services);
    return {};
  });
  app.post('/clock', async (request) => {
    const body = jsonBody(request);
    checked(() => controlClock(clock, body));
    return clockState(clock);
  });
  app.post('/faults', async (request) => {
    const fault = jsonBody(request) as unknown as Fault;
    checked(() => faults.add(fault));
    return faults.list();
  });
  app.delete('/faults', async () => {
    faults.clear();
    return [];
  });
  app.register(importRoute(store));
  app.post('/presence', async (request) => {
    const body = jsonBody(request);
    const params = { userId: stringMember(body, 'userId'), online: booleanMember(body, 'online') };
    await store.execute('emulator.setOnline', params);
    return params;
  });
  app.post('/agent-restrictions', async (request) => {
    const body = jsonBody(request);
    const [agentId, userId] = [stringMember(body, 'agentId'), stringMember(body, 'userId')];
    const params = { agentId, userId, restricted: booleanMember(body, 'restricted') };
    await store.execute('emulator.restrictAgentUser', params);
    return params;
  });
}

/** Imports a document as it arrives, of any size. */
function importRoute(store: Store): (app: FastifyInstance) => Promise<void> {
  return async (app) => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser(
      '*',
      (_request: unknown, payload: IncomingMessage, done: (e: null, body: unknown) => void) => done(null, payload),
    );
    app.post<{ Body: IncomingMessage | undefined }>('/import', async ({ body }) => {
      // The rest of a refused document is read as well: a client that is still sending may not see the answer otherwise.
      try {
        await store.import(body ? bodyPieces(body) : '');
      } finally {
        body?.resume();
      }
      return {};
    });
  };
}

/** A replacer for `JSON.stringify` that writes Maps as objects and Sets as lists. */
function readable(_name: string, value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries(value);
  return value instanceof Set ? [...value] : value;
}

function statusOf(error: FastifyError): number {
  const isBadInput = [BadInput, Refusal, InvalidDocument, BodyTooLarge].some((kind) => error instanceof kind);
  return isBadInput ? 400 : (error.statusCode ?? 500);
}
