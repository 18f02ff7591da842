import { expect, test } from 'vitest';
import { FORM, signature } from '../test-support/signed-call.js';
import { useEmulators } from '../test-support/use-emulator.js';

const start = useEmulators();
const KEYS = { appKey: 'key', appSecret: 'q7Rx-12' };
const [nonce, timestamp] = ['14314', '1408710653491'];
const right = signature(KEYS.appSecret, nonce, timestamp);
const signed = { 'App-Key': KEYS.appKey, Nonce: nonce, Timestamp: timestamp, Signature: right };
const { Nonce: _nonce, ...withoutNonce } = signed;

test.each<[headers: Record<string, string>, hint: RegExp]>([
  [{}, /no App-Key header/],
  [{ ...signed, 'App-Key': 'other' }, /not the app key/],
  [withoutNonce, /no Nonce header/],
  [{ ...signed, Signature: '' }, /no Signature header/],
  [{ ...signed, Signature: right.toUpperCase() }, /upper case/],
  [{ ...signed, Signature: signature(KEYS.appSecret, timestamp, nonce) }, /another order/],
  [{ ...signed, Signature: signature('', nonce + timestamp, KEYS.appSecret) }, /another order/],
  [{ ...signed, Signature: signature(KEYS.appKey, nonce, timestamp) }, /app key was signed/],
  [{ ...signed, Signature: 'md5' }, /40 hexadecimal digits, and has 3 characters/],
  [{ ...signed, Timestamp: '1' }, /another app secret, nonce or timestamp/],
])('the request log explains why %j is refused', async (headers, hint) => {
  const emulator = await start(KEYS);
  const response = await fetch(`${emulator.url}/user/getToken.json`, {
    method: 'POST',
    headers: { 'Content-Type': FORM, ...headers },
    body: 'userId=u',
  });
  const answer = await response.text();
  const [logged] = emulator.requests();
  expect(logged?.hint).toMatch(hint);
  expect(logged?.requestId).toBe(response.headers.get('X-Request-ID'));
  expect(answer).toContain(logged?.errorMessage);
  expect(answer + logged?.hint).not.toContain(KEYS.appSecret);
});

test.each([
  ['', 'There is no appKey in the query string.'],
  ['?appKey=other', 'The appKey of the query string is not the app key of this emulator.'],
])('the request log explains why the public call getImgCode.json%s is refused', async (query, hint) => {
  const emulator = await start(KEYS);
  await (await fetch(`${emulator.url}/getImgCode.json${query}`)).text();
  expect(emulator.requests()).toMatchObject([{ status: 400, hint }]);
});
