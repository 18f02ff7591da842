import { type Endpoint, resources } from '@rongkit/contract';
import { createEmulator, type LoggedRequest } from '@rongkit/emulator';
import { RongCloud, textMessage } from 'rongkit';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';

const CALLERS = 100;
const RECEIVERS = Array.from({ length: 1000 }, (_, index) => `u${index}`);
const MINUTE = 60_000;
const LIMIT = limitOf(resources.message.publishPrivate);

/** The calls that an endpoint allows in the unit of its first rate. */
function limitOf({ id, rateLimit }: Endpoint): number {
  const [rate] = rateLimit?.rates ?? [];
  if (!rate) throw new Error(`${id} has no limit`);
  return rate.calls;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

async function setUp() {
  const emulator = await createEmulator();
  const rong = new RongCloud(emulator.credentials);
  onTestFinished(async () => {
    rong.close();
    await emulator.close();
  });
  return { emulator, rong };
}

/** Lets the time pass whenever nothing but time is waited for. */
async function pass(rong: RongCloud, work: Promise<unknown>): Promise<void> {
  let isDone = false;
  work.finally(() => {
    isDone = true;
  });
  while (!isDone) {
    const { inFlight, queued } = rong.stats();
    if (inFlight > 0 && inFlight === queued) vi.advanceTimersToNextTimer();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** How many receivers were counted in the minute before each request, it included. */
function usage(requests: readonly LoggedRequest[]): number[] {
  return requests.map(({ at }) => {
    const counted = requests.filter((other) => other.at > at - MINUTE && other.at <= at);
    return counted.length * RECEIVERS.length;
  });
}

test('100 callers with 1,000 receivers each are never refused, and use the quota to the full', async () => {
  const { emulator, rong } = await setUp();
  const startedAt = emulator.clock.now();
  const send = () => rong.message.publishPrivate({ fromUserId: 'sys', toUserId: RECEIVERS, ...textMessage('你好 😀') });
  const sending = Promise.all(Array.from({ length: CALLERS }, send));
  await pass(rong, sending);
  const requests = emulator.requests();
  expect(requests.map(({ code }) => code)).toEqual(Array.from({ length: CALLERS }, () => 200));
  expect(rong.stats()).toMatchObject({ attempts: CALLERS, refusedForRate: 0 });
  expect(Math.max(...usage(requests))).toBe(LIMIT);
  // Windows that came to their end; the last one only has what is left.
  const windows = Math.floor((emulator.clock.now() - startedAt) / MINUTE);
  const used = requests.filter(({ at }) => at < startedAt + windows * MINUTE).length * RECEIVERS.length;
  expect(windows).toBeGreaterThan(10);
  expect(used / (windows * LIMIT)).toBeGreaterThanOrEqual(0.98);
});

test('neither are those who call one after the other, whose limit is a second’s', async () => {
  const { emulator, rong } = await setUp();
  const limit = limitOf(resources.user.checkOnline);
  const calls = 10 * limit;
  let left = calls;
  const caller = async () => {
    while (left-- > 0) await rong.user.checkOnline({ userId: 'u1' });
  };
  const startedAt = emulator.clock.now();
  await pass(rong, Promise.all(Array.from({ length: 20 }, caller)));
  expect(rong.stats()).toMatchObject({ attempts: calls, refusedForRate: 0 });
  const seconds = (emulator.clock.now() - startedAt) / 1000;
  expect(calls / (limit * (seconds + 1))).toBeGreaterThanOrEqual(0.98);
});
