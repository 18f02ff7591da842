import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Certificates are made with it when the tests run. */
export const hasOpenssl: boolean = spawnSync('openssl', ['version']).status === 0;

export interface TlsServer {
  readonly url: string;
  /** The file with the certificate, which nobody has signed but its own key. */
  readonly certificate: string;
  /** The paths that were called. */
  readonly seen: string[];
  close(): void;
}

/** A server on HTTPS that says yes to everything. */
export async function startTls(): Promise<TlsServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rongkit-tls-'));
  const [key, certificate] = [path.join(folder, 'key.pem'), path.join(folder, 'certificate.pem')];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  execFileSync('openssl', ['req', '-x509', '-days', '1', ...curve, ...names, '-keyout', key, '-out', certificate], {
    stdio: 'ignore',
  });
  const seen: string[] = [];
  const server = createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (request, response) => {
    seen.push(request.url ?? '');
    request.resume().on('end', () => response.end('{"code":200}'));
  });
  server.on('tlsClientError', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true });
  };
  return { url: `https://localhost:${(server.address() as AddressInfo).port}`, certificate, seen, close };
}
