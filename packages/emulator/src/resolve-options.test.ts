import { expect, test } from 'vitest';
import { createEmulator } from './create-emulator.js';
import type { EmulatorOptions } from './options.js';

test.each<[string, Record<string, unknown>]>([
  ['host', { host: '' }],
  ['port', { port: 65_536 }],
  ['port', { port: '8600' }],
  ['appKey', { appKey: 'with space' }],
  ['appSecret', { appSecret: '' }],
  ['dataDir', { dataDir: '' }],
  ['fsync', { fsync: 'yes' }],
  ['idSeed', { idSeed: 7 }],
  ['rateLimits', { rateLimits: 0 }],
  ['rateLimits', { rateLimits: Number.NaN }],
  ['rateLimits', { rateLimits: 'half' }],
  ['dataCenter', { dataCenter: 'MOON' }],
  ['now', { now: 'once upon a time' }],
  ['smsCaptcha', { smsCaptcha: true }],
  ['multiDevice', { multiDevice: 1 }],
  ['tls', { tls: { cert: 'none', key: 'none' } }],
  ['tls', { tls: {} }],
  ['tls', { tls: true }],
  ['rateLimit', { rateLimit: 'off' }],
  ['callbacks', { callbacks: 'http://127.0.0.1' }],
  ['callbacks.url', { callbacks: { url: '127.0.0.1' } }],
])('a bad %s is refused by name: %o', async (name, options) => {
  const error = await createEmulator(options as EmulatorOptions).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(TypeError);
  expect(String(error)).toMatch(new RegExp(`TypeError: ${name} `));
});
