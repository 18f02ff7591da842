import { expect, test } from 'vitest';
import { ConfigurationError } from '../errors.js';
import { hoursBetween } from './hours.js';

test('both ends are included, over the end of a year', () => {
  expect([...hoursBetween('2025123122', '2026010101', 8)]).toEqual([
    '2025123122',
    '2025123123',
    '2026010100',
    '2026010101',
  ]);
});

test('a moment stands for its hour in the zone of the data center', () => {
  const moment = new Date('2026-01-01T02:59:59Z');
  expect([...hoursBetween(moment, moment, 8)]).toEqual(['2026010110']);
  expect([...hoursBetween(moment, moment, 0)]).toEqual(['2026010102']);
});

test('a range that ends before it begins is empty', () => {
  expect([...hoursBetween('2026010102', '2026010101', 8)]).toEqual([]);
});

test.each(['2026', '20260230xx', '2026023000', '2026010124', '', new Date(Number.NaN)])('%j is no hour', (from) => {
  expect(() => [...hoursBetween(from, '2026010101', 8)]).toThrow(ConfigurationError);
});
