import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { VirtualClock } from './clock.js';

const START = Date.UTC(2026, 0, 1);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: START });
});
afterEach(() => {
  vi.useRealTimers();
});

test('the clock runs with the real time, and from where it was moved to', () => {
  const clock = new VirtualClock();
  vi.setSystemTime(START + 5);
  expect(clock.now()).toBe(START + 5);
  clock.advance({ days: 1, hours: 2, minutes: 3, seconds: 4, milliseconds: 5 });
  expect(clock.now()).toBe(START + 5 + 93_784_005);
  vi.setSystemTime(START + 15);
  expect(clock.now()).toBe(START + 15 + 93_784_005);
});

test('a frozen clock stands still until it is resumed, and goes on from there', () => {
  const clock = new VirtualClock();
  clock.freeze();
  vi.setSystemTime(START + 1000);
  expect([clock.now(), clock.frozen]).toEqual([START, true]);
  clock.advance({ minutes: 1 });
  expect(clock.now()).toBe(START + 60_000);
  clock.resume();
  vi.setSystemTime(START + 1500);
  expect([clock.now(), clock.frozen]).toEqual([START + 60_500, false]);
});

test('the clock can be set to any moment, by number, Date or text, and stays as frozen as it was', () => {
  const clock = new VirtualClock();
  clock.set('2030-01-01T00:00:00Z');
  vi.setSystemTime(START + 7);
  expect([clock.now(), clock.frozen]).toEqual([Date.UTC(2030, 0, 1) + 7, false]);
  clock.freeze(new Date(5000));
  clock.set(4000);
  expect([clock.now(), clock.frozen]).toEqual([4000, true]);
});

test('a reset takes the clock back to how it began', () => {
  const running = new VirtualClock();
  running.freeze(0);
  running.reset();
  expect([running.now(), running.frozen]).toEqual([START, false]);
  const frozen = new VirtualClock('2026-05-01T00:00:00Z');
  frozen.resume();
  frozen.advance({ days: 1 });
  frozen.reset();
  expect([frozen.now(), frozen.frozen]).toEqual([Date.UTC(2026, 4, 1), true]);
});

test.each([{ minutes: -1 }, { seconds: Number.NaN }, { days: 1e9 }, { hours: Number.POSITIVE_INFINITY }])(
  'the clock does not advance by %o',
  (duration) => {
    const clock = new VirtualClock(START);
    expect(() => clock.advance(duration)).toThrow(RangeError);
    expect(clock.now()).toBe(START);
  },
);

test.each(['yesterday', Number.NaN, -1, '+010000-01-01T00:00:00Z', new Date('')])('%o is no moment', (moment) => {
  expect(() => new VirtualClock(moment)).toThrow(RangeError);
  expect(() => new VirtualClock().freeze(moment)).toThrow(RangeError);
});
