import { beforeEach, expect, test } from 'vitest';
import { Stage } from '../../../test-support/stage.js';

let stage: Stage;

beforeEach(() => {
  stage = new Stage();
  for (const userId of ['a', 'b', 'c']) stage.run('user.getToken', { userId, name: userId });
  stage.run('push.setUserPushTag', { userId: 'a', tags: ['x', 'y'] });
  stage.run('push.setUserPushTag', { userId: 'b', tags: ['x', 'z'] });
});

const reached = (audience: Record<string, unknown>) => {
  const request = { platform: ['ios'], notification: { alert: 'news' }, audience: { is_to_all: false, ...audience } };
  stage.run('push.broadcastPush', request as never);
  return stage.state.pushes.at(-1)?.userIds;
};

test.each([
  ['everybody', { is_to_all: true, tag: ['x', 'y'] }, ['a', 'b', 'c']],
  ['all tags of a list', { tag: ['x', 'y'] }, ['a']],
  ['some tag of a list', { tag_or: ['y', 'z'] }, ['a', 'b']],
  ['both kinds together', { tag: ['x'], tag_or: ['z'] }, ['b']],
  ['ids, which win over tags', { userid: ['c', 'c', 'stranger'], tag: ['x'] }, ['c', 'stranger']],
  ['nobody', { tag: ['unknown'] }, []],
])('an audience may be %s', (_, audience, userIds) => {
  expect(reached(audience)).toEqual(userIds);
});

test('an audience must be somebody in particular', () => {
  expect(() => reached({ tag: [], userid: [] })).toThrow('audience is required.');
  expect(stage.state.pushes).toEqual([]);
});

test('no tags clear the tags', () => {
  stage.run('push.setUserPushTag', { userId: 'a', tags: [] });
  expect(reached({ tag: ['x'] })).toEqual(['b']);
});

test('with a sender and a message, it announces a system message to the same users', () => {
  const { id, messageUID } = stage.run('push.broadcastPush', {
    platform: ['ios'],
    audience: { is_to_all: false, tag: ['x'] },
    notification: { alert: 'news' },
    fromuserid: '__system__',
    message: { objectName: 'RC:TxtMsg', content: '{"content":"hello"}' },
  });
  expect(id).toMatch(/^[A-Za-z0-9]{22}$/);
  expect(stage.state.pushes).toMatchObject([{ id, kind: 'broadcast', userIds: ['a', 'b'], text: 'news', messageUID }]);
  expect([stage.uidsOf('a'), stage.uidsOf('b')]).toEqual([[messageUID], [messageUID]]);
  expect(stage.state.hourLogs.get('2026010110')).toEqual([messageUID]);
});
