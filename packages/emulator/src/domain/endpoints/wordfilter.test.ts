import { beforeEach, expect, test } from 'vitest';
import { Stage } from '../../test-support/stage.js';

let stage: Stage;

beforeEach(() => {
  stage = new Stage();
});

const add = (word: string) => stage.run('wordfilter.add', { word });

test('a word is listed once, as one that blocks messages', () => {
  add('money');
  add('money');
  expect(stage.run('wordfilter.getList', {})).toEqual({ words: [{ word: 'money', type: '1', replaceWord: '' }] });
});

test('there can be 50 words, and the next one is refused and changes nothing', () => {
  for (let count = 1; count <= 50; count++) add(`word ${count}`);
  const before = structuredClone(stage.state);
  expect(() => add('one more')).toThrow(expect.objectContaining({ code: 1019 }));
  expect(stage.state).toEqual(before);
  expect(add('word 1')).toEqual({});
});

test('a word that is not there cannot be deleted', () => {
  add('money');
  stage.run('wordfilter.delete', { word: 'money' });
  expect(() => stage.run('wordfilter.delete', { word: 'money' })).toThrow(expect.objectContaining({ code: 500 }));
});
