import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from './certificate.js';

export interface TlsServer {
  readonly url: string;
  /** File with the self-signed certificate. */
  readonly certificate: string;
  /** Paths of the requests that the server received. */
  readonly seen: string[];
  close(): void;
}

/** HTTPS server that answers every request with success. */
export async function startTls(): Promise<TlsServer> {
  const { certFile: certificate, cert, key, remove } = makeCertificate();
  const seen: string[] = [];
  const server = createServer({ key, cert }, (request, response) => {
    seen.push(request.url ?? '');
    request.resume().on('end', () => response.end('{"code":200}'));
  });
  server.on('tlsClientError', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
    remove();
  };
  return { url: `https://localhost:${(server.address() as AddressInfo).port}`, certificate, seen, close };
}
