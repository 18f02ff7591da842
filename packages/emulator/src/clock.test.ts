import { beforeEach, expect, test } from 'vitest';
import { VirtualClock } from './clock.js';
import { fakeTime } from './test-support/fake-time.js';

const START = Date.UTC(2026, 0, 1);

let machine: ReturnType<typeof fakeTime>;

beforeEach(() => {
  machine = fakeTime(START);
});

const clockFrom = (start?: string | number | Date) => new VirtualClock(start, machine.time);

test('the clock runs with the real time, and from where it was moved to', () => {
  const clock = clockFrom();
  machine.advance(5);
  expect(clock.now()).toBe(START + 5);
  clock.advance({ days: 1, hours: 2, minutes: 3, seconds: 4, milliseconds: 5 });
  expect(clock.now()).toBe(START + 5 + 93_784_005);
  machine.advance(10);
  expect(clock.now()).toBe(START + 15 + 93_784_005);
});

test('a frozen clock stands still until it is resumed, and goes on from there', () => {
  const clock = clockFrom();
  clock.freeze();
  machine.advance(1000);
  expect([clock.now(), clock.frozen]).toEqual([START, true]);
  clock.advance({ minutes: 1 });
  expect(clock.now()).toBe(START + 60_000);
  clock.resume();
  machine.advance(500);
  expect([clock.now(), clock.frozen]).toEqual([START + 60_500, false]);
});

test('the clock can be set to any moment, by number, Date or text, and stays as frozen as it was', () => {
  const clock = clockFrom();
  clock.set('2030-01-01T00:00:00Z');
  machine.advance(7);
  expect([clock.now(), clock.frozen]).toEqual([Date.UTC(2030, 0, 1) + 7, false]);
  clock.freeze(new Date(5000));
  clock.set(4000);
  expect([clock.now(), clock.frozen]).toEqual([4000, true]);
});

test('a reset takes the clock back to how it began', () => {
  const running = clockFrom();
  running.freeze(0);
  running.reset();
  expect([running.now(), running.frozen]).toEqual([START, false]);
  const frozen = clockFrom('2026-05-01T00:00:00Z');
  frozen.resume();
  frozen.advance({ days: 1 });
  frozen.reset();
  expect([frozen.now(), frozen.frozen]).toEqual([Date.UTC(2026, 4, 1), true]);
});

test.each([{ minutes: -1 }, { seconds: Number.NaN }, { days: 1e9 }, { hours: Number.POSITIVE_INFINITY }])(
  'the clock does not advance by %o',
  (duration) => {
    const clock = clockFrom(START);
    expect(() => clock.advance(duration)).toThrow(RangeError);
    expect(clock.now()).toBe(START);
  },
);

test.each([
  'yesterday',
  Number.NaN,
  -1,
  '+010000-01-01T00:00:00Z',
  new Date(''),
  '2026-02-30',
  '2026/13/01',
  '4/31/2026',
])('%o is no moment', (moment) => {
  expect(() => clockFrom(moment)).toThrow(RangeError);
  expect(() => clockFrom().freeze(moment)).toThrow(RangeError);
});

test('limits refill with the real time while the clock is frozen, and when the clock is advanced', () => {
  const clock = clockFrom(START);
  const before = clock.elapsed();
  machine.advance(1000);
  expect(clock.elapsed() - before).toBe(1000);
  clock.advance({ minutes: 1 });
  expect(clock.elapsed() - before).toBe(61_000);
});

test('a clock that is set back, reset or brought to where it was refills no limits', () => {
  const clock = clockFrom();
  clock.advance({ hours: 1 });
  const before = clock.elapsed();
  clock.set(START);
  clock.advance({ minutes: 59 });
  clock.freeze(0);
  clock.reset();
  clock.set(START + 3_600_000);
  expect(clock.elapsed()).toBe(before);
  clock.advance({ minutes: 1 });
  expect(clock.elapsed() - before).toBe(60_000);
});
