import Router from '@koa/router';
import Koa from 'koa';
import type { RongCloud } from 'rongkit';
import { toKoa, type WebhookEndpoint } from 'rongkit/webhooks';

export function createKoaApp(rong: RongCloud, callbacks: WebhookEndpoint): Koa {
  const app = new Koa();
  const router = new Router();
  router.post('/rongcloud/:callback', toKoa(callbacks));
  router.post('/login/:userId', async (context) => {
    const { token } = await rong.user.getToken({ userId: context.params.userId ?? '', name: 'Ann' });
    context.body = { token };
  });
  app.use(router.routes());
  return app;
}
