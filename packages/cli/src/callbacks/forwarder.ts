import { once } from 'node:events';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream';
import { type WebhookEndpoint, WebhookRefusal } from 'rongkit/webhooks';

/** A callback that arrived, and the app's answer. */
export interface Forwarded {
  /** Time of the arrival as a Unix timestamp in milliseconds. */
  readonly at: number;
  /** Id of the callback: the last segment of the path. */
  readonly callback: string;
  /** URL to which the callback was forwarded, without its signature; null if the callback was refused. */
  readonly to: string | null;
  readonly contentType: string;
  readonly body: string;
  /** HTTP status of the app's answer, or of the refusal; null without an answer. */
  readonly status: number | null;
  readonly answer: string;
  /** The reason why the callback was refused, or why the app gave no answer; null otherwise. */
  readonly error: string | null;
  /** Milliseconds from the arrival to the answer. */
  readonly ms: number;
}

export interface ForwarderOptions {
  /** Checks the path, the signature and the app key of a request. */
  readonly endpoint: WebhookEndpoint;
  /** Returns the URL of the app for a callback id. */
  readonly addressOf: (callback: string) => string;
  readonly onForwarded: (forwarded: Forwarded) => void;
}

export interface Forwarder {
  readonly port: number;
  close(): void;
}

/** Headers that are not forwarded: those about one connection, and those that the HTTP client sets itself. */
const OWN_HEADERS = new Set(
  'host connection keep-alive proxy-connection transfer-encoding content-length te trailer upgrade expect'.split(' '),
);

/** Maximum number of characters of an answer that are recorded. */
const MAX_ANSWER_CHARS = 64 * 1024;

/**
 * Starts a server that forwards callbacks to an app with unchanged signatures and bodies, and returns the app's
 * answers. An invalid callback, such as one with a wrong signature, is refused.
 * @throws Error with a `code` such as `EADDRINUSE`
 */
export async function startForwarder(
  options: ForwarderOptions,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Forwarder> {
  const server = http.createServer((request, response) => void new Passage(request, response, options).run());
  server.listen({ host, port });
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Forwards one callback to the app, and the app's answer to the sender. */
class Passage {
  readonly #request: IncomingMessage;
  readonly #response: ServerResponse;
  readonly #options: ForwarderOptions;
  readonly #at = Date.now();
  readonly #startedAt = performance.now();
  readonly #callback: string;
  #body: Buffer = Buffer.alloc(0);
  #to: string | null = null;

  constructor(request: IncomingMessage, response: ServerResponse, options: ForwarderOptions) {
    this.#request = request;
    this.#response = response;
    this.#options = options;
    this.#callback = kindIn(request.url ?? '');
  }

  async run(): Promise<void> {
    const { endpoint, addressOf } = this.#options;
    const { method = '', url = '', headers } = this.#request;
    try {
      endpoint.admit({ method, url, headers });
      this.#body = await this.#read(endpoint.maxBodyBytes);
    } catch (error) {
      if (error instanceof WebhookRefusal) this.#refuse(error);
      else this.#response.destroy();
      return;
    }
    this.#to = addressOf(this.#callback);
    this.#send(withQuery(this.#to, url));
  }

  async #read(maxBytes: number): Promise<Buffer> {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of this.#request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) throw new WebhookRefusal('too large');
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  }

  #refuse(refusal: WebhookRefusal): void {
    const { status, headers, body } = this.#options.endpoint.refuse(refusal);
    this.#request.resume();
    this.#response.writeHead(status, headers).end(body);
    this.#tell({ status, answer: body, error: refusal.message });
  }

  #send(url: string): void {
    const headers = Object.entries(this.#request.headers).filter(([name]) => !OWN_HEADERS.has(name));
    const send = url.startsWith('https:') ? https.request : http.request;
    const onward = send(url, {
      method: 'POST',
      headers: { ...Object.fromEntries(headers), 'content-length': this.#body.length },
    });
    // The sender timed out or disconnected.
    this.#response.on('close', () => onward.destroy());
    onward.on('error', (error: NodeJS.ErrnoException) => this.#fail(error.code ?? error.message));
    onward.on('response', (answer) => this.#answer(answer));
    onward.end(this.#body);
  }

  #answer(answer: IncomingMessage): void {
    const { statusCode: status = 0, headers } = answer;
    const kept = Object.entries(headers).filter(([name]) => !OWN_HEADERS.has(name));
    let text = '';
    answer.on('data', (chunk: Buffer) => {
      if (text.length < MAX_ANSWER_CHARS) text += chunk.toString('utf8');
    });
    this.#response.writeHead(status, Object.fromEntries(kept));
    pipeline(answer, this.#response, (error) => {
      if (error) this.#fail((error as NodeJS.ErrnoException).code ?? error.message);
      else this.#tell({ status, answer: text, error: null });
    });
  }

  /** Closes the connection to the sender without an answer. The sender decides whether to retry. */
  #fail(error: string): void {
    const isGone = this.#response.destroyed;
    this.#response.destroy();
    this.#tell({ status: null, answer: '', error: isGone ? 'timed out' : error });
  }

  #isTold = false;

  #tell(outcome: Pick<Forwarded, 'status' | 'answer' | 'error'>): void {
    if (this.#isTold) return;
    this.#isTold = true;
    this.#options.onForwarded({
      at: this.#at,
      callback: this.#callback,
      to: this.#to,
      contentType: this.#request.headers['content-type'] ?? '',
      body: this.#body.toString('utf8'),
      ...outcome,
      ms: Math.round(performance.now() - this.#startedAt),
    });
  }
}

/** Id of the callback in a URL: the last segment of the path. */
function kindIn(url: string): string {
  const path = (url.split('?')[0] ?? '').replace(/\/+$/, '');
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Appends the query of `url` to `address`. Neither query is re-encoded. */
function withQuery(address: string, url: string): string {
  const query = url.includes('?') ? url.slice(url.indexOf('?') + 1) : '';
  if (query === '') return address;
  return `${address}${address.includes('?') ? '&' : '?'}${query}`;
}
