import { beforeEach, describe, expect, test } from 'vitest';
import { Stage } from '../../../test-support/stage.js';
import { inboxOf } from '../../rules/inboxes.js';

let stage: Stage;
const START = Date.UTC(2026, 0, 1, 2);
const text = { objectName: 'RC:TxtMsg', content: 'hello' };

beforeEach(() => {
  stage = new Stage();
});

function sendPrivate(options: object = {}): string {
  const params = { fromUserId: 'a', toUserId: ['b'], ...text, ...options };
  const { messageUIDs } = stage.run('message.publishPrivate', params);
  return (messageUIDs as { messageUID: string }[])[0]?.messageUID ?? '';
}

const recalled = (messageUID: string) => ({ fromUserId: 'a', conversationType: 1 as const, targetId: 'b', messageUID });
const typesOf = (userId: string) => inboxOf(stage.state, userId).map(({ objectName }) => objectName);

test('a recall is a command in the conversation, and the original stays beside it', () => {
  const messageUID = sendPrivate();
  stage.advance(1);
  stage.run('message.recall', { ...recalled(messageUID), isDelete: 1, extra: '撤回' });
  expect(JSON.parse(stage.textsOf('b')[1] ?? '')).toEqual({
    messageUId: messageUID,
    conversationType: 1,
    targetId: 'b',
    sentTime: String(START),
    isAdmin: 0,
    isDelete: 1,
    extra: '撤回',
  });
  const range = { startTime: START, endTime: START + 60_000, includeStart: true };
  const { data } = stage.run('message.queryPrivateHistory', { userId: 'b', targetId: 'a', ...range });
  expect(data).toMatchObject([{ objectName: 'RC:RcCmd' }, { messageUID, content: 'hello' }]);
  expect(stage.state.hourLogs.get('2026010110')).toHaveLength(2);
  expect(stage.state.recalls).toEqual(new Map([[messageUID, START + 60_000]]));
});

test('a recalled message is pushed to those who are offline, on request not', () => {
  const messageUID = sendPrivate({ disablePush: true });
  stage.run('message.recall', { ...recalled(messageUID), disablePush: true });
  expect(stage.state.pushes).toEqual([]);
  stage.run('message.recall', recalled(messageUID));
  expect(stage.state.pushes).toMatchObject([{ userIds: ['b'], text: '撤回了一条消息' }]);
});

test('the sender who has the message has its recall', () => {
  stage.run('message.recall', recalled(sendPrivate({ isIncludeSender: 1 })));
  stage.run('message.recall', recalled(sendPrivate()));
  expect(typesOf('a')).toEqual(['RC:TxtMsg', 'RC:RcCmd']);
  expect(typesOf('b')).toEqual(['RC:TxtMsg', 'RC:RcCmd', 'RC:TxtMsg', 'RC:RcCmd']);
});

test('recalls in groups and rooms reach the other members', () => {
  stage.run('group.create', { groupId: 'g', userId: ['a', 'b'], groupName: 'One' });
  stage.run('chatroom.create', { chatroom: { r: 'One' } });
  stage.run('chatroom.join', { chatroomId: 'r', userId: ['a', 'c'] });
  stage.run('message.recall', { ...recalled('made-up'), conversationType: 3, targetId: 'g' });
  stage.run('message.recall', { ...recalled('made-up'), conversationType: 4, targetId: 'r' });
  stage.run('message.recall', { ...recalled('made-up'), conversationType: 6, targetId: 'd' });
  expect(['a', 'b', 'c', 'd'].map(typesOf)).toEqual([[], ['RC:RcCmd'], ['RC:RcCmd'], ['RC:RcCmd']]);
  expect(stage.state.recalls.size).toBe(0);
});

test.each([
  [3, 'g', 'message.queryGroupHistory'],
  [4, 'r', 'message.queryChatroomHistory'],
] as const)(
  'a channel means nothing outside ultra groups: the recall is in the history of %s %s',
  (type, targetId, id) => {
    stage.run('group.create', { groupId: 'g', userId: ['a', 'b'], groupName: 'One' });
    stage.run('chatroom.create', { chatroom: { r: 'One' } });
    stage.run('chatroom.join', { chatroomId: 'r', userId: ['a', 'b'] });
    const place = { conversationType: type, targetId, busChannel: 'x' };
    const [event] = stage.eventsOf(
      () => stage.run('message.recall', { ...recalled('made-up'), ...place }),
      'messageRecalled',
    );
    const range = { startTime: START, endTime: START + 60_000, includeStart: true };
    const { data } = stage.run(id, { userId: 'b', targetId, ...range });
    expect(data).toMatchObject([{ objectName: 'RC:RcCmd', content: expect.not.stringContaining('channelId') }]);
    expect([...stage.state.messages.values()]).toMatchObject([{ busChannel: '' }]);
    expect(event).toMatchObject({ targetId, busChannel: '' });
  },
);

test.each([
  ['sender', { fromUserId: 'x' }],
  ['receiver', { targetId: 'x' }],
  ['conversation type', { conversationType: 3 as const }],
])('a recall that names another %s is one of an unknown message: a command, and nothing is recalled', (_, wrong) => {
  const messageUID = sendPrivate();
  const params = { ...recalled(messageUID), conversationType: 1 as const, ...wrong };
  if (params.conversationType !== 1) stage.run('group.create', { groupId: 'b', userId: ['b'], groupName: 'One' });
  stage.run('message.recall', params);
  expect(typesOf(params.targetId).filter((type) => type === 'RC:RcCmd')).toEqual(['RC:RcCmd']);
  expect(stage.state.recalls.size).toBe(0);
});

test('an administrator recalls messages of others', () => {
  const messageUID = sendPrivate();
  stage.run('message.recall', { ...recalled(messageUID), fromUserId: 'boss', isAdmin: 1 });
  expect(JSON.parse(stage.textsOf('b')[1] ?? '')).toMatchObject({ messageUId: messageUID, isAdmin: 1 });
  expect(stage.state.recalls.has(messageUID)).toBe(true);
});

describe('a broadcast', () => {
  const broadcast = { fromUserId: 's', ...text };

  beforeEach(() => {
    for (const userId of ['a', 'b']) stage.run('user.getToken', { userId, name: userId });
  });

  test('is recalled from those who have it', () => {
    const messageUID = String(stage.run('message.broadcast', broadcast).messageUID);
    stage.run('user.getToken', { userId: 'late', name: 'late' });
    stage.run('message.recallBroadcast', { fromUserId: 's', messageUID });
    expect(['a', 'b', 'late'].map(typesOf)).toEqual([['RC:TxtMsg', 'RC:RcCmd'], ['RC:TxtMsg', 'RC:RcCmd'], []]);
    expect(stage.state.recalls.has(messageUID)).toBe(true);
  });

  test('that was never sent is recalled from everybody', () => {
    stage.run('message.recallBroadcast', { fromUserId: 's', messageUID: 'made-up' });
    expect(['a', 'b'].map(typesOf)).toEqual([['RC:RcCmd'], ['RC:RcCmd']]);
  });

  test('of another sender, or a message to one user, is not recalled; one to online users is refused', () => {
    stage.state.online.add('a');
    const everybody = String(stage.run('message.broadcast', broadcast).messageUID);
    const online = String(stage.run('message.broadcastOnline', broadcast).messageUID);
    const single = sendPrivate();
    const recallOf = (fromUserId: string, messageUID: string) =>
      stage.run('message.recallBroadcast', { fromUserId, messageUID });
    recallOf('x', everybody);
    recallOf('a', single);
    expect(() => recallOf('s', online)).toThrow('can not be recalled');
    expect(stage.state.recalls.size).toBe(0);
  });

  test('is recalled by another broadcast of the command, as older SDKs do', () => {
    const messageUID = String(stage.run('message.broadcast', broadcast).messageUID);
    const content = JSON.stringify({ messageUId: messageUID, conversationType: 6 });
    stage.run('message.broadcast', { fromUserId: 's', objectName: 'RC:RcCmd', content });
    stage.run('message.broadcast', { fromUserId: 's', objectName: 'RC:RcCmd', content: 'not JSON' });
    expect([...stage.state.recalls.keys()]).toEqual([messageUID]);
  });

  test('to online users reaches those who come within 10 minutes, once and without a push', () => {
    const setOnline = (userId: string, online: boolean) => stage.setOnline(userId, online);
    setOnline('a', true);
    stage.run('message.broadcastOnline', broadcast);
    setOnline('a', false);
    stage.advance(9);
    setOnline('a', true);
    setOnline('b', true);
    stage.advance(1);
    setOnline('late', true);
    expect(['a', 'b', 'late'].map((userId) => stage.textsOf(userId))).toEqual([['hello'], ['hello'], []]);
    expect(stage.state.pushes).toEqual([]);
  });
});

test('a directed message is recalled from those who have it, and the history learns of neither', () => {
  stage.run('group.create', { groupId: 'g', groupName: 'G', userId: ['a', 'b', 'c'] });
  const { messageUIDs } = stage.run('message.publishGroup', {
    fromUserId: 'a',
    toGroupId: ['g'],
    toUserId: ['b'],
    ...text,
  });
  const messageUID = (messageUIDs as { messageUID: string }[])[0]?.messageUID ?? '';
  stage.run('message.recall', { fromUserId: 'a', conversationType: 3, targetId: 'g', messageUID });
  expect([typesOf('b'), typesOf('c')]).toEqual([['RC:TxtMsg', 'RC:RcCmd'], []]);
  expect(stage.state.histories.size).toBe(0);
  expect(stage.state.hourLogs.get('2026010110')).toHaveLength(2);
});

test('the recall of a message that went nowhere goes nowhere', () => {
  stage.run('ultraGroup.create', { groupId: 'ug', groupName: 'U', userId: 'a' });
  const sent = { fromUserId: 'a', toGroupIds: ['ug'], busChannel: 'nowhere', ...text };
  const { messageUIDs } = stage.run('message.publishUltraGroup', sent);
  const messageUID = (messageUIDs as { messageUID: string }[])[0]?.messageUID ?? '';
  const place = { conversationType: 10 as const, targetId: 'ug', busChannel: 'nowhere' };
  stage.run('message.recall', { fromUserId: 'a', ...place, messageUID });
  expect([stage.state.histories.size, stage.state.hourLogs.size]).toEqual([0, 0]);
});
