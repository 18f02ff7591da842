import { checkMethods } from '../check-options.js';
import type { IncomingMessage, ServerResponse } from './node-http.js';
import { WebhookRefusal } from './refusal.js';
import type { WebhookAnswer, WebhookRequest } from './request.js';
import type { WebhookEndpoint } from './webhooks.js';

/**
 * Adapter for web `Request` and `Response`: Hono (`app.post('/x', (c) => handle(c.req.raw))`), Next.js route handlers
 * (`export const POST = toWeb(endpoint)`), Workers, Deno, Bun.
 *
 * @param endpoint - endpoint of a {@link Webhooks}
 * @throws {ConfigurationError} `endpoint` is not a {@link WebhookEndpoint}
 * @returns a handler that never rejects
 */
export function toWeb(endpoint: WebhookEndpoint): (request: Request) => Promise<Response> {
  checkEndpoint(endpoint);
  return async (request) => {
    const { method, url } = request;
    const head = { method, url, headers: Object.fromEntries(request.headers) };
    const { status, headers, body } = await answerTo(endpoint, head, () => {
      if (request.bodyUsed) throw new WebhookRefusal('malformed', READ_BEFORE);
      return readInTime(endpoint, chunksOf(request.body));
    });
    if (!request.bodyUsed) drop(request.body);
    return new Response(body || null, { status, headers });
  };
}

/**
 * Adapter for `http.createServer` and compatible servers, such as API routes of Next.js and cloud functions. A body
 * that the framework has read is taken from `request.rawBody` or `request.body`.
 *
 * @param endpoint - endpoint of a {@link Webhooks}
 * @throws {ConfigurationError} `endpoint` is not a {@link WebhookEndpoint}
 */
export function toNode(endpoint: WebhookEndpoint): (request: IncomingMessage, response: ServerResponse) => void {
  checkEndpoint(endpoint);
  return (raw: NodeRequest, response) => {
    const { originalUrl: url, body, rawBody } = raw;
    void receiveRead(endpoint, { raw, url, body, rawBody }).then((answer) => respond(raw, response, answer));
  };
}

/** Request of `node:http` inside a framework that may have read the body. */
export interface ReadRequest {
  /** Request of `node:http` on which the request of the framework is built. */
  readonly raw: IncomingMessage;
  /** Path and query, if the framework has changed those of `raw`. */
  readonly url?: string | undefined;
  /** Body as a parser of the framework left it; undefined if no parser has read it. */
  readonly body?: unknown;
  /** Raw body before parsing, if the framework keeps it. */
  readonly rawBody?: unknown;
}

/**
 * Receives a callback in a framework without an adapter, whether a parser has read the body or not: the signature does
 * not cover the body. Send the status, the headers and the body of the returned answer.
 *
 * @param endpoint - endpoint of a {@link Webhooks}
 * @param request - request, with the URL and the body that the framework has read
 * @returns the answer. Never rejects: refusals and failed handlers become answers
 */
export async function receiveRead(endpoint: WebhookEndpoint, request: ReadRequest): Promise<WebhookAnswer> {
  const { raw, url = raw.url ?? '' } = request;
  const head = { method: raw.method ?? '', url, headers: raw.headers };
  const { status, headers, body } = await answerTo(endpoint, head, () => bodyOf(endpoint, request));
  // The connection is closed after the answer to a request whose body was not read to its end. HTTP/2 has no Connection
  // header.
  const isCut = !raw.complete && raw.httpVersionMajor < 2;
  return { status, headers: { ...headers, ...(isCut && { Connection: 'close' }) }, body };
}

const READ_BEFORE = 'other code has read the body: pass the request on before that';

/** The body that a framework has read, or else the body of the stream. */
function bodyOf(endpoint: WebhookEndpoint, { raw, body, rawBody }: ReadRequest): unknown {
  if (rawBody !== undefined) return rawBody;
  if (!isUnread(raw, body)) return body;
  if (raw.readableEnded) throw new WebhookRefusal('malformed', READ_BEFORE);
  return readStream(endpoint, raw);
}

/**
 * Whether the body is still unread. Parsers of Express 4 and Koa set an empty object for bodies that they do not read.
 */
function isUnread({ readableDidRead }: IncomingMessage, body: unknown): boolean {
  if (body === undefined) return true;
  const isEmpty = typeof body === 'object' && body !== null && Object.keys(body).length === 0;
  return isEmpty && !readableDidRead;
}

function respond(request: IncomingMessage, response: ServerResponse, { status, headers, body }: WebhookAnswer): void {
  // Other code of the app has already sent an answer, such as a timeout middleware.
  if (response.headersSent) return;
  // On HTTP/2, the rest of a refused body is not read because the stream is closed.
  const stream = request.complete ? undefined : (response as { stream?: { close(): void } }).stream;
  response.writeHead(status, headers).end(body, () => stream?.close());
}

interface NodeRequest extends IncomingMessage {
  /** Body, if an earlier body parser has set it. */
  body?: unknown;
  /** Unparsed body, which some cloud functions set. */
  rawBody?: unknown;
  originalUrl?: string;
}

/**
 * Adapter for Express, with or without a body parser before it.
 *
 * @param endpoint - endpoint of a {@link Webhooks}
 * @throws {ConfigurationError} `endpoint` is not a {@link WebhookEndpoint}
 */
export function toExpress(endpoint: WebhookEndpoint): (request: NodeRequest, response: ServerResponse) => void {
  return toNode(endpoint);
}

/** Required part of a context of Koa. */
interface KoaContextLike {
  readonly req: IncomingMessage;
  readonly res: { readonly headersSent: boolean };
  readonly originalUrl: string;
  readonly request: object;
  status: number;
  body: unknown;
  set(headers: Record<string, string>): void;
}

/**
 * Adapter for Koa, Egg and Midway (on Koa or Egg), with or without a body parser before it:
 * `router.post(path, toKoa(endpoint))`, or `await toKoa(endpoint)(ctx)` in a controller.
 *
 * @param endpoint - endpoint of a {@link Webhooks}
 * @throws {ConfigurationError} `endpoint` is not a {@link WebhookEndpoint}
 */
export function toKoa(endpoint: WebhookEndpoint): (context: KoaContextLike) => Promise<void> {
  checkEndpoint(endpoint);
  return async (context) => {
    const { req: raw, originalUrl: url } = context;
    // A body parser may have set these members.
    const { body: parsed, rawBody } = context.request as { body?: unknown; rawBody?: unknown };
    const { status, headers, body } = await receiveRead(endpoint, { raw, url, body: parsed, rawBody });
    if (context.res.headersSent) return;
    context.status = status;
    context.body = body;
    context.set(headers);
  };
}

/** Required part of a Fastify instance. */
interface FastifyLike {
  removeAllContentTypeParsers(): void;
  addContentTypeParser(
    type: string,
    options: { bodyLimit: number },
    parser: (request: unknown, stream: unknown, done: (error: Error | null) => void) => void,
  ): void;
  post(path: string, handler: (request: FastifyRequestLike, reply: FastifyReplyLike) => unknown): unknown;
}

interface FastifyRequestLike {
  readonly raw: IncomingMessage;
  readonly url: string;
}

interface FastifyReplyLike {
  /** Whether other code of the app has already sent an answer. */
  readonly sent: boolean;
  code(status: number): FastifyReplyLike;
  headers(headers: Record<string, string>): FastifyReplyLike;
  send(body: string): unknown;
}

/**
 * Adapter for Fastify, as a plugin: `app.register(toFastify(endpoint), { prefix: '/rongcloud/route' })`. The plugin
 * handles callbacks at the prefix and at all paths below. The body parsers of the rest of the app are not affected.
 *
 * @param endpoint - endpoint of a {@link Webhooks}
 * @throws {ConfigurationError} `endpoint` is not a {@link WebhookEndpoint}
 */
export function toFastify(endpoint: WebhookEndpoint): (app: FastifyLike) => Promise<void> {
  checkEndpoint(endpoint);
  return async (app) => {
    app.removeAllContentTypeParsers();
    // The route handler reads the body itself, so that the limits of the endpoint apply and refusals are reported.
    app.addContentTypeParser('*', { bodyLimit: Number.MAX_SAFE_INTEGER }, (_request, _stream, done) => done(null));
    for (const path of ['', '/*']) {
      app.post(path, async ({ raw, url }, reply) => {
        const { status, headers, body } = await receiveRead(endpoint, { raw, url });
        return reply.sent ? reply : reply.code(status).headers(headers).send(body);
      });
    }
  };
}

/**
 * Throws unless a value is a {@link WebhookEndpoint}. Without this check, a handler or a {@link Webhooks} that is
 * passed as endpoint would fail only at the first callback.
 */
function checkEndpoint(endpoint: unknown): void {
  checkMethods('endpoint', endpoint, 'admit', 'receive', 'refuse');
}

/**
 * Answers a request. A signature that can be verified without the body is verified before the body is read. Errors
 * while reading the body become an answer too.
 */
async function answerTo(
  endpoint: WebhookEndpoint,
  head: Omit<WebhookRequest, 'body'>,
  read: () => unknown,
): Promise<WebhookAnswer> {
  let body: unknown;
  try {
    endpoint.admit(head);
    body = await read();
  } catch (error) {
    return endpoint.refuse(
      error instanceof WebhookRefusal ? error : new WebhookRefusal('malformed', 'the body is incomplete'),
    );
  }
  return endpoint.receive({ ...head, body });
}

/** Reads the body of a request. The stream must stay open, so that an answer can be sent. */
function readStream(endpoint: WebhookEndpoint, request: IncomingMessage): Promise<Uint8Array> {
  return readInTime(endpoint, request.iterator({ destroyOnReturn: false }));
}

type Chunks = AsyncIterable<Uint8Array>;

/** Chunks of a stream. Some runtimes lack the async iterator of ReadableStream. */
async function* chunksOf(stream: ReadableStream<Uint8Array> | null): Chunks {
  const reader = stream?.getReader();
  try {
    for (let part = await reader?.read(); part?.value; part = await reader?.read()) yield part.value;
  } finally {
    drop(reader);
  }
}

/**
 * Leaves the rest of a refused body unread. Does not wait for the promise of `cancel`, which never resolves on the edge
 * runtime of Next.js 16.
 */
function drop(body: { cancel(): Promise<void> } | null | undefined): void {
  body?.cancel().catch(() => {});
}

async function readInTime({ maxBodyBytes, bodyTimeoutMs }: WebhookEndpoint, chunks: Chunks): Promise<Uint8Array> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooSlow = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new WebhookRefusal('too slow')), bodyTimeoutMs);
  });
  const body = readChunks(chunks, maxBodyBytes);
  body.catch(() => {});
  try {
    return await Promise.race([body, tooSlow]);
  } finally {
    clearTimeout(timer);
  }
}

async function readChunks(chunks: Chunks, maxBytes: number): Promise<Uint8Array> {
  const read: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > maxBytes) throw new WebhookRefusal('too large', `at most ${maxBytes} bytes`);
    read.push(chunk);
  }
  return joined(read, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
