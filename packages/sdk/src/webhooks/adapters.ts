import type { IncomingMessage, ServerResponse } from 'node:http';
import { WebhookRefusal } from './refusal.js';
import type { WebhookAnswer, WebhookRequest } from './request.js';
import type { WebhookEndpoint } from './webhooks.js';

/**
 * For `Request` and `Response` of the web: Hono (`app.post('/x', (c) => handle(c.req.raw))`), Next.js route handlers
 * (`export const POST = toWeb(endpoint)`), Workers, Deno, Bun.
 */
export function toWeb(endpoint: WebhookEndpoint): (request: Request) => Promise<Response> {
  return async (request) => {
    const { status, headers, body } = await answerTo(endpoint, async () => ({
      method: request.method,
      url: request.url,
      headers: Object.fromEntries(request.headers),
      body: await readChunks(request.body ?? [], endpoint.maxBodyBytes),
    }));
    return new Response(body || null, { status, headers });
  };
}

/** For `http.createServer`, and all that calls handlers as it does. */
export function toNode(endpoint: WebhookEndpoint): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    void answerTo(endpoint, () => nodeRequest(endpoint, request)).then((answer) => {
      // What is left of a body that was refused is not read.
      if (!request.complete) response.setHeader('Connection', 'close');
      response.writeHead(answer.status, answer.headers).end(answer.body);
    });
  };
}

interface ExpressRequest extends IncomingMessage {
  /** Set by a body parser that came before. */
  body?: unknown;
  originalUrl?: string;
}

/** For Express, behind a body parser or without one. */
export function toExpress(endpoint: WebhookEndpoint): (request: ExpressRequest, response: ServerResponse) => void {
  return (request, response) => {
    void answerTo(endpoint, async () => {
      const url = request.originalUrl ?? request.url ?? '';
      if (request.body === undefined) return { ...(await nodeRequest(endpoint, request)), url };
      return { method: request.method ?? '', url, headers: request.headers, body: request.body };
    }).then(({ status, headers, body }) => {
      if (!request.complete) response.setHeader('Connection', 'close');
      response.writeHead(status, headers).end(body);
    });
  };
}

/** What is needed of a Fastify instance. */
interface FastifyLike {
  removeAllContentTypeParsers(): void;
  addContentTypeParser(
    type: string,
    options: { parseAs: 'buffer'; bodyLimit: number },
    parser: (request: unknown, body: Buffer, done: (error: Error | null, body?: unknown) => void) => void,
  ): void;
  post(path: string, handler: (request: FastifyRequestLike, reply: FastifyReplyLike) => unknown): unknown;
}

interface FastifyRequestLike {
  readonly method: string;
  readonly url: string;
  readonly headers: WebhookRequest['headers'];
  readonly body: unknown;
}

interface FastifyReplyLike {
  code(status: number): FastifyReplyLike;
  headers(headers: Record<string, string>): FastifyReplyLike;
  send(body: string): unknown;
}

/**
 * For Fastify, as a plugin: `app.register(toFastify(endpoint), { prefix: '/rongcloud/route' })`. It receives at the prefix
 * and below, and reads bodies by itself without changing how the rest of the app reads them.
 */
export function toFastify(endpoint: WebhookEndpoint): (app: FastifyLike) => Promise<void> {
  return async (app) => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: endpoint.maxBodyBytes }, (_, body, done) => {
      done(null, body);
    });
    for (const path of ['', '/*']) {
      app.post(path, async ({ method, url, headers, body }, reply) => {
        const answer = await endpoint.receive({ method, url, headers, body: body ?? '' });
        return reply
          .code(answer.status)
          .headers({ ...answer.headers })
          .send(answer.body);
      });
    }
  };
}

/** Whatever goes wrong while a request is read is in the answer as well. */
async function answerTo(endpoint: WebhookEndpoint, read: () => Promise<WebhookRequest>): Promise<WebhookAnswer> {
  let request: WebhookRequest;
  try {
    request = await read();
  } catch (error) {
    return endpoint.refuse(
      error instanceof WebhookRefusal ? error : new WebhookRefusal('malformed', 'the body broke off'),
    );
  }
  return endpoint.receive(request);
}

async function nodeRequest(endpoint: WebhookEndpoint, request: IncomingMessage): Promise<WebhookRequest> {
  const { method = '', url = '', headers } = request;
  let timer: NodeJS.Timeout | undefined;
  const tooSlow = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new WebhookRefusal('too slow')), endpoint.bodyTimeoutMs);
  });
  // The stream stays open when it is left, so that there can be an answer.
  const body = readChunks(request.iterator({ destroyOnReturn: false }), endpoint.maxBodyBytes);
  body.catch(() => {});
  try {
    return { method, url, headers, body: await Promise.race([body, tooSlow]) };
  } finally {
    clearTimeout(timer);
  }
}

async function readChunks(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array> {
  const read: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > maxBytes) throw new WebhookRefusal('too large', `at most ${maxBytes} bytes`);
    read.push(chunk);
  }
  return Buffer.concat(read);
}
