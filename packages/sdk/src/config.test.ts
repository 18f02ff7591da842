import { randomUUID } from 'node:crypto';
import { inspect } from 'node:util';
import { dataCenters, SMS_HOST } from '@rongkit/contract';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { RongCloud } from './client.js';
import type { ClientOptions } from './client-options.js';
import { ConfigurationError } from './errors.js';
import { rejection, startLoopback } from './test-support/loopback.js';
import { newRecorder } from './test-support/recorder.js';

const KEYS = { appKey: 'key', appSecret: 'secret' };

afterEach(() => {
  vi.unstubAllEnvs();
});

/** URLs of the IM API and of the SMS service to which a client with these options sends its calls. */
async function addressesOf(options: ClientOptions): Promise<[api: string, sms: string]> {
  const transport = newRecorder();
  const rong = new RongCloud({ ...KEYS, transport, ...options });
  await rong.user.checkOnline({ userId: 'u1' });
  await rong.sms.verifyCode({ sessionId: '1', code: '2' });
  const [api = '', sms = ''] = transport.sent.map(({ origin, path }) => origin.href + path);
  return [api.replace('/user/checkOnline.json', ''), sms.replace('/verifyCode.json', '')];
}

describe('the services are found', () => {
  test.each(dataCenters)('in the data center $id at $primary', async ({ id, primary }) => {
    expect(await addressesOf({ dataCenter: id })).toEqual([`https://${primary}`, `https://${SMS_HOST}`]);
  });

  test('in Beijing when nothing is said', async () => {
    expect(await addressesOf({})).toEqual(['https://api.rong-api.com', `https://${SMS_HOST}`]);
  });

  const HERE = 'http://127.0.0.1:8600';

  test.each<[what: string, options: ClientOptions, api: string, sms: string]>([
    ['a URL', { baseUrls: [HERE] }, HERE, HERE],
    ['the first of several', { baseUrls: [HERE, 'http://127.0.0.1:1'] }, HERE, HERE],
    ['a URL that ends in a slash', { baseUrls: [`${HERE}/`] }, HERE, HERE],
    ['a URL with a path', { baseUrls: [`${HERE}/im/v1//`] }, `${HERE}/im/v1`, `${HERE}/im/v1`],
    [
      'a URL with its usual port',
      { baseUrls: ['https://example.com:443'] },
      'https://example.com',
      'https://example.com',
    ],
    ['a name that is not ASCII', { baseUrls: ['http://例え.jp'] }, 'http://xn--r8jz45g.jp', 'http://xn--r8jz45g.jp'],
    ['a URL for each', { baseUrls: [HERE], smsBaseUrl: 'http://127.0.0.1:1/sms/' }, HERE, 'http://127.0.0.1:1/sms'],
    ['a URL for text messages only', { smsBaseUrl: HERE }, 'https://api.rong-api.com', HERE],
  ])('at %s', async (_, options, api, sms) => {
    expect(await addressesOf(options)).toEqual([api, sms]);
  });

  test('at an address of IPv6', async ({ skip }) => {
    const server = await startLoopback(undefined, '::1').catch(() => undefined);
    if (!server) return skip('this machine has no IPv6');
    await new RongCloud({ ...KEYS, baseUrls: [server.url] }).user.checkOnline({ userId: 'u1' });
    expect(server.seen[0]?.headers.host).toBe(server.url.replace('http://', ''));
  });
});

describe('the environment', () => {
  test('gives key, secret and address when the options do not', async () => {
    const server = await startLoopback();
    vi.stubEnv('RONGCLOUD_APP_KEY', 'env-key');
    vi.stubEnv('RONGCLOUD_APP_SECRET', 'env-secret');
    vi.stubEnv('RONGCLOUD_API_URL', server.url);
    await new RongCloud().sms.verifyCode({ sessionId: '1', code: '2' });
    await new RongCloud({ ...KEYS }).user.checkOnline({ userId: 'u1' });
    expect(server.seen.map(({ headers }) => headers['app-key'])).toEqual(['env-key', 'key']);
  });

  test('is read when a client is made', async () => {
    vi.stubEnv('RONGCLOUD_API_URL', 'http://127.0.0.1:8600');
    const transport = newRecorder();
    const rong = new RongCloud({ ...KEYS, transport });
    vi.stubEnv('RONGCLOUD_API_URL', 'http://127.0.0.1:1');
    await rong.user.checkOnline({ userId: 'u1' });
    expect(transport.sent[0]?.origin.host).toBe('127.0.0.1:8600');
  });

  test.each([
    ['RONGCLOUD_APP_KEY', '', 'appKey'],
    ['RONGCLOUD_APP_SECRET', 'with space', 'appSecret'],
    ['RONGCLOUD_API_URL', 'localhost:8600', 'baseUrls'],
    ['RONGCLOUD_RATE_LIMIT', 'no', 'RONGCLOUD_RATE_LIMIT'],
    ['RONGCLOUD_RATE_LIMIT', 'x0', 'RONGCLOUD_RATE_LIMIT'],
  ])('with %s set to %j is refused as a wrong %s', (variable, value, option) => {
    for (const name of ['RONGCLOUD_APP_KEY', 'RONGCLOUD_APP_SECRET']) vi.stubEnv(name, 'fine');
    vi.stubEnv(variable, value);
    expect(() => new RongCloud()).toThrow(expect.objectContaining({ name: 'ConfigurationError', option }));
  });

  /** Number of 500 simultaneous getToken calls that succeed. The documented limit is 200 a second. */
  async function allowedBy(variable: string, rateLimit?: ClientOptions['rateLimit']): Promise<number> {
    vi.stubEnv('RONGCLOUD_RATE_LIMIT', variable);
    const rong = new RongCloud({ ...KEYS, transport: newRecorder(), rateLimit, baseUrls: [`http://${randomUUID()}`] });
    const calls = Array.from({ length: 500 }, () => rong.user.getToken({ userId: 'u1', name: 'Ann' }));
    const ends = await Promise.allSettled(calls);
    return ends.filter(({ status }) => status === 'fulfilled').length;
  }

  test.each<[variable: string, rateLimit: ClientOptions['rateLimit'], calls: number]>([
    ['off', undefined, 500],
    ['reject', undefined, 200],
    ['x2', { mode: 'reject' }, 400],
    ['x0.5', { mode: 'reject' }, 100],
    ['off', { maxQueued: 5 }, 500],
    ['off', 'reject', 200],
    ['x2', { mode: 'reject', scale: 1 }, 200],
    ['', 'reject', 200],
  ])('gives the rate limit %j, to the option %j: %i calls pass', async (variable, rateLimit, calls) => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    expect(await allowedBy(variable, rateLimit)).toBe(calls);
  });

  test('without an address in it is as without the variable', async () => {
    vi.stubEnv('RONGCLOUD_API_URL', '');
    expect(await addressesOf({})).toEqual(['https://api.rong-api.com', `https://${SMS_HOST}`]);
  });

  test.each(['appKey', 'appSecret'])('is named in the error for a missing %s', (option) => {
    const variable = option === 'appKey' ? 'RONGCLOUD_APP_KEY' : 'RONGCLOUD_APP_SECRET';
    vi.stubEnv(variable, undefined);
    expect(() => new RongCloud({ ...KEYS, [option]: undefined })).toThrow(
      `${option} is missing: pass it, or set ${variable}`,
    );
  });
});

test.each<[option: string, options: object]>([
  ['appKey', { appKey: '' }],
  ['appKey', { appKey: 42 }],
  ['appKey', { appKey: 'key\n' }],
  ['appSecret', { appSecret: '' }],
  ['appSecret', { appSecret: 'line\nbreak' }],
  ['appSecret', { appSecret: '秘密' }],
  ['baseUrls', { baseUrls: [] }],
  ['baseUrls', { baseUrls: [''] }],
  ['baseUrls', { baseUrls: [undefined] }],
  ['baseUrls', { baseUrls: ['127.0.0.1:8600'] }],
  ['baseUrls', { baseUrls: ['//example.com'] }],
  ['baseUrls', { baseUrls: ['http://'] }],
  ['baseUrls', { baseUrls: ['http://example.com:99999'] }],
  ['baseUrls', { baseUrls: 'http://127.0.0.1:8600' }],
  ['smsBaseUrl', { smsBaseUrl: 'ftp://example.com' }],
  ['smsBaseUrl', { smsBaseUrl: '' }],
  ['dataCenter', { dataCenter: 'MARS' }],
  ['dataCenter', { dataCenter: 'bj' }],
  ['dataCenter', { dataCenter: '__proto__' }],
  ['timeout.total', { timeout: -1 }],
  ['timeout.total', { timeout: Number.NaN }],
  ['timeout.connect', { timeout: { connect: Number.NaN } }],
  ['timeout.headers', { timeout: { headers: '5000' } }],
  ['timeout.body', { timeout: { body: null } }],
])('a wrong %s is refused by name, without its value: %j', (option, options) => {
  expect(() => new RongCloud({ ...KEYS, ...options })).toThrow(
    expect.objectContaining({ name: 'ConfigurationError', option, message: expect.stringContaining(option) }),
  );
});

test('a part of the timeout that is left out is taken from the client, and from the defaults before that', async () => {
  const transport = newRecorder();
  const rong = new RongCloud({ ...KEYS, transport, timeout: { headers: 7, body: undefined as never } });
  await rong.user.checkOnline({ userId: 'u1' }, { timeout: { connect: 3, headers: undefined as never } });
  await rong.user.checkOnline({ userId: 'u1' }, { timeout: 9 });
  expect(transport.sent.map(({ timeouts }) => timeouts)).toEqual([
    { connect: 3, headers: 7, body: 20_000, total: 30_000 },
    { connect: 5_000, headers: 7, body: 20_000, total: 9 },
  ]);
});

test.each([
  ['a request id of 37 characters', { requestId: 'x'.repeat(37) }],
  ['an empty request id', { requestId: '' }],
  ['a request id with a line break', { requestId: 'a\r\nX: y' }],
  ['a request id that is not ASCII', { requestId: '请求' }],
  ['a timeout below zero', { timeout: -1 }],
])('a call with %s is refused before it is sent', async (_, options) => {
  const transport = newRecorder();
  const rong = new RongCloud({ ...KEYS, transport });
  expect(await rejection(rong.user.checkOnline({ userId: 'u1' }, options))).toBeInstanceOf(ConfigurationError);
  expect(transport.sent).toEqual([]);
});

test('a client tells no secret when it is printed', () => {
  const rong = new RongCloud(KEYS);
  expect(inspect(rong, { depth: 9, showHidden: true }) + JSON.stringify(rong)).not.toContain(KEYS.appSecret);
});
