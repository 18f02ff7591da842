import { createServer } from 'node:http';
import process from 'node:process';
import { getRequestListener } from '@hono/node-server';
import { toExpress, toFastify, toKoa, toWeb } from 'rongkit/webhooks';
import { expectCallbacks, startScene } from './expect-callbacks.mjs';

const [name] = process.argv.slice(2);
const framework = await import(name);
const scene = await startScene();
const { endpoint } = scene;

async function listen(listener) {
  const server = createServer(listener);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${server.address().port}`;
}

/** Common servers with their usual body parsers. */
const servers = {
  express: ({ default: express }) => {
    const app = express().use(express.json(), express.urlencoded({ extended: true }));
    return listen(app.post('/rongcloud/:callback', toExpress(endpoint)));
  },
  fastify: async ({ fastify }) => {
    const app = fastify();
    app.register(toFastify(endpoint), { prefix: '/rongcloud' });
    return app.listen({ port: 0, host: '127.0.0.1' });
  },
  koa: async ({ default: Koa }) => {
    const { default: bodyParser } = await import('koa-bodyparser');
    return listen(new Koa().use(bodyParser()).use(toKoa(endpoint)).callback());
  },
  hono: ({ Hono }) => {
    const receive = toWeb(endpoint);
    const app = new Hono().post('/rongcloud/:callback', (context) => receive(context.req.raw));
    return listen(getRequestListener(app.fetch));
  },
};

await expectCallbacks(scene, await servers[name.replace(/\d$/, '')](framework));
process.exit();
