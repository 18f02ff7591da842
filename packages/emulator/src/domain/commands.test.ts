import { type Endpoint, resources } from '@rongkit/contract';
import { expect, test } from 'vitest';
import { apply, type CommandId, isQuery } from './commands.js';
import type { EndpointId } from './handler.js';
import { emptyState } from './state/index.js';

const endpoints = Object.values(resources).flatMap((resource) => Object.values<Endpoint>(resource));
const commands = endpoints.filter(({ id }) => !isQuery(id as EndpointId));

const ownCommands = [
  ['client.connect', { userId: 'a', source: 'Websocket', clientIp: '127.0.0.1:1', sessionId: 's' }],
  [
    'client.disconnect',
    { userId: 'a', source: 'Websocket', clientIp: '', sessionId: 's', hasOthers: false, isLogout: true },
  ],
  ['client.disconnectAll', {}],
  [
    'client.send',
    {
      userId: 'a',
      conversationType: 'GROUP',
      targetId: 'g',
      objectName: 'RC:MsgExMsg',
      content: '{"mid":"x"}',
      options: {},
    },
  ],
  ['client.sendToChatroom', { userId: 'a', chatroomId: 'r', objectName: 'RC:TxtMsg', content: '{}', options: {} }],
  ['client.joinChatroom', { userId: 'a', chatroomId: 'r', mayCreate: false }],
  ['client.leaveChatroom', { userId: 'a', chatroomId: 'r' }],
  ['client.setChatroomEntry', { userId: 'a', chatroomId: 'r', key: 'k', value: 'v', force: false, autoDelete: true }],
  ['client.removeChatroomEntry', { userId: 'a', chatroomId: 'r', key: 'k', force: false }],
  ['client.deleteMessages', { userId: 'a', messageUIDs: ['x'] }],
  ['client.removeConversation', { userId: 'a', conversationType: 1, targetId: 'b' }],
  ['client.pinInTag', { userId: 'a', tagId: 't', conversationType: 1, targetId: 'b', isTop: true }],
  ['emulator.setOnline', { userId: 'a', online: true }],
  ['emulator.endIdleRooms', {}],
  ['emulator.restrictAgentUser', { agentId: 'x', userId: 'a', restricted: true }],
] as const satisfies readonly (readonly [CommandId, object])[];

const all: readonly (readonly [CommandId, object])[] = [
  ...commands.map(({ id, sample }) => [id as EndpointId, sample.params] as const),
  ...ownCommands,
];

test.each(all)('%s is applied without a decision, and whatever its target: a journal may hold it', (id, params) => {
  const context = {
    at: 0,
    seq: 1,
    utcOffsetHours: 8,
    smsCaptcha: true,
    idSeed: '',
    origin: '',
    logs: '',
    tell: () => {},
  };
  expect(apply(emptyState(), id, params, context)).toBeTypeOf('object');
});
