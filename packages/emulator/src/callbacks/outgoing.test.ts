import { expect, test } from 'vitest';
import type { DomainEvent } from '../domain/events.js';
import { Stage } from '../test-support/stage.js';
import { outgoingFor } from './outgoing.js';

const at = 1_700_000_000_000;
const none = new Stage().state;

/** Events of client actions for which there is no endpoint. */
test.each<[callback: string, event: DomainEvent, body: object]>([
  [
    'user.onlineStatus',
    {
      kind: 'presence',
      at,
      userId: 'Ann',
      status: 'loggedOut',
      source: 'Websocket',
      clientIp: '127.0.0.1:51000',
      sessionId: 'c-81',
    },
    { userid: 'ann', status: '2', os: 'Websocket', time: at, clientIp: '127.0.0.1:51000', sessionId: 'c-81' },
  ],
  [
    'chatroom.status',
    { kind: 'chatroom', at, change: 'left', cause: 'away', chatroomId: 'r', userIds: ['u1'] },
    { chatRoomId: 'r', userIds: ['u1'], status: 1, type: 2, time: at },
  ],
  [
    'user.friend',
    { kind: 'friendship', at, change: 'removed', userId: 'u2', targetId: 'u1', extra: '', source: 'iOS' },
    { eventType: 4, userId: 'u2', toUserId: 'u1', time: at, source: 'iOS' },
  ],
  [
    'user.friend',
    { kind: 'friendship', at, change: 'requested', userId: 'u2', targetId: 'u1', extra: '不', source: 'PC' },
    { eventType: 1, userId: 'u2', toUserId: 'u1', time: at, source: 'PC', extra: '不' },
  ],
  [
    'group.operation',
    { kind: 'group', at, change: 'kicked', groupId: 'g', entrusted: true, userIds: ['u2'] },
    { groupId: 'g', eventType: 3, time: at, userIds: ['u2'] },
  ],
  [
    'message.operation',
    {
      kind: 'historyCleared',
      at,
      userId: 'u1',
      conversationType: 'ULTRAGROUP',
      targetId: 'ug',
      busChannel: 'c',
      source: 'Websocket',
      deleted: { messageUIDs: ['5FGT-7VA9-G4DD-4V5P'] },
    },
    {
      eventType: 2,
      fromUserId: 'u1',
      optTime: at,
      source: 'Websocket',
      conversationInfo: { conversationType: 10, targetId: 'ug', busChannel: 'c' },
      originalMsgInfo: { messageId: '5FGT-7VA9-G4DD-4V5P', messageTime: 0 },
      deleteMsgInfo: { deleteType: 1, msgTimestamp: 0 },
    },
  ],
])('%s tells what a client did: %o', (callback, event, body) => {
  expect(outgoingFor(none, event)).toEqual([{ callback, body }]);
});

test('a message of a client is routed with what the client runs on and what became of its words', () => {
  const stage = new Stage();
  const sent = { fromUserId: 'u1', toUserId: ['u2'], objectName: 'RC:TxtMsg', content: '{"content":"***"}' };
  const [first] = stage.run('message.publishPrivate', sent).messageUIDs as { messageUID: string }[];
  const messageUID = first?.messageUID ?? '';
  const event = { kind: 'message', messageUID, receivers: new Set(['u2']), source: 'iOS', wordReplaced: true } as const;
  expect(outgoingFor(stage.state, event)).toMatchObject([
    { callback: 'message.route', body: { msgUID: messageUID, sensitiveType: 2, source: 'iOS' } },
  ]);
});

test('a message that is gone is not told of', () => {
  expect(outgoingFor(none, { kind: 'message', messageUID: 'x', receivers: new Set() })).toEqual([]);
});
