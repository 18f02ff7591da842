import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { RongError } from 'rongkit';
import type { Community } from './community.js';
import { contentSecurityPolicy, webFile } from './web-files.js';

/** Settings of the page: the app key, which is public, and the URL of the chat service. */
export interface Service {
  readonly appKey: string;
  readonly url: string;
}

const MOST_LETTERS = 32;

/** Routes of the app server: files of the page, the directory of users, groups and rooms, and login tokens. */
export function routes(community: Community, service: Service): Hono {
  const app = new Hono();
  const policy = contentSecurityPolicy(service.url);

  app.use(async (context, next) => {
    await next();
    context.header('content-security-policy', await policy);
    context.header('x-content-type-options', 'nosniff');
    context.header('cache-control', 'no-store');
  });

  app.get('/api/directory', async (context) => context.json(await community.directory()));

  app.post('/api/login', bodyLimit({ maxSize: 1024 }), async (context) => {
    const name = nameIn(await context.req.json().catch(() => undefined));
    if (name === undefined) return context.json({ error: `name must be a text of 1 to ${MOST_LETTERS} letters` }, 400);
    const { id, name: shown, token } = await community.welcome(name);
    return context.json({ id, name: shown, token, appKey: service.appKey, service: service.url });
  });

  app.get('*', async (context) => {
    const file = await webFile(context.req.path);
    if (file === undefined) return context.text('There is no such file.', 404);
    return context.body(file.body, 200, { 'content-type': `${file.type}; charset=utf-8` });
  });

  app.onError((error, context) => {
    if (error instanceof HTTPException) return error.getResponse();
    const message = RongError.is(error) ? error.message : 'The app failed.';
    return context.json({ error: message }, 500);
  });
  return app;
}

function nameIn(body: unknown): string | undefined {
  const { name } = (body ?? {}) as { name?: unknown };
  if (typeof name !== 'string') return undefined;
  const letters = name.trim();
  return letters !== '' && [...letters].length <= MOST_LETTERS ? letters : undefined;
}
