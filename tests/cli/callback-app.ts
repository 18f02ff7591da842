import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { fastify } from 'fastify';
import { toExpress, toFastify, type WebhookEvent, Webhooks, type WebhooksOptions } from 'rongkit/webhooks';
import { afterEach } from 'vitest';
import { callbacks } from '../../packages/cli/src/callbacks/emitted/callbacks.js';

/** An app server that takes every callback at `/rongcloud/ID`. */
export interface CallbackApp {
  readonly url: string;
  /** The queries of all requests, also of refused ones. */
  readonly queries: URLSearchParams[];
  readonly events: WebhookEvent[];
  readonly refusals: string[];
}

export type Framework = 'Express' | 'Fastify';

type Answer = (event: WebhookEvent) => unknown;

/** Starts app servers, and closes them after the test. */
export function useCallbackApps(): (
  framework: Framework,
  options: WebhooksOptions,
  answer?: Answer,
) => Promise<CallbackApp> {
  const closers: (() => unknown)[] = [];
  afterEach(async () => {
    await Promise.all(closers.splice(0).map((close) => close()));
  });
  return async (framework, options, answer = () => undefined) => {
    const [queries, events, refusals]: [URLSearchParams[], WebhookEvent[], string[]] = [[], [], []];
    const webhooks = new Webhooks({ ...options, onRefusal: ({ reason }) => void refusals.push(reason) });
    const handle = (event: WebhookEvent) => {
      events.push(event);
      return answer(event);
    };
    const endpoint = webhooks.endpoints(Object.fromEntries(callbacks.map(({ id }) => [id, handle])));
    const note = (url: string) => void queries.push(new URL(url, 'http://app').searchParams);
    if (framework === 'Fastify') {
      const app = fastify();
      app.addHook('onRequest', async ({ url }) => note(url));
      await app.register(
        async (scope) => {
          for (const { id } of callbacks) await scope.register(toFastify(endpoint), { prefix: `/${id}` });
        },
        { prefix: '/rongcloud' },
      );
      const origin = await app.listen({ port: 0, host: '127.0.0.1' });
      closers.push(() => app.close());
      return { url: `${origin}/rongcloud`, queries, events, refusals };
    }
    const app = express();
    app.use((request, _response, next) => {
      note(request.originalUrl);
      next();
    });
    const server = createServer(app.use('/rongcloud', toExpress(endpoint))).listen(0, '127.0.0.1');
    await once(server, 'listening');
    closers.push(() => {
      server.close();
      server.closeAllConnections();
    });
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/rongcloud`, queries, events, refusals };
  };
}
