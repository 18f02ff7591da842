import { expect, test } from 'vitest';
import { type Base, HostPool } from './host-pool.js';

function base(host: string): Base {
  return { origin: { secure: false, hostname: host, port: '', host, href: `http://${host}` }, prefix: '' };
}

const [primary, backup, third] = [base('a'), base('b'), base('c')];

function newPool(...bases: Base[]) {
  let time = 0;
  const pool = new HostPool(bases, () => time);
  const pass = (ms: number) => {
    time += ms;
  };
  return { pool, pass, next: (isRepeatable = false) => pool.pick(isRepeatable).origin.host };
}

test('calls stay with the primary while it answers', () => {
  const { pool, next } = newPool(primary, backup);
  for (let count = 0; count < 5; count++) {
    expect(next(true)).toBe('a');
    expect(pool.report(primary, true)).toBe(false);
  }
});

test('they go to the backup when the primary fails, and stay there', () => {
  const { pool, next, pass } = newPool(primary, backup);
  expect(pool.report(primary, false)).toBe(true);
  expect(pool.report(primary, false)).toBe(false);
  expect(next()).toBe('b');
  pass(29_000);
  expect([next(true), next()]).toEqual(['b', 'b']);
});

test('after half a minute one call that may be repeated looks after the primary, and if it answers all follow', () => {
  const { pool, next, pass } = newPool(primary, backup);
  pool.report(primary, false);
  pass(30_000);
  expect(next(false)).toBe('b');
  expect([next(true), next(true)]).toEqual(['a', 'b']);
  expect(pool.report(primary, true)).toBe(true);
  expect(next()).toBe('a');
});

test('a primary that is still down is left alone for longer each time, up to five minutes', () => {
  const { pool, next, pass } = newPool(primary, backup);
  pool.report(primary, false);
  for (const rest of [30_000, 60_000, 120_000, 240_000, 300_000, 300_000]) {
    pass(rest - 1);
    expect(next(true)).toBe('b');
    pass(1);
    expect(next(true)).toBe('a');
    pool.report(primary, false);
  }
});

test('a look that was given up lets another call look', () => {
  const { pool, next, pass } = newPool(primary, backup);
  pool.report(primary, false);
  pass(30_000);
  expect(next(true)).toBe('a');
  pool.abandon(primary);
  expect(next(true)).toBe('a');
});

test('of several hosts the healthiest is next', () => {
  const { pool, next, pass } = newPool(primary, backup, third);
  pool.report(backup, false);
  pool.report(primary, false);
  expect(next()).toBe('c');
  pass(400_000);
  pool.report(third, false);
  expect(pool.statuses().map(({ host, health, isCurrent }) => [host, health, isCurrent])).toEqual([
    ['a', 0.5, true],
    ['b', 0.5, false],
    ['c', 0.5, false],
  ]);
});

test('a call does not go where it has failed, as long as there is another host', () => {
  const { pool } = newPool(primary, backup);
  expect(pool.pick(false, [primary])).toBe(backup);
  expect(pool.pick(false, [primary, backup])).toBe(primary);
  expect(pool.other(primary)).toBe(backup);
  expect(newPool(primary).pool.other(primary)).toBeUndefined();
});
