import { Value } from 'typebox/value';
import { expect, test } from 'vitest';
import { callbacks } from './index.js';

test.each(callbacks.map((callback) => [callback.id, callback] as const))('the sample of %s fits', (_, callback) => {
  const { sample, shape, body, contentType } = callback;
  expect(Array.isArray(sample)).toBe(shape === 'list' || (shape === 'either' && Array.isArray(sample)));
  for (const event of [sample].flat()) expect([...Value.Errors(body, event)]).toEqual([]);
  if (contentType === 'form') expect(shape).toBe('object');
});

test('every callback has an id of its own', () => {
  expect(new Set(callbacks.map(({ id }) => id)).size).toBe(callbacks.length);
});
