import { beforeEach, expect, test } from 'vitest';
import { Stage } from '../../../test-support/stage.js';
import type { Params } from '../../handler.js';

type TagItems = NonNullable<Params<'push.sendCustom'>['audience']['tagItems']>;

let stage: Stage;

beforeEach(() => {
  stage = new Stage();
  for (const userId of ['a', 'b', 'c']) stage.run('user.getToken', { userId, name: userId });
  stage.run('push.setUserPushTag', { userId: 'a', tags: ['x', 'y'] });
  stage.run('push.setUserPushTag', { userId: 'b', tags: ['x', 'z'] });
});

const reached = (audience: object) => {
  stage.run('push.sendCustom', {
    platform: ['ios'],
    notification: { alert: 'news' },
    audience: { is_to_all: false, ...audience },
  });
  return stage.state.pushes.at(-1)?.userIds;
};

test.each<[string, TagItems, string[]]>([
  ['has some of its tags', [{ tags: ['y', 'z'] }], ['a', 'b']],
  ['has all of its tags', [{ tags: ['x', 'y'], tagsOperator: 'AND' }], ['a']],
  ['lacks its tags', [{ tags: ['y'], isNot: true }], ['b', 'c']],
  ['fits one of two conditions', [{ tags: ['y'] }, { tags: ['z'] }], ['a', 'b']],
  ['fits two conditions', [{ tags: ['x'] }, { tags: ['y'], isNot: true, itemsOperator: 'AND' }], ['b']],
  [
    'fits conditions from first to last',
    [{ tags: ['y'], itemsOperator: 'AND' }, { tags: ['z'] }, { tags: ['z'], itemsOperator: 'AND' }],
    ['b'],
  ],
])('a push by conditions reaches who %s', (_, tagItems, userIds) => {
  expect(reached({ tagItems })).toEqual(userIds);
});

test('conditions go together with the tags of the audience', () => {
  expect(reached({ tag: ['x'], tagItems: [{ tags: ['y'], isNot: true }] })).toEqual(['b']);
  expect(reached({ tag_or: ['y', 'z'] })).toEqual(['a', 'b']);
  expect(reached({ is_to_all: true, tag: ['x'] })).toEqual(['a', 'b', 'c']);
});

test('a push by conditions needs one', () => {
  expect(() => reached({ tagItems: [] })).toThrow('audience is required.');
});

test('a custom push has an id and comes without a message', () => {
  const { id } = stage.run('push.sendCustom', {
    platform: ['android'],
    audience: { is_to_all: true },
    notification: { alert: '大减价 😀' },
  });
  expect(stage.state.pushes).toMatchObject([{ id, kind: 'broadcast', text: '大减价 😀', userIds: ['a', 'b', 'c'] }]);
  expect(stage.state.messages.size).toBe(0);
});

test('a push to users goes to each once, connected or not', () => {
  stage.run('emulator.setOnline' as never, { userId: 'a', online: true } as never);
  const request = { userIds: ['a', 'stranger', 'a'], notification: { pushContent: 'news' } };
  expect(stage.run('push.sendToUsers', request)).toEqual({});
  expect(stage.state.pushes).toMatchObject([{ userIds: ['a', 'stranger'], text: 'news', request }]);
  expect(stage.state.messages.size).toBe(0);
});

test('tags of several users are replaced and read together', () => {
  stage.run('push.setUserPushTags', { userIds: ['a', 'c'], tags: ['new', '男'] });
  const tagsOf = (...userIds: string[]) => stage.run('push.getUserPushTags', { userIds }).result;
  expect(tagsOf('c', 'a', 'b', 'nobody')).toEqual({ c: ['new', '男'], a: ['new', '男'], b: ['x', 'z'], nobody: [] });
  stage.run('push.setUserPushTags', { userIds: ['a', 'b', 'c'], tags: [] });
  expect(tagsOf('a', 'b')).toEqual({ a: [], b: [] });
  expect(stage.state.userTags.size).toBe(0);
});
