import { expect, test } from 'vitest';
import { describeCase, inferredStatement } from './inferred.js';

test.each([
  ['Inferred: the limit of calls is 100.', 'The limit of calls is 100.'],
  ['Inferred: The group stays. So do its members.', 'The group stays. So do its members.'],
  ['The group stays (inferred).', 'The group stays.'],
])('%j is inferred: %j', (note, statement) => {
  expect(inferredStatement(note)).toBe(statement);
});

test.each([
  'The group stays.',
  'The group stays. Its members go (inferred).',
  'The group stays (the code is inferred).',
])('%j has a documented part', (note) => {
  expect(inferredStatement(note)).toBeUndefined();
});

test.each([
  ['the id is taken', 'code 1002 when the id is taken'],
  ['Inferred: the id is taken', 'Inferred: code 1002 when the id is taken'],
  ['the id is taken (the code is inferred)', 'Inferred: code 1002 when the id is taken'],
  ['the id is taken; nothing is done (inferred)', 'code 1002 when the id is taken; nothing is done (inferred)'],
])('the case %j is %j', (when, words) => {
  expect(describeCase(1002, when)).toBe(words);
});
