import { type FastifyInstance, fastify } from 'fastify';
import type { RongCloud } from 'rongkit';
import { toFastify, type WebhookEndpoint } from 'rongkit/webhooks';

export function createFastifyApp(rong: RongCloud, callbacks: WebhookEndpoint): FastifyInstance {
  const app = fastify();
  app.register(toFastify(callbacks), { prefix: '/rongcloud' });
  app.post<{ Body: { userId: string; name: string } }>('/login', async ({ body: { userId, name } }) => {
    const { token } = await rong.user.getToken({ userId, name });
    return { token };
  });
  app.addHook('onClose', () => rong.close());
  return app;
}
