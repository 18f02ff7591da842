/**
 * Records a session of each edition of RongCloud's web client, with all common actions, into
 * `packages/emulator/src/test-support/captured-sessions.json`. The fuzz test of the gateway changes single bytes of
 * these sessions.
 */
import { writeFileSync } from 'node:fs';
import { createEmulator } from '@rongkit/emulator';
import { RongCloud, textMessage } from 'rongkit';
import { WebSocket } from 'ws';
import { startJsdomClient } from '../tests/support/web-client/jsdom-client.js';
import { aMessage, type Edition, editions } from '../tests/support/web-client/web-client.js';

const FILE = new URL('../packages/emulator/src/test-support/captured-sessions.json', import.meta.url);
const WITH_BOB = { conversationType: 1, targetId: 'bob' };
const IN_GROUP = { conversationType: 3, targetId: 'g1' };
const IN_ROOM = { conversationType: 4, targetId: 'r1' };

type Step = readonly [method: string, ...args: unknown[]];

let frames: string[] = [];
const emit = WebSocket.prototype.emit;
// Only WebSockets of the emulator are in this process, so all recorded messages come from the client, which runs in
// another process.
WebSocket.prototype.emit = function (name: string | symbol, ...args: unknown[]) {
  if (name === 'message') frames.push((args[0] as Buffer).toString('hex'));
  return emit.call(this, name, ...args);
};

async function capture(edition: Edition): Promise<string[]> {
  frames = [];
  const emulator = await createEmulator({ rateLimits: 'off', appKey: 'invented-key', now: 1_800_000_000_000 });
  const rong = new RongCloud(emulator.credentials);
  await rong.group.create({ userId: ['ann', 'bob'], groupId: 'g1', groupName: 'g' });
  await rong.message.publishPrivate({ fromUserId: 'bob', toUserId: 'ann', ...textMessage('hi') });
  const { token } = await rong.user.getToken({ userId: 'ann', name: 'ann' });
  const client = await startJsdomClient({ edition, appKey: emulator.appKey, navigators: [emulator.url] });
  await client.call('connect', token);
  const text = aMessage('TextMessage', { content: '你好 😀' });
  const { data } = await client.call('sendMessage', WITH_BOB, text, {
    canIncludeExpansion: true,
    expansion: { a: 'b' },
  });
  const { messageUId, sentTime } = data as { messageUId: string; sentTime: number };
  const page = { count: 10, timestamp: 0, order: 0 };
  const recentSteps: readonly Step[] = [
    ['modifyMessageWithParams', { messageUId, messageContent: { content: 'x' }, conversation: WITH_BOB }],
    ['getMessagesByUIds', { conversationIdentifier: WITH_BOB, messageUIds: [messageUId] }],
    ['setConversationTypeNotificationLevel', 1, -1],
    ['setNotificationQuietHoursWithSetting', { startTime: '23:00:00', spanMinutes: 60, level: 5 }],
  ];
  const steps: readonly Step[] = [
    ...(edition === '5.38.0' ? recentSteps : []),
    ['sendMessage', IN_GROUP, text, { isMentioned: true, directionalUserIdList: ['bob'] }],
    ['sendTypingStatusMessage', WITH_BOB, 'RC:TxtMsg'],
    ['updateMessageExpansion', { a: 'c' }, data],
    ['sendReadReceiptMessage', 'bob', messageUId, sentTime],
    ['sendSyncReadStatusMessage', WITH_BOB, sentTime],
    ['joinChatRoom', 'r1', { count: 10 }],
    ['sendMessage', IN_ROOM, text],
    ['setChatRoomEntry', 'r1', { key: 'k', value: 'v', isAutoDelete: true, isSendNotification: true }],
    ['forceRemoveChatRoomEntry', 'r1', { key: 'k' }],
    ['getChatRoomInfo', 'r1', { count: 10, order: 1 }],
    ['getChatroomHistoryMessages', 'r1', page],
    ['quitChatRoom', 'r1'],
    ['getHistoryMessages', WITH_BOB, page],
    ['getConversationList'],
    ['setConversationToTop', WITH_BOB, true],
    ['setConversationNotificationLevel', WITH_BOB, 5],
    ['addTag', { tagId: 't1', tagName: '工作' }],
    ['addConversationsToTag', 't1', [WITH_BOB]],
    ['setConversationToTopInTag', 't1', WITH_BOB, true],
    ['removeConversationsFromTag', 't1', [WITH_BOB]],
    ['removeTag', 't1'],
    ['deleteMessages', WITH_BOB, [{ messageUId, sentTime, messageDirection: 1 }]],
    ['recallMessage', WITH_BOB, { messageUId, sentTime }],
    ['clearHistoryMessages', WITH_BOB, sentTime],
    ['removeConversation', WITH_BOB],
  ];
  for (const [method, ...args] of steps) await client.call(method, ...args);
  await client.close();
  await emulator.close();
  return frames;
}

const sessions: Record<string, string[]> = {};
for (const edition of editions) sessions[edition] = await capture(edition);
writeFileSync(FILE, `${JSON.stringify(sessions, null, 2)}\n`);
console.log(Object.entries(sessions).map(([edition, { length }]) => `${edition}: ${length} packets`));
