import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { transformSync } from 'esbuild';
import { EDITIONS, type Edition } from './web-client.js';

/** HTTP server of a page with the unmodified modules of the official web client, and the driver. */
export class PageServer {
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<PageServer> {
    const server = createServer((request, response) => {
      const [type, body] = fileAt(request.url ?? '/');
      response.writeHead(body === undefined ? 404 : 200, { 'content-type': type }).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new PageServer(server);
  }

  pageOf(edition: Edition): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/${edition}/`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

function fileAt(url: string): [type: string, body: string | undefined] {
  const [, edition = '', file = ''] = url.split('/');
  if (!(edition in EDITIONS)) return ['text/plain', undefined];
  if (file === '') return ['text/html; charset=utf-8', page(edition)];
  return ['text/javascript; charset=utf-8', script(edition as Edition, file)];
}

function page(edition: string): string {
  const imports = { '@rongcloud/engine': `/${edition}/engine`, '@rongcloud/imlib-next': `/${edition}/imlib-next` };
  return `<!doctype html><script type="importmap">${JSON.stringify({ imports })}</script>`;
}

function script(edition: Edition, file: string): string | undefined {
  if (file === 'in-page') return transformSync(read(new URL('in-page.ts', import.meta.url)), { loader: 'ts' }).code;
  if (file !== 'engine' && file !== 'imlib-next') return undefined;
  const { resolve } = createRequire(new URL(`../../web-clients/${EDITIONS[edition].folder}/`, import.meta.url));
  return read(path.join(path.dirname(resolve(`@rongcloud/${file}`)), 'index.esm.js'));
}

function read(file: string | URL): string {
  return readFileSync(file, 'utf8');
}
