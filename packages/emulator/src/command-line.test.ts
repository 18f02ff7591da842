import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readCommandLine, UsageError } from './command-line.js';
import { useFolders } from './test-support/use-folder.js';

const folder = useFolders();

const DEFAULTS = { port: 8600, rateLimits: 'on', smsCaptcha: 'off' };

test.each<[args: string[], env: NodeJS.ProcessEnv, options: object]>([
  [[], {}, DEFAULTS],
  [[], { RONGCLOUD_APP_KEY: 'k', RONGCLOUD_APP_SECRET: 's' }, { ...DEFAULTS, appKey: 'k', appSecret: 's' }],
  [['--app-key=k2'], { RONGCLOUD_APP_KEY: 'k', RONGCLOUD_APP_SECRET: '' }, { ...DEFAULTS, appKey: 'k2' }],
  [
    ['--port', '0', '--host', '0.0.0.0', '--data', 'd', '--data-center', 'SG', '--sms-captcha'],
    {},
    { ...DEFAULTS, port: 0, host: '0.0.0.0', dataDir: 'd', dataCenter: 'SG', smsCaptcha: 'on' },
  ],
  [
    ['--fsync', '--now', '2026-03-01T12:00:00Z', '--id-seed', 'seed'],
    {},
    { ...DEFAULTS, fsync: true, now: '2026-03-01T12:00:00Z', idSeed: 'seed' },
  ],
  [['--media-bytes', '1000000'], {}, { ...DEFAULTS, mediaBytes: 1_000_000 }],
  [['--rate-limits', 'off'], {}, { ...DEFAULTS, rateLimits: 'off' }],
  [['--public-url', 'http://emulator:1'], {}, { ...DEFAULTS, publicUrl: 'http://emulator:1' }],
  [['--admin-token', 't'], {}, { ...DEFAULTS, adminToken: 't' }],
  [['--admin-token', 't'], { RONGKIT_ADMIN_TOKEN: 'u' }, { ...DEFAULTS, adminToken: 't' }],
  [['--admin-token'], {}, { ...DEFAULTS, adminToken: true }],
  [['--admin-token', '--port', '0'], {}, { ...DEFAULTS, port: 0, adminToken: true }],
  [[], { RONGKIT_ADMIN_TOKEN: 'u' }, { ...DEFAULTS, adminToken: 'u' }],
  [['--rate-limits', 'x10'], {}, { ...DEFAULTS, rateLimits: 10 }],
  [['--rate-limits=x0.5'], {}, { ...DEFAULTS, rateLimits: 0.5 }],
])('%j with %j is understood', (args, env, options) => {
  expect(readCommandLine(args, env)).toEqual({ kind: 'run', options, exitsWithParent: false });
});

test('help and version come before anything else', () => {
  expect(readCommandLine(['--help', '--port', '1'], {})).toEqual({ kind: 'help' });
  expect(readCommandLine(['--version'], {})).toEqual({ kind: 'version' });
});

test.each([
  [['--prot', '1']],
  [['--port']],
  [['--port', 'x']],
  [['--media-bytes', '10m']],
  [['--rate-limits', '10']],
  [['start']],
  [['--multi-device', 'more']],
])('%j is not understood', (args) => {
  expect(() => readCommandLine(args, {})).toThrow(UsageError);
});

test('callbacks come from a file, which must be there and be JSON', () => {
  const file = path.join(folder(), 'callbacks.json');
  expect(() => readCommandLine(['--callbacks', file], {})).toThrow(
    new UsageError(`--callbacks: ${file} cannot be read (ENOENT).`),
  );
  writeFileSync(file, '{"url":');
  expect(() => readCommandLine(['--callbacks', file], {})).toThrow(`--callbacks: ${file} is not JSON: `);
  const callbacks = { url: 'http://127.0.0.1:3000' };
  // Editors on Windows begin files with a byte order mark.
  for (const mark of ['', '\ufeff']) {
    writeFileSync(file, `${mark}{"url":"http://127.0.0.1:3000"}`);
    expect(readCommandLine(['--callbacks', file], {})).toMatchObject({
      kind: 'run',
      options: { ...DEFAULTS, callbacks },
    });
  }
});

test('TLS takes a certificate and its key, and both files must be there', () => {
  const [cert, key] = [path.join(folder(), 'cert.pem'), path.join(folder(), 'key.pem')];
  const args = ['--tls-cert', cert, '--tls-key', key];
  writeFileSync(cert, 'the certificate');
  expect(() => readCommandLine(args, {})).toThrow(new UsageError(`--tls-key: ${key} cannot be read (ENOENT).`));
  writeFileSync(key, 'the key');
  const tls = { cert: 'the certificate', key: 'the key' };
  expect(readCommandLine(args, {})).toMatchObject({ kind: 'run', options: { ...DEFAULTS, tls } });
});

test.each([
  [['--tls-cert', 'cert.pem'], '--tls-cert needs --tls-key, the private key of the certificate.'],
  [['--tls-key', 'key.pem'], '--tls-key needs --tls-cert, the certificate of the private key.'],
])('%j is refused: a certificate and its key come together', (args, message) => {
  expect(() => readCommandLine(args, {})).toThrow(new UsageError(message));
});

test('users may have several devices if one says so', () => {
  const options = { ...DEFAULTS, multiDevice: true };
  expect(readCommandLine(['--multi-device'], {})).toMatchObject({ kind: 'run', options });
});

test('the emulator ends with its parent if one says so', () => {
  expect(readCommandLine(['--exit-with-parent'], {})).toMatchObject({ exitsWithParent: true });
});
