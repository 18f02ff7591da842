import http from 'node:http';
import https from 'node:https';
import type { TimeoutPhase } from './errors.js';
import { type Transport, type TransportRequest, type TransportResponse, TransportTimeout } from './transport.js';

/** RongCloud advises to drop a connection that has been idle for 55 seconds. */
const IDLE_MS = 55_000;

/** An answer larger than this is given up on. */
const MAX_RESPONSE_BYTES = 32 * 1024 * 1024;

/** The transport on `node:http` and `node:https`, with connections kept alive. */
export class NodeTransport implements Transport {
  readonly #http = new http.Agent({ keepAlive: true, timeout: IDLE_MS, scheduling: 'lifo' });
  readonly #https = new https.Agent({ keepAlive: true, timeout: IDLE_MS, scheduling: 'lifo' });

  send(request: TransportRequest): Promise<TransportResponse> {
    return new Promise((resolve, reject) => {
      const secure = request.url.startsWith('https:');
      const outgoing = (secure ? https : http).request(request.url, {
        method: request.method,
        headers: request.headers,
        agent: secure ? this.#https : this.#http,
      });
      const fail = (error: Error) => {
        settle();
        reject(error);
        outgoing.destroy();
      };
      const watch = new PhaseWatch(request.timeouts, fail);
      const stopListening = onAbort(request.signal, fail);
      const settle = () => {
        watch.stop();
        stopListening();
      };
      watch.enter('connect');
      outgoing.on('socket', (socket) => {
        if (!socket.connecting) return watch.enter('headers');
        socket.once(secure ? 'secureConnect' : 'connect', () => watch.enter('headers'));
      });
      outgoing.on('response', (incoming) => {
        watch.enter('body');
        readBody(incoming, fail, (body) => {
          settle();
          resolve({ status: incoming.statusCode ?? 0, headers: plainHeaders(incoming.headers), body });
        });
      });
      outgoing.on('error', fail);
      outgoing.end(request.body);
    });
  }

  close(): void {
    this.#http.destroy();
    this.#https.destroy();
  }
}

/** Holds a call to its timeouts, with one timer: that of the phase it is in, or of the whole if that ends sooner. */
class PhaseWatch {
  readonly #timeouts: TransportRequest['timeouts'];
  readonly #expire: (error: TransportTimeout) => void;
  readonly #startedAt = performance.now();
  #timer: NodeJS.Timeout | undefined;

  constructor(timeouts: TransportRequest['timeouts'], expire: (error: TransportTimeout) => void) {
    this.#timeouts = timeouts;
    this.#expire = expire;
  }

  enter(phase: Exclude<TimeoutPhase, 'total'>): void {
    this.stop();
    const own = this.#timeouts[phase] || Number.POSITIVE_INFINITY;
    const total = this.#timeouts.total || Number.POSITIVE_INFINITY;
    const left = Math.max(0, total - (performance.now() - this.#startedAt));
    const [blamed, delay] = own <= left ? ([phase, own] as const) : (['total', left] as const);
    if (delay === Number.POSITIVE_INFINITY) return;
    this.#timer = setTimeout(() => this.#expire(new TransportTimeout(blamed, this.#timeouts[blamed])), delay);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}

function readBody(incoming: http.IncomingMessage, fail: (error: Error) => void, done: (body: string) => void): void {
  const chunks: Buffer[] = [];
  let size = 0;
  incoming.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > MAX_RESPONSE_BYTES) return fail(new Error(`the answer is larger than ${MAX_RESPONSE_BYTES} bytes`));
    chunks.push(chunk);
  });
  incoming.on('error', fail);
  incoming.on('end', () => done(Buffer.concat(chunks).toString('utf8')));
}

function plainHeaders(headers: http.IncomingHttpHeaders): Record<string, string | undefined> {
  const plain: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(headers)) plain[name] = Array.isArray(value) ? value.join(', ') : value;
  return plain;
}

function onAbort(signal: AbortSignal | undefined, abort: (reason: Error) => void): () => void {
  if (!signal) return () => {};
  const listener = () => abort(new Error('aborted', { cause: signal.reason }));
  signal.addEventListener('abort', listener, { once: true });
  return () => signal.removeEventListener('abort', listener);
}
