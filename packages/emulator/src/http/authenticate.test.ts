import { signingVectors } from '@rongkit/contract';
import { expect, test } from 'vitest';
import { jsonOf, signature, signingHeadersFor } from '../test-support/signed-call.js';
import { useEmulators } from '../test-support/use-emulator.js';

const start = useEmulators();
const KEYS = { appKey: 'uwd1c0sxdlx2', appSecret: 'Y1W2MeFwwwRxa0' };

async function checkOnline(url: string, headers: Record<string, string>): Promise<[number, Record<string, unknown>]> {
  const body = new URLSearchParams({ userId: 'u' });
  const response = await fetch(`${url}/user/checkOnline.json`, { method: 'POST', headers, body });
  return [response.status, await jsonOf(response)];
}

const ACCEPTED = [200, { code: 200, status: '0' }];
const UNSIGNED = [401, { url: '/user/checkOnline.json', code: 1004, errorMessage: '签名错误，请检查。' }];
const UNKNOWN_APP = [400, { url: '/user/checkOnline.json', code: 1002, errorMessage: 'Invalidate App-Key.' }];

test.each(signingVectors)(
  'the documented signature $signature is accepted',
  async ({ nonce, timestamp, ...vector }) => {
    const { url } = await start({ ...KEYS, appSecret: vector.appSecret });
    const headers = { 'App-Key': KEYS.appKey, Nonce: nonce, Timestamp: timestamp, Signature: vector.signature };
    expect(await checkOnline(url, headers)).toEqual(ACCEPTED);
  },
);

test('both spellings of the headers are read, in any case, and mixed', async () => {
  const { url } = await start(KEYS);
  const plain = signingHeadersFor(KEYS);
  const prefixed = signingHeadersFor(KEYS, 'RC-');
  const { 'App-Key': appKey = '', Nonce = '', Timestamp = '', Signature = '' } = plain;
  expect(await checkOnline(url, plain)).toEqual(ACCEPTED);
  expect(await checkOnline(url, prefixed)).toEqual(ACCEPTED);
  expect(
    await checkOnline(url, { 'rc-APP-key': appKey, NONCE: Nonce, 'RC-timestamp': Timestamp, signature: Signature }),
  ).toEqual(ACCEPTED);
});

test.each([
  ['seconds', '14314', '1408710653'],
  ['a nonce with a dot', '152656.33554150525', '1408710653491'],
  ['a nonce of 60 digits', '1234567890'.repeat(6), '1408710653491'],
])('%s are signed as they stand', async (_what, nonce, timestamp) => {
  const { url } = await start(KEYS);
  const Signature = signature(KEYS.appSecret, nonce, timestamp);
  const headers = { 'App-Key': KEYS.appKey, Nonce: nonce, Timestamp: timestamp, Signature };
  expect(await checkOnline(url, headers)).toEqual(ACCEPTED);
});

test.each(['yesterday', '-1', '1.5', '0x10'])(
  'the timestamp %s is refused, although it is signed',
  async (timestamp) => {
    const { url } = await start(KEYS);
    const Signature = signature(KEYS.appSecret, 'n', timestamp);
    const headers = { 'App-Key': KEYS.appKey, Nonce: 'n', Timestamp: timestamp, Signature };
    expect(await checkOnline(url, headers)).toEqual(UNSIGNED);
  },
);

test('a missing or wrong app key is refused with 1002', async () => {
  const { url } = await start(KEYS);
  const { 'App-Key': _, ...rest } = signingHeadersFor(KEYS);
  expect(await checkOnline(url, rest)).toEqual(UNKNOWN_APP);
  expect(await checkOnline(url, { ...rest, 'App-Key': 'other' })).toEqual(UNKNOWN_APP);
});

test.each(['Nonce', 'Timestamp', 'Signature'])('a missing or wrong %s is refused with 1004', async (name) => {
  const { url } = await start(KEYS);
  const { [name]: _, ...rest } = signingHeadersFor(KEYS);
  expect(await checkOnline(url, rest)).toEqual(UNSIGNED);
  expect(await checkOnline(url, { ...rest, [name]: '1' })).toEqual(UNSIGNED);
  expect(await checkOnline(url, { ...rest, [name]: 'é'.repeat(40) })).toEqual(UNSIGNED);
});

test('a picture code needs no signature, and the app key in the query', async () => {
  const { url, appKey } = await start();
  const get = async (query: string) => {
    const response = await fetch(`${url}/getImgCode.json${query}`);
    return [response.status, (await jsonOf(response)).code];
  };
  expect(await get('')).toEqual([400, 1002]);
  expect(await get('?appKey=other')).toEqual([400, 1002]);
  expect(await get(`?appKey=${appKey}`)).not.toEqual([400, 1002]);
});
