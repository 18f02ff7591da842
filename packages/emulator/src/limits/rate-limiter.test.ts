import { resources } from '@rongkit/contract';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeForm } from '../http/decode-form.js';
import { RateLimiter } from './rate-limiter.js';
import { SlidingWindow } from './sliding-window.js';

const { user, message, sms, push, chatroom } = resources;
const LIMIT = 10;
const LENGTH = 1000;

interface Call {
  readonly at: number;
  readonly weight: number;
}

/** Calls with their times, in ascending order of time. */
const calls = fc
  .array(fc.record({ wait: fc.nat(400), weight: fc.integer({ min: 1, max: 12 }) }), { maxLength: 200 })
  .map((steps) => {
    let at = 0;
    return steps.map(({ wait, weight }): Call => {
      at += wait;
      return { at, weight };
    });
  });

/** The total weight in the window that ends at `at`. */
function weightBefore(admitted: readonly Call[], at: number): number {
  return admitted.filter((call) => call.at > at - LENGTH).reduce((sum, { weight }) => sum + weight, 0);
}

test('a window never holds more than its limit, and refuses only what would be more', () => {
  fc.assert(
    fc.property(calls, (given) => {
      const window = new SlidingWindow(LIMIT, LENGTH);
      const admitted: Call[] = [];
      for (const call of given) {
        const fits = weightBefore(admitted, call.at) + call.weight <= LIMIT;
        expect(window.admits(call.at, call.weight)).toBe(fits);
        if (!fits) continue;
        window.record(call.at, call.weight);
        admitted.push(call);
      }
    }),
  );
});

describe('the limiter', () => {
  function setUp(scale: number | null) {
    const clock = { now: 1_000_000 };
    const limiter = new RateLimiter({ scale, now: () => clock.now });
    /** The number of calls, out of `count`, that are not refused. */
    const admitted = (endpoint: Parameters<RateLimiter['for']>[0], form: string, count: number) => {
      const spend = limiter.for(endpoint);
      return Array.from({ length: count }).filter(() => {
        try {
          spend(decodeForm(form));
          return true;
        } catch (error) {
          expect(error).toMatchObject({ code: 1008 });
          return false;
        }
      }).length;
    };
    return { clock, limiter, admitted };
  }

  test('holds each endpoint to its own limit', () => {
    const { clock, admitted } = setUp(1);
    expect(admitted(user.getToken, '', 300)).toBe(200);
    expect(admitted(user.refresh, '', 300)).toBe(100);
    clock.now += 999;
    expect(admitted(user.getToken, '', 1)).toBe(0);
    clock.now += 1;
    expect(admitted(user.getToken, '', 300)).toBe(200);
  });

  test('can be scaled, down to one call, and switched off', () => {
    expect(setUp(3).admitted(user.getToken, '', 1000)).toBe(600);
    expect(setUp(0.5).admitted(user.getToken, '', 1000)).toBe(100);
    expect(setUp(0.001).admitted(user.getToken, '', 1000)).toBe(1);
    expect(setUp(null).admitted(user.getToken, '', 1000)).toBe(1000);
  });

  test('counts the receivers of a message', () => {
    const { admitted } = setUp(1);
    expect(admitted(message.publishGroup, 'toGroupId=1&toGroupId=2&toGroupId=3', 10)).toBe(6);
    expect(admitted(message.publishGroup, 'toGroupId=1', 10)).toBe(2);
  });

  test('counts the items of a list that travels as JSON, or joined with commas', () => {
    const { admitted } = setUp(1);
    const pairs = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`k${index}`, 'v']));
    expect(admitted(chatroom.batchSetEntry, `entryInfo=${encodeURIComponent(JSON.stringify(pairs))}`, 10)).toBe(5);
    expect(admitted(user.deactivate, `userId=${Array.from({ length: 50 }, (_, id) => id).join(',')}`, 10)).toBe(2);
  });

  test('leaves it to the contract to refuse a call with more receivers than are allowed', () => {
    const { admitted } = setUp(1);
    const form = Array.from({ length: 101 }, (_, index) => `toUserId=${index}`).join('&');
    expect(admitted(message.publishSystem, form, 2)).toBe(1);
  });

  test('refuses a call that is heavier than the whole limit', () => {
    const form = Array.from({ length: 100 }, (_, index) => `toUserId=${index}`).join('&');
    expect(setUp(0.5).admitted(message.publishSystem, form, 1)).toBe(0);
  });

  test('gives each phone number a bucket of its own, and holds all rates together', () => {
    const { clock, admitted } = setUp(1);
    expect(admitted(sms.sendCode, 'mobile=1', 5)).toBe(1);
    expect(admitted(sms.sendCode, 'mobile=2', 5)).toBe(1);
    clock.now += 60_000;
    expect(admitted(sms.sendCode, 'mobile=1', 5)).toBe(1);
    clock.now += 60_000;
    expect(admitted(sms.sendCode, 'mobile=1', 5)).toBe(1);
    clock.now += 60_000;
    expect(admitted(sms.sendCode, 'mobile=1', 5)).toBe(0);
    clock.now += 3_600_000;
    expect(admitted(sms.sendCode, 'mobile=1', 5)).toBe(1);
  });

  test('lets endpoints share a bucket', () => {
    const { admitted } = setUp(1);
    expect(admitted(message.broadcast, '', 1) + admitted(push.broadcastPush, '', 5)).toBe(2);
  });

  test('does not count what it refuses', () => {
    const { clock, admitted } = setUp(1);
    admitted(user.getToken, '', 1000);
    clock.now += 500;
    admitted(user.getToken, '', 1000);
    clock.now += 500;
    expect(admitted(user.getToken, '', 1000)).toBe(200);
  });

  test('starts anew when it is reset', () => {
    const { limiter, admitted } = setUp(1);
    admitted(user.getToken, '', 200);
    limiter.reset();
    expect(admitted(user.getToken, '', 200)).toBe(200);
  });

  test('does not mix up ten thousand phone numbers, of which it forgets the quiet ones', () => {
    const { clock, admitted } = setUp(1);
    admitted(sms.sendCode, 'mobile=first', 1);
    for (let index = 0; index < 10_000; index++) {
      clock.now += 1;
      expect(admitted(sms.sendCode, `mobile=${index}`, 2)).toBe(1);
    }
    expect(admitted(sms.sendCode, 'mobile=first', 1)).toBe(0);
  });
});
