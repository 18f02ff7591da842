import http, { type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { canonical } from './canonical.js';

/** An app server that accepts every callback. Its answer to a pre-send callback depends on the text of the message. */
export class AppServer {
  readonly #server = http.createServer((request, response) => {
    this.#take(request).then((answer) => response.end(answer));
  });
  #received: { readonly path: string; readonly text: string }[] = [];

  async listen(): Promise<string> {
    await new Promise<void>((listening) => this.#server.listen(0, '127.0.0.1', listening));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The callbacks since the last call of `drain`, sorted by path. Callbacks of one path keep their order. */
  drain(): string[] {
    const received = this.#received;
    this.#received = [];
    const byPath = received.sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0));
    return byPath.map(({ path, text }) => `${path} ${text}`);
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #take(request: IncomingMessage): Promise<string> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString();
    const [path = ''] = (request.url ?? '').split('?');
    const isJson = (request.headers['content-type'] ?? '').startsWith('application/json');
    this.#received.push({ path, text: canonical(isJson ? JSON.parse(text) : [...new URLSearchParams(text)]) });
    return path.endsWith('/verdict') ? verdictOn(new URLSearchParams(text)) : '';
  }
}

function verdictOn(message: URLSearchParams): string {
  const content = message.get('content') ?? '';
  if (content.includes('refuse')) return JSON.stringify({ pass: 0, extra: 'not this' });
  if (content.includes('nonsense')) return 'no verdict';
  if (!content.includes('change')) return JSON.stringify({ pass: 1 });
  const targetId = message.get('targetId') ?? '';
  const changes = { content: JSON.stringify({ content: `changed for ${targetId}` }), pushContent: 'changed' };
  return JSON.stringify({ pass: 1, ...changes, extraContent: { k1: 'changed' } });
}
