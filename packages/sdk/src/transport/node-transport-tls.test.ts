import { readFileSync } from 'node:fs';
import tls from 'node:tls';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { programOf } from '../../../../tests/support/program.js';
import { RongCloud } from '../client.js';
import { ConnectionError } from '../errors.js';
import { hasOpenssl, makeCertificate } from '../test-support/certificate.js';
import { runWithClient } from '../test-support/child.js';
import { rejection } from '../test-support/loopback.js';
import { startTls, type TlsServer } from '../test-support/tls-server.js';
import { NodeTransport } from './node-transport.js';

const needs = hasOpenssl ? '' : ' (skipped: no openssl to make a certificate with)';

describe.skipIf(!hasOpenssl)(`a server on HTTPS${needs}`, () => {
  let server: TlsServer;

  beforeAll(async () => {
    server = await startTls();
  });

  afterAll(() => server.close());

  test('whose certificate is not trusted is a ConnectionError, and never sees the call', async () => {
    const rong = new RongCloud({ appKey: 'key', appSecret: 'secret', baseUrls: [server.url], retry: 1 });
    const error = (await rejection(rong.user.checkOnline({ userId: 'u1' }))) as ConnectionError;
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error.cause).toMatchObject({ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
    expect(server.seen).toEqual([]);
  });

  test.each(['localhost', '127.0.0.1'])('at %s whose certificate is trusted gets the call', async (host) => {
    const program = "console.log((await rong.user.checkOnline({ userId: 'u1' })).code);";
    const url = server.url.replace('localhost', host);
    const ended = await runWithClient(url, program, { NODE_EXTRA_CA_CERTS: server.certificate });
    expect(ended).toEqual({ exitCode: 0, output: '200\n' });
    expect(server.seen.at(-1)).toBe('/user/checkOnline.json');
  });

  test('whose certificate only OpenSSL knows gets the call, also with other authorities in `ca`', async () => {
    const { cert, remove } = makeCertificate();
    onTestFinished(remove);
    const program = `
      const { NodeTransport } = await import(${JSON.stringify(pathToFileURL(programOf('sdk', 'index.ts')).href)});
      const client = rong.withOptions({ transport: new NodeTransport({ ca: ${JSON.stringify(cert)} }), retry: 1 });
      console.log((await client.user.checkOnline({ userId: 'u1' })).code);
    `;
    const env = { SSL_CERT_FILE: server.certificate, NODE_OPTIONS: '--use-openssl-ca' };
    expect(await runWithClient(server.url, program, env)).toEqual({ exitCode: 0, output: '200\n' });
  });

  test('reads the authorities of the option `ca` once, not for each connection', async () => {
    const read = vi.spyOn(tls, 'createSecureContext');
    onTestFinished(() => read.mockRestore());
    const transport = new NodeTransport({ ca: readFileSync(server.certificate, 'utf8'), maxRequestsPerSocket: 1 });
    const keys = { appKey: 'key', appSecret: 'secret' };
    const rong = new RongCloud({ ...keys, baseUrls: [server.url], transport, retry: 1 });
    for (let call = 0; call < 3; call++) await rong.user.checkOnline({ userId: 'u1' });
    expect(server.seen.length).toBeGreaterThanOrEqual(3);
    expect(read).toHaveBeenCalledTimes(1);
  });
});
