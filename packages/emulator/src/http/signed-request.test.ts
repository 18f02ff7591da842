import { signingHeaders } from '@rongkit/contract';
import { afterEach, expect, test, vi } from 'vitest';
import { realTime } from '../real-time.js';
import { endpoints } from './endpoints.js';
import { signedRequest } from './signed-request.js';

afterEach(() => {
  vi.useRealTimers();
});

test('a call is signed with the real time, also under the faked timers of a test runner', () => {
  const endpoint = endpoints.find(({ id }) => id === 'user.checkOnline');
  if (!endpoint) throw new Error('The contract has no such endpoint.');
  const before = realTime.now();
  vi.useFakeTimers({ now: -5 });
  const { headers } = signedRequest(endpoint, { userId: 'u' }, { appKey: 'key', appSecret: 'secret' });
  expect(Number(headers[signingHeaders.timestamp[0]])).toBeGreaterThanOrEqual(before);
});
