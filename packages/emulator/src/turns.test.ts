import { expect, test } from 'vitest';
import { Turns } from './turns.js';

/** Makes a `Turns` whose event loop advances when the test calls `goRound`. Each piece of work takes a millisecond. */
function manualTurns() {
  let now = 0;
  let round: (() => void)[] = [];
  const rests: (() => void)[] = [];
  const turns = new Turns({
    monotonic: () => now,
    setImmediate: (callback) => {
      round.push(callback);
    },
  });
  const goRound = () => {
    const callbacks = round;
    round = [];
    for (const callback of callbacks) {
      callback();
      for (const rest of rests.splice(0)) rest();
    }
  };
  const work = (done: () => void) => () => {
    now += 1;
    done();
  };
  /** Work that returns a promise, and takes its millisecond after the callback that began it. */
  const lateWork = (done: () => void) => () => {
    rests.push(work(done));
    return Promise.resolve();
  };
  return { turns, work, lateWork, goRound };
}

test('queues take turns, and others are served after some work', () => {
  const { turns, work, goRound } = manualTurns();
  const done: string[] = [];
  const [flood, other] = [turns.queue(), turns.queue()];
  for (let count = 0; count < 100; count++) flood.push(work(() => done.push('flood')));
  other.push(work(() => done.push('other')));
  goRound();
  expect(done.slice(0, 3)).toEqual(['flood', 'other', 'flood']);
  expect(done.length).toBeLessThan(10);
  for (let count = 0; count < 100; count++) goRound();
  expect(done).toHaveLength(101);
});

test('the time that work takes after it returned a promise counts too', () => {
  const { turns, lateWork, goRound } = manualTurns();
  let done = 0;
  for (let count = 0; count < 100; count++) {
    turns.queue().push(
      lateWork(() => {
        done += 1;
      }),
    );
  }
  goRound();
  expect(done).toBeGreaterThan(0);
  expect(done).toBeLessThan(10);
  for (let count = 0; count < 100; count++) goRound();
  expect(done).toBe(100);
});

test('a queue waits for its work, and other queues do not', async () => {
  const { turns, goRound } = manualTurns();
  const done: string[] = [];
  let finish = () => {};
  const waiting = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const [slow, other] = [turns.queue(), turns.queue()];
  slow.push(() => waiting);
  slow.push(() => done.push('slow'));
  goRound();
  other.push(() => done.push('other'));
  goRound();
  expect(done).toEqual(['other']);
  finish();
  await expect
    .poll(() => {
      goRound();
      return done;
    })
    .toEqual(['other', 'slow']);
  expect(slow.isIdle).toBe(true);
});

test('work that is dropped is not done', () => {
  const { turns, goRound } = manualTurns();
  const done: string[] = [];
  const queue = turns.queue();
  queue.push(() => done.push('dropped'));
  queue.clear();
  queue.push(() => done.push('kept'));
  goRound();
  goRound();
  expect(done).toEqual(['kept']);
});
