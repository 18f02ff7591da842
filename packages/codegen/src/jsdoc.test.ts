import fc from 'fast-check';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { jsdoc } from './jsdoc.js';

test('a short line stays on one line', () => {
  expect(jsdoc(['User id.'])).toBe('/** User id. */');
  expect(jsdoc(['', 'User id.', ''], '  ')).toBe('  /** User id. */');
});

test('paragraphs have an empty line between them', () => {
  expect(jsdoc(['One.', 'Two.'])).toBe('/**\n * One.\n *\n * Two.\n */');
});

test.each([
  ['text', '', ''],
  ['a list item', '- ', '  '],
  ['a tag', '@see ', '  '],
])('%s that is too long goes on in the next line', (_, start, hanging) => {
  const lines = jsdoc([`${start}${'word '.repeat(60)}end`], '  ').split('\n');
  expect(lines.length).toBeGreaterThan(4);
  expect(lines.every((line) => line.length <= 120)).toBe(true);
  expect(lines.slice(2, -1).every((line) => line.startsWith(`   * ${hanging}word`))).toBe(true);
});

test('a word that is longer than the line stays whole', () => {
  const url = `https://example.com/${'x'.repeat(200)}`;
  expect(jsdoc([`See ${url} for more.`])).toBe(`/**\n * See\n * ${url}\n * for more.\n */`);
});

test('code stays as it is, and the text after it wraps again', () => {
  const call = `${'call('.repeat(40)}  ;`;
  const block = jsdoc([`\`\`\`ts\n${call}\n\`\`\`\n${'word '.repeat(60)}`]).split('\n');
  expect(block[2]).toBe(` * ${call}`);
  expect(block.slice(3).every((line) => line.length <= 120)).toBe(true);
});

test('whatever is in it, a comment is one comment and ends where it should', () => {
  const fragment = fc.oneof(
    fc.string(),
    fc.constantFrom('*/', '/*', '*', '/', '**/', '//', '```', '@', '- ', '\n', ' '),
  );
  const paragraph = fc.array(fragment, { maxLength: 40 }).map((fragments) => fragments.join(''));
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (paragraphs) => {
      const comment = jsdoc(paragraphs);
      const ranges = ts.getLeadingCommentRanges(`${comment}\nexport {};`, 0);
      expect(ranges?.map(({ pos, end }) => [pos, end])).toEqual([[0, comment.length]]);
    }),
  );
});
