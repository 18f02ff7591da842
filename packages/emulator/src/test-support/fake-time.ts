import { createClock } from '@sinonjs/fake-timers';
import { type RealTime, realTime } from '../real-time.js';

/** A machine whose time only `advance` moves. Turns of the event loop are the real ones. */
export function fakeTime(startsAt = 0): { readonly time: RealTime; readonly advance: (ms: number) => void } {
  const clock = createClock(startsAt);
  const time: RealTime = {
    now: () => clock.now,
    monotonic: () => clock.now - startsAt,
    setTimeout: (callback, ms) => timerOf(clock.setTimeout(callback, ms)),
    setInterval: (callback, ms) => timerOf(clock.setInterval(callback, ms)),
    setImmediate: realTime.setImmediate,
    clear: (timer) => clock.clearTimeout(timer as never),
  };
  return { time, advance: (ms) => void clock.tick(ms) };
}

/** Like `fakeTime`, but only the timers are fake: dates and durations are the real ones. */
export function fakeTimers(): ReturnType<typeof fakeTime> {
  const { time, advance } = fakeTime();
  const { now, monotonic } = realTime;
  return { time: { ...time, now, monotonic }, advance };
}

/** Returns the timer as an object with `unref`, as timers of Node.js are. */
function timerOf(timer: unknown): { unref(): unknown } {
  return timer as { unref(): unknown };
}
