import { expect, test } from 'vitest';
import { scrollScale } from '../../packages/inspector/src/parts/scroll-scale.js';

const BOX = 800;

test('a list that a browser can render is scrolled pixel by pixel', () => {
  const { height, toList, toBox } = scrollScale(6000, BOX);
  expect([height, toList(123), toBox(123)]).toEqual([6000, 123, 123]);
});

test('the end of the scroll bar is the end of a list of a million rows', () => {
  const { height, toList, toBox } = scrollScale(60_000_000, BOX);
  expect(height).toBe(16_000_000);
  expect(toList(0)).toBe(0);
  expect(toList(height - BOX)).toBeCloseTo(60_000_000 - BOX);
  expect(toBox(60_000_000 - BOX)).toBeCloseTo(height - BOX);
});
