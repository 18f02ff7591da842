import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fit, table, widthOf } from './table.js';

test.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'ab…'],
  ['你好吗', 5, '你好…'],
  ['你好吗', 4, '你…'],
  [`${'█'.repeat(4)} 50 %, sent 1, failed 2`, 12, '████ 50 %, …'],
  ['{"content":"你好，今天', 18, '{"content":"你好…'],
  ['👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 3, '👩‍👩‍👧‍👦…'],
])('%s in %d columns is %s', (text, columns, fitting) => {
  expect(fit(text, columns)).toBe(fitting);
});

test('no text takes more columns than there are', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab 你，！█░─é한😀𠀀'), maxLength: 60 });
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 40 }), (given, columns) => {
      expect(widthOf(fit(given, columns))).toBeLessThanOrEqual(columns);
    }),
  );
});

test('no line of a table is wider than the terminal', () => {
  const rows = [
    { id: 'u1', name: '王小明', text: '你好，，，today！'.repeat(20) },
    { id: '用户', name: 'Bob', text: '' },
  ];
  for (const columns of [20, 40, 80]) {
    for (const line of table(rows, { columns })) expect(widthOf(line)).toBeLessThanOrEqual(columns);
  }
});
