import { describe, expect, test } from 'vitest';
import { Stage } from '../../test-support/stage.js';
import { screen } from './words.js';

function screened(content: string, word: string, replaceWord = '***'): string {
  const stage = new Stage();
  stage.run('sensitiveWord.add', { word, replaceWord });
  return screen(stage.state, { objectName: 'RC:TxtMsg', content }).content;
}

function blocks(content: string, word: string): boolean {
  const stage = new Stage();
  stage.run('sensitiveWord.add', { word });
  try {
    screen(stage.state, { objectName: 'RC:TxtMsg', content });
    return false;
  } catch {
    return true;
  }
}

describe('a sensitive word', () => {
  test.each(['$&', '$$', "$'", '$`', '$1', '\\', '"', '\n', '{"content":"x"}'])(
    'is replaced by %j literally',
    (other) => {
      expect(JSON.parse(screened('{"content":"a bad word","extra":"x"}', 'bad', other))).toEqual({
        content: `a ${other} word`,
        extra: 'x',
      });
    },
  );

  test('does not grow a message beyond its replacement', () => {
    const content = JSON.stringify({ content: 'b'.repeat(20_000) });
    expect(screened(content, 'b', "$'")).toHaveLength(40_000 + '{"content":""}'.length);
  });

  test('is found in spite of its JSON escapes', () => {
    expect(JSON.parse(screened('{"content":"\\u0062ad"}', 'bad'))).toEqual({ content: '***' });
    expect(blocks('{"content":"\\u0062\\u0061d"}', 'bad')).toBe(true);
    expect(blocks('{"content":"say \\"no\\""}', 'say "no"')).toBe(true);
  });

  test.each(['content', '"', '{', ':', 'extra'])('that is part of the JSON, %j, changes and blocks no keys', (word) => {
    const content = '{"content":"hello","extra":"x"}';
    expect(screened(content, word)).toBe(content);
    expect(blocks(content, word)).toBe(false);
  });

  test('is replaced in the text of content that is no JSON', () => {
    expect(screened('a bad word', 'bad')).toBe('a *** word');
  });

  test('leaves content without a text, and the spelling of content without the word', () => {
    expect(screened('{"content":{"bad":1}}', 'bad')).toBe('{"content":{"bad":1}}');
    expect(screened('{ "content" : "\\u0067ood" }', 'bad')).toBe('{ "content" : "\\u0067ood" }');
  });
});
