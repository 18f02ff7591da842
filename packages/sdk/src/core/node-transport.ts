import http from 'node:http';
import https from 'node:https';
import { PhaseWatch } from './phase-watch.js';
import { limitReuse } from './reuse-limits.js';
import type { Transport, TransportRequest, TransportResponse } from './transport.js';

/** An answer larger than this is given up on. */
const MAX_RESPONSE_BYTES = 32 * 1024 * 1024;

const AGENT_OPTIONS = { keepAlive: true, scheduling: 'lifo' } as const;

/** The transport on `node:http` and `node:https`, with connections kept alive. */
export class NodeTransport implements Transport {
  readonly #http = limitReuse(new http.Agent(AGENT_OPTIONS));
  readonly #https = limitReuse(new https.Agent(AGENT_OPTIONS));

  send(request: TransportRequest): Promise<TransportResponse> {
    return new Promise((resolve, reject) => {
      const { origin, method, path, body, timeouts, signal } = request;
      const { secure, hostname, port, host } = origin;
      const agent = secure ? this.#https : this.#http;
      // Node.js takes a flat list of headers as it is, which is a good deal faster, and leaves Host to the caller.
      const headers = ['Host', host];
      for (const name in request.headers) headers.push(name, request.headers[name] as string);
      const outgoing = (secure ? https : http).request({ agent, hostname, port, method, path, headers });
      const fail = (error: Error) => {
        settle();
        reject(error);
        outgoing.destroy();
      };
      const watch = new PhaseWatch(timeouts, fail);
      const stopListening = onAbort(signal, fail);
      const settle = () => {
        watch.stop();
        stopListening();
      };
      outgoing.on('socket', (socket) => {
        if (!socket.connecting) return watch.enter('headers');
        watch.enter('connect');
        socket.once(secure ? 'secureConnect' : 'connect', () => watch.enter('headers'));
      });
      outgoing.on('response', (incoming) => {
        watch.enter('body');
        readBody(incoming, fail, (text) => {
          settle();
          resolve(new NodeResponse(incoming, text));
        });
      });
      // Node.js reports no error for an answer that changes the protocol, and the call would wait for its timeout.
      outgoing.on('upgrade', () => fail(new Error('the answer changes the protocol')));
      outgoing.on('error', fail);
      outgoing.end(body);
    });
  }

  close(): void {
    this.#http.closeIdle();
    this.#https.closeIdle();
  }
}

/** Reads its headers when asked for them, since most callers never do. */
class NodeResponse implements TransportResponse {
  readonly status: number;
  readonly body: string;
  readonly #incoming: http.IncomingMessage;

  constructor(incoming: http.IncomingMessage, body: string) {
    this.status = incoming.statusCode ?? 0;
    this.body = body;
    this.#incoming = incoming;
  }

  get headers(): Record<string, string | undefined> {
    const entries = Object.entries(this.#incoming.headers);
    return Object.fromEntries(entries.map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]));
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
  incoming.on('end', () => done(chunks.length === 1 ? String(chunks[0]) : Buffer.concat(chunks).toString()));
}

function onAbort(signal: AbortSignal | undefined, abort: (reason: Error) => void): () => void {
  if (!signal) return () => {};
  const listener = () => abort(new Error('aborted', { cause: signal.reason }));
  signal.addEventListener('abort', listener, { once: true });
  return () => signal.removeEventListener('abort', listener);
}
