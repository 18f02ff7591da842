import { setImmediate } from 'node:timers/promises';
import { resources } from '@rongkit/contract';
import type { Emulator } from '@rongkit/emulator';
import { NodeTransport, RongCloud, type Transport, textMessage } from 'rongkit';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { VirtualClock } from '../packages/emulator/src/clock.js';
import { startEmulator } from '../packages/emulator/src/create-emulator.js';
import { resolveOptions } from '../packages/emulator/src/resolve-options.js';
import { shareUsed } from './support/share-used.js';

const CALLERS = 100;
const LEAST_SHARE = 0.98;

// The client and the emulator's own clock use the same fake time. The clock stands still while a request is on the wire.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Real sockets, with a round trip of 2 to 7 milliseconds on the fake clock. */
class Wire implements Transport {
  readonly #sockets = new NodeTransport();
  #sent = 0;
  busy = 0;

  async send(request: Parameters<Transport['send']>[0]): ReturnType<Transport['send']> {
    const index = this.#sent++;
    await later(1 + (index % 4));
    this.busy++;
    const answer = await this.#sockets.send(request).finally(() => this.busy--);
    await later(1 + (index % 3));
    return answer;
  }

  close(): void {
    this.#sockets.close();
  }
}

function later(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

interface Stage {
  readonly emulator: Emulator;
  readonly rong: RongCloud;
  readonly wire: Wire;
}

/** An emulator with the documented limits, and a client with default options. */
async function setUp(): Promise<Stage> {
  const clock = new VirtualClock(undefined, { now: () => Date.now(), monotonic: () => performance.now() });
  const emulator = await startEmulator({ ...resolveOptions({}), clock });
  const wire = new Wire();
  const rong = new RongCloud({ ...emulator.credentials, transport: wire });
  onTestFinished(async () => {
    rong.close();
    await emulator.close();
  });
  return { emulator, rong, wire };
}

/** Callers who start together, each with one call after the other. The clock advances when all callers wait for it. */
async function callAtOnce(wire: Wire, callsEach: number, call: (caller: number) => Promise<unknown>): Promise<void> {
  const work = async (caller: number) => {
    for (let count = 0; count < callsEach; count++) await call(caller);
  };
  let isOver = false;
  const all = Promise.all(Array.from({ length: CALLERS }, (_, caller) => work(caller))).finally(() => {
    isOver = true;
  });
  while (!isOver) {
    await setImmediate();
    if (wire.busy === 0) await vi.advanceTimersToNextTimerAsync();
  }
  await all;
}

test('a hundred who each send to a thousand receivers are never refused, and use the limit of a minute', async () => {
  const { emulator, rong, wire } = await setUp();
  const toUserId = Array.from({ length: 1000 }, (_, index) => `u${index}`);
  await callAtOnce(wire, 1, (caller) =>
    rong.message.publishPrivate({ fromUserId: `from${caller}`, toUserId, ...textMessage('hello') }),
  );
  const requests = emulator.requests();
  expect(requests.map(({ code }) => code)).toEqual(Array(CALLERS).fill(200));
  const calls = requests.map(({ at, params: { toUserId } }) => ({ at, weight: (toUserId as string[]).length }));
  expect(calls.every(({ weight }) => weight === 1000)).toBe(true);
  expect(shareUsed(resources.message.publishPrivate, calls)).toBeGreaterThanOrEqual(LEAST_SHARE);
});

test('a hundred who ask for tokens without a pause are never refused, and use the limit of a second', async () => {
  const { emulator, rong, wire } = await setUp();
  await callAtOnce(wire, 10, (caller) => rong.user.getToken({ userId: `u${caller}`, name: 'Ann' }));
  const requests = emulator.requests();
  expect(requests.map(({ code }) => code)).toEqual(Array(CALLERS * 10).fill(200));
  const calls = requests.map(({ at }) => ({ at, weight: 1 }));
  expect(shareUsed(resources.user.getToken, calls)).toBeGreaterThanOrEqual(LEAST_SHARE);
});
