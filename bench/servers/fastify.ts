import { parse } from 'node:querystring';
import { fastify } from 'fastify';

/** Bare Fastify server that parses the same request bodies as the emulator. */
const app = fastify();
app.removeAllContentTypeParsers();
app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, parse(String(body))));
app.post('/user/checkOnline.json', async () => ({ code: 200, status: '0' }));
app.post('/message/private/publish.json', async () => ({ code: 200 }));
console.log(await app.listen({ port: 0, host: '127.0.0.1' }));
