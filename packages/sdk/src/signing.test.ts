import { MAX_NONCE_CHARS, signingVectors } from '@rongkit/contract';
import { expect, test } from 'vitest';
import { sign, signature } from './signing.js';

test.each(signingVectors)(
  'signs $nonce at $timestamp as documented',
  ({ appSecret, nonce, timestamp, signature: wanted }) => {
    expect(signature(appSecret, nonce, timestamp)).toBe(wanted);
  },
);

test('signs the nonce and the time that it sends', () => {
  const headers = sign('key', 'secret', 1408710653491);
  expect(headers).toEqual({
    'App-Key': 'key',
    Nonce: headers.Nonce,
    Timestamp: '1408710653491',
    Signature: signature('secret', headers.Nonce, '1408710653491'),
  });
});

test('signs the present, in milliseconds', () => {
  const before = Date.now();
  const timestamp = Number(sign('key', 'secret').Timestamp);
  expect(timestamp).toBeGreaterThanOrEqual(before);
  expect(timestamp).toBeLessThanOrEqual(Date.now());
});

test('never uses a nonce twice, and keeps to its length', () => {
  const nonces = Array.from({ length: 100_000 }, () => sign('key', 'secret').Nonce);
  expect(new Set(nonces).size).toBe(nonces.length);
  expect(nonces.every((nonce) => nonce.length <= MAX_NONCE_CHARS)).toBe(true);
});
