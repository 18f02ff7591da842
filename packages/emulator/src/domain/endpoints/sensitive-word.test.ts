import { expect, test } from 'vitest';
import { Stage } from '../../test-support/stage.js';

const words = (stage: Stage, type?: 0 | 1 | 2) =>
  stage.run('sensitiveWord.list', type === undefined ? {} : { type }).words;

test('a word blocks or is replaced, and is listed as such', () => {
  const stage = new Stage();
  stage.run('sensitiveWord.add', { word: '金币' });
  stage.run('sensitiveWord.add', { word: 'money', replaceWord: '***' });
  const blocking = { type: '1', word: '金币', replaceWord: '' };
  const replaced = { type: '0', word: 'money', replaceWord: '***' };
  expect([words(stage), words(stage, 0), words(stage, 2)]).toEqual([[blocking], [replaced], [blocking, replaced]]);
  stage.run('sensitiveWord.add', { word: 'money' });
  expect(words(stage, 0)).toEqual([]);
});

test('the older interface has the same words', () => {
  const stage = new Stage();
  stage.run('wordfilter.add', { word: 'old' });
  stage.run('sensitiveWord.add', { word: 'new', replaceWord: '*' });
  expect(words(stage, 2)).toMatchObject([{ word: 'old' }, { word: 'new' }]);
  stage.run('sensitiveWord.remove', { word: 'old' });
  expect(words(stage, 2)).toMatchObject([{ word: 'new' }]);
  // The `wordfilter` calls list only words that block a message.
  expect(stage.run('wordfilter.getList', {}).words).toEqual([]);
  expect(() => stage.run('wordfilter.delete', { word: 'new' })).toThrow('is not exist');
});

test('removing what is not there is no error', () => {
  const stage = new Stage();
  stage.run('sensitiveWord.batchAdd', { words: [{ word: 'a' }, { word: 'b' }] });
  stage.run('sensitiveWord.batchRemove', { words: ['a', 'nothing'] });
  stage.run('sensitiveWord.remove', { word: 'nothing' });
  expect(words(stage)).toMatchObject([{ word: 'b' }]);
});

test('several words are added all or none, and the answer says how many more there may be', () => {
  const stage = new Stage();
  const many = Array.from({ length: 48 }, (_, index) => ({ word: `w${index}` }));
  expect(stage.run('sensitiveWord.batchAdd', { words: many })).toEqual({ remainQuota: 2 });
  const three = [{ word: 'x' }, { word: 'y' }, { word: 'z' }];
  expect(() => stage.run('sensitiveWord.batchAdd', { words: three })).toThrow('at most 50');
  expect(words(stage)).toHaveLength(48);
  expect(stage.run('sensitiveWord.batchAdd', { words: [...three.slice(0, 2), { word: 'w0' }] })).toEqual({
    remainQuota: 0,
  });
});

test('the words of the older interface count towards the same 50', () => {
  const stage = new Stage();
  stage.run('sensitiveWord.batchAdd', { words: Array.from({ length: 49 }, (_, index) => ({ word: `w${index}` })) });
  stage.run('wordfilter.add', { word: 'last' });
  expect(() => stage.run('wordfilter.add', { word: 'one more' })).toThrow(expect.objectContaining({ code: 1019 }));
  expect(() => stage.run('sensitiveWord.add', { word: 'one more' })).toThrow(expect.objectContaining({ code: 1019 }));
});

test('a word that was replaced blocks once the older interface has added it', () => {
  const stage = new Stage();
  stage.run('sensitiveWord.add', { word: 'money', replaceWord: '***' });
  stage.run('wordfilter.add', { word: 'money' });
  expect(words(stage, 2)).toEqual([{ type: '1', word: 'money', replaceWord: '' }]);
});

test('messages of the server API pass as they are', () => {
  const stage = new Stage();
  stage.run('sensitiveWord.add', { word: 'money', replaceWord: '***' });
  stage.run('sensitiveWord.add', { word: '赌博' });
  const content = '{"content":"money 赌博"}';
  const message = { fromUserId: 'a', objectName: 'RC:TxtMsg', content };
  stage.run('message.publishPrivate', { ...message, toUserId: ['b'] });
  expect(stage.textsOf('b')).toEqual([content]);
});
