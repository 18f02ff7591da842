import { Hono } from 'hono';
import type { RongCloud } from 'rongkit';
import { toWeb, type WebhookEndpoint } from 'rongkit/webhooks';

export function createHonoApp(rong: RongCloud, callbacks: WebhookEndpoint): Hono {
  const app = new Hono();
  const receive = toWeb(callbacks);
  app.post('/rongcloud/*', (context) => receive(context.req.raw));
  app.post('/login', async (context) => {
    const { userId, name } = await context.req.json<{ userId: string; name: string }>();
    const { token } = await rong.user.getToken({ userId, name });
    return context.json({ token });
  });
  return app;
}
