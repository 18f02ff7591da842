import type { FastifyInstance } from 'fastify';
import { type Callbacks, UnknownDelivery } from '../callbacks/callbacks.js';
import type { CallbackOptions } from '../callbacks/options.js';
import { checked, jsonBody } from './admin-input.js';
import { waitFor, waitMsOf } from './admin-wait.js';

const DEFAULT_WAIT_MS = 5000;

/** Routes of the admin API for callbacks: their options, their deliveries, sending one again, and waiting for them. */
export function callbackRoutes(app: FastifyInstance, callbacks: Callbacks, closing: AbortSignal): void {
  app.get('/callbacks', (_request, reply) => {
    reply.send(callbacks.options);
  });
  app.put('/callbacks', async (request) => {
    const options = jsonBody(request) as CallbackOptions;
    checked(() => callbacks.set(options));
    return callbacks.options;
  });
  app.get('/callbacks/settled', async (request) => {
    let settled = false;
    const isOver = callbacks.settled().then(() => {
      settled = true;
    });
    await waitFor(isOver, { waitMs: waitMsOf(request, DEFAULT_WAIT_MS), closing });
    return { settled };
  });
  app.get('/callbacks/deliveries', (_request, reply) => {
    reply.send(callbacks.deliveries());
  });
  app.post<{ Params: { id: string } }>('/callbacks/deliveries/:id/resend', async (request, reply) => {
    try {
      return await callbacks.resend(request.params.id);
    } catch (error) {
      if (!(error instanceof UnknownDelivery)) throw error;
      return reply.code(404).send({ error: error.message });
    }
  });
}
