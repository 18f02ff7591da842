import { beforeEach, expect, test } from 'vitest';
import { Stage } from '../../test-support/stage.js';
import { emptyState } from '../state/index.js';

let stage: Stage;
/** The time at which the clock of the tests begins: 10:00 in Beijing on January 1, 2026. */
const START = Date.UTC(2026, 0, 1, 2);
const FULL = 'the number of tags should be at most 20.';

beforeEach(() => {
  stage = new Stage();
});

const tag = (tagId: string, tagName = tagId) => ({ tagId, tagName });
const setTags = (...tags: ReturnType<typeof tag>[]) => stage.run('conversationTag.set', { userId: 'a', tags });
const tags = () => stage.run('conversationTag.list', { userId: 'a' }).data;
const group = (targetId: string) => ({ targetId, conversationType: 3 }) as const;
const add = (tagId: string, ...conversations: ReturnType<typeof group>[]) =>
  stage.run('conversationTag.addConversations', { userId: 'a', tagId, conversations });
const removeFrom = (tagId: string, ...conversations: ReturnType<typeof group>[]) =>
  stage.run('conversationTag.removeConversations', { userId: 'a', tagId, conversations });
const under = (tagId: string) => stage.run('conversationTag.listConversations', { userId: 'a', tagId }).data;
const attributes = (targetId: string) =>
  stage.run('conversation.getAttribute', { userId: 'a', targetId, conversationType: 3 }).data;

test('a tag that is set again has its new name, and its old time, place and conversations', () => {
  setTags(tag('t1', '工作'), tag('t2'));
  add('t1', group('g'));
  stage.advance(1);
  setTags(tag('t3'), tag('t1', '重要 ⭐'));
  expect(tags()).toEqual({
    userId: 'a',
    tags: [
      { tagId: 't1', tagName: '重要 ⭐', createTime: START },
      { tagId: 't2', tagName: 't2', createTime: START },
      { tagId: 't3', tagName: 't3', createTime: START + 60_000 },
    ],
  });
  expect(under('t1')).toEqual({ tagId: 't1', conversations: [group('g')] });
});

test('a user has 20 tags at most, and a call that would make more makes none', () => {
  setTags(...Array.from({ length: 19 }, (_, index) => tag(`t${index}`)));
  expect(() => setTags(tag('x'), tag('y'))).toThrow(FULL);
  expect(tags()).toMatchObject({ tags: { length: 19 } });
  setTags(tag('x'), tag('x', 'twice'), tag('t0', 'renamed'));
  expect(tags()).toMatchObject({ tags: { length: 20 } });
  expect(() => setTags(tag('y'))).toThrow(FULL);
});

test('conversations are under several tags, and come off one by one', () => {
  setTags(tag('t1'), tag('t2'));
  add('t1', group('g1'), group('g2'));
  add('t2', group('g2'));
  expect(attributes('g2')).toMatchObject({ tags: [{ tagId: 't1' }, { tagId: 't2' }] });
  removeFrom('t1', group('g2'), group('never'));
  expect(under('t1')).toEqual({ tagId: 't1', conversations: [group('g1')] });
  expect(attributes('g2')).toMatchObject({ tags: [{ tagId: 't2' }] });
});

test('past 1,000 conversations, those tagged first drop out; tagging again keeps the place', () => {
  setTags(tag('t'));
  for (let start = 0; start < 1000; start += 100) {
    add('t', ...Array.from({ length: 100 }, (_, index) => group(`g${start + index}`)));
  }
  add('t', group('g0'), group('new'));
  const { conversations } = under('t') as { conversations: { targetId: string }[] };
  expect(conversations).toHaveLength(1000);
  expect([conversations[0], conversations.at(-1)]).toEqual([group('g1'), group('new')]);
});

test('a conversation of another kind with the same id is another one', () => {
  setTags(tag('t'));
  const system = { targetId: 'x', conversationType: 6 } as const;
  stage.run('conversationTag.addConversations', { userId: 'a', tagId: 't', conversations: [group('x'), system] });
  removeFrom('t', group('x'));
  expect(under('t')).toEqual({ tagId: 't', conversations: [system] });
});

test('a tag that the user does not have takes nothing and has nothing', () => {
  stage.run('conversationTag.set', { userId: 'b', tags: [tag('t')] });
  expect(() => add('t', group('g'))).toThrow('tagId<t> is not exist.');
  expect(() => removeFrom('t', group('g'))).toThrow('tagId<t> is not exist.');
  expect(under('t')).toEqual({ tagId: 't', conversations: [] });
});

test('a deleted tag takes nothing of its past along when it comes back', () => {
  setTags(tag('t'));
  add('t', group('g'));
  stage.run('conversationTag.remove', { userId: 'a', tagIds: ['t', 'never'] });
  expect(stage.state.conversationTags).toEqual(emptyState().conversationTags);
  expect(attributes('g')).toEqual({ targetId: 'g', conversationType: 3 });
  setTags(tag('t'));
  expect(under('t')).toEqual({ tagId: 't', conversations: [] });
});

test('attributes say what was set, and leave out what never was', () => {
  const place = { userId: 'a', conversationType: 3, targetId: 'g' } as const;
  const setTop = (top: boolean) => stage.run('conversation.setTop', { ...place, setTop: top });
  setTop(false);
  expect(attributes('g')).toEqual({ targetId: 'g', conversationType: 3 });
  setTop(true);
  stage.run('conversation.setNotification', { conversationType: 3, requestId: 'a', targetId: 'g', unpushLevel: 5 });
  expect(attributes('g')).toEqual({
    targetId: 'g',
    conversationType: 3,
    top: { top: true, topTime: START },
    mute: { mute: 5 },
  });
  stage.advance(1);
  setTop(false);
  expect(attributes('g')).toMatchObject({ top: { top: false, topTime: START + 60_000 } });
  const ofAnother = stage.run('conversation.getAttribute', { ...place, userId: 'b' }).data;
  expect(ofAnother).toEqual({ targetId: 'g', conversationType: 3 });
});

test('a deactivation erases what is set for conversations, and nothing of others', () => {
  for (const userId of ['a', 'b']) {
    stage.run('conversationTag.set', { userId, tags: [tag('t')] });
    stage.run('conversation.setTop', { userId, conversationType: 1, targetId: 'x', setTop: true });
    stage.run('conversation.setNotification', {
      conversationType: 1,
      requestId: userId,
      targetId: 'x',
      unpushLevel: 5,
    });
    stage.run('conversation.setTypeNotification', { conversationType: 1, requestId: userId, unpushLevel: 5 });
  }
  stage.run('user.deactivate', { userId: ['a'] });
  const { conversationTags, pins, conversationLevels, conversationTypeLevels } = stage.state;
  for (const kept of [conversationTags, pins, conversationLevels, conversationTypeLevels]) {
    expect([...kept.keys()]).toEqual(['b']);
  }
});
