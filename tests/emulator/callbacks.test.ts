import { createEmulator, type Emulator, type EmulatorOptions } from '@rongkit/emulator';
import { RongCloud } from 'rongkit';
import { afterEach, expect, test } from 'vitest';
import { useFolders } from '../../packages/emulator/src/test-support/use-folder.js';
import { type Reaction, type Received, useReceivers } from '../../packages/emulator/src/test-support/use-receivers.js';

const receive = useReceivers();
const folder = useFolders();
const NOW = Date.UTC(2026, 2, 1, 4);
const text = { objectName: 'RC:TxtMsg', content: '{"content":"你好 & 😀"}' };
const running: Emulator[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((emulator) => emulator.close()));
});

interface Stage {
  readonly emulator: Emulator;
  readonly rong: RongCloud;
  readonly url: string;
  readonly received: readonly Received[];
  /** The bodies of one kind of callback, once all callbacks are sent. A body that is a list is split into its items. */
  readonly told: (callback: string) => Promise<unknown[]>;
}

/** An emulator that sends all callbacks to an app server, also for messages of the Server API. */
async function stageWith(callbacks: EmulatorOptions['callbacks'] = {}, react?: Reaction): Promise<Stage> {
  const emulator = await createEmulator({ rateLimits: 'off', appSecret: 's3cret-of-the-app', now: NOW });
  running.push(emulator);
  const { url, received } = await receive('s3cret-of-the-app', react);
  emulator.callbacks.set({ url, 'message.route': { serverMessages: true }, ...callbacks });
  const told = async (callback: string) => {
    await emulator.callbacks.settled();
    return received.filter(({ path }) => path === `/${callback}`).flatMap(({ body }) => body);
  };
  return { emulator, rong: new RongCloud(emulator.credentials), url, received, told };
}

test('a message is routed, signed as the service signs', async () => {
  const { rong, told, received, emulator } = await stageWith();
  const { messageUIDs } = await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...text });
  expect(await told('message.route')).toEqual([
    {
      fromUserId: 'u1',
      toUserId: 'u2',
      ...text,
      channelType: 'PERSON',
      msgTimestamp: String(NOW),
      msgUID: messageUIDs?.[0]?.messageUID,
      sensitiveType: '0',
      source: 'Server',
      busChannel: '',
    },
  ]);
  expect(received[0]?.contentType).toBe('application/x-www-form-urlencoded;charset=UTF-8');
  expect(Object.keys(received[0]?.query ?? {})).toEqual(['appKey', 'nonce', 'timestamp', 'signature']);
  expect(received[0]?.query.appKey).toBe(emulator.appKey);
});

test('messages of the Server API are routed by a switch only; broadcasts, status and system messages never', async () => {
  const { rong, told, emulator, url } = await stageWith();
  await rong.group.create({ groupId: 'g', groupName: 'G', userId: ['u1', 'u2', 'u3'] });
  await rong.message.broadcast({ fromUserId: 'u1', ...text });
  await rong.message.publishSystem({ fromUserId: 'u1', toUserId: 'u2', ...text });
  await rong.message.publishGroupStatus({ fromUserId: 'u1', toGroupId: 'g', ...text });
  await rong.message.publishGroup({ fromUserId: 'u1', toGroupId: 'g', toUserId: ['u2', 'u3'], ...text });
  const directed = { toUserId: 'g', channelType: 'GROUP', groupUserIds: ['u2', 'u3'] };
  expect(await told('message.route')).toMatchObject([directed]);
  emulator.callbacks.set({ url });
  await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...text });
  expect(await told('message.route')).toHaveLength(1);
});

test('changes of messages in ultra groups are routed with the id of the original', async () => {
  const { rong, told } = await stageWith();
  const place = { groupId: 'ug', busChannel: 'c' };
  await rong.ultraGroup.create({ groupId: 'ug', userId: 'u1', groupName: 'UG' });
  await rong.ultraGroupChannel.create(place);
  const send = { fromUserId: 'u1', toGroupIds: 'ug', busChannel: 'c', ...text, expansion: true };
  const msgUID = (await rong.message.publishUltraGroup(send)).messageUIDs?.[0]?.messageUID ?? '';
  const changed = { fromUserId: 'u1', msgUID, content: '{"content":"改"}' };
  await rong.ultraGroupMessage.modify({ ...place, ...changed });
  await rong.ultraGroupMessage.setExpansion({ ...place, msgUID, userId: 'u1', extraKeyVal: { k: 'v' } });
  await rong.ultraGroupMessage.removeExpansion({ ...place, msgUID, userId: 'u1', extraKey: ['k'] });
  const about = { toUserId: 'ug', channelType: 'ULTRAGROUP', busChannel: 'c', originalMsgUID: msgUID };
  expect(await told('message.route')).toMatchObject([
    { msgUID, channelType: 'ULTRAGROUP', busChannel: 'c' },
    { ...about, objectName: 'RC:TxtMsg', content: '{"content":"改"}' },
    { ...about, objectName: 'RC:MsgExMsg', content: JSON.stringify({ put: { k: 'v' }, mid: msgUID }) },
    { ...about, objectName: 'RC:MsgExMsg', content: JSON.stringify({ del: ['k'], mid: msgUID }) },
  ]);
});

test('recalls and deletions are told', async () => {
  const { rong, told } = await stageWith();
  const sent = await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...text });
  const messageUID = sent.messageUIDs?.[0]?.messageUID ?? '';
  const place = { conversationType: 1, targetId: 'u2' } as const;
  await rong.message.recall({ fromUserId: 'u1', ...place, messageUID, extra: '错了' });
  await rong.conversation.clearHistory({ fromUserId: 'u1', ...place, msgTimestamp: NOW });
  const operation = {
    fromUserId: 'u1',
    optTime: NOW,
    source: 'Server',
    conversationInfo: { ...place, busChannel: '' },
  };
  expect(await told('message.operation')).toEqual([
    {
      eventType: 1,
      ...operation,
      originalMsgInfo: { messageId: messageUID, messageTime: NOW },
      recallMsgInfo: { isDelete: 0, isAdmin: 0, extra: '错了' },
    },
    { eventType: 2, ...operation, deleteMsgInfo: { deleteType: 2, msgTimestamp: NOW } },
  ]);
});

test('users who come online, leave and are blocked are told, each change once', async () => {
  const { emulator, rong, told } = await stageWith();
  await rong.user.getToken({ userId: 'Ann', name: 'Ann' });
  await emulator.setOnline('Ann', true);
  await emulator.setOnline('Ann', true);
  await rong.user.block({ userId: 'Ann', minute: 1 });
  const connection = { os: '', time: NOW, clientIp: '', sessionId: '' };
  expect(await told('user.onlineStatus')).toEqual([
    { userid: 'ann', status: '0', ...connection },
    { userid: 'ann', status: '1', ...connection },
  ]);
});

test('a deactivation and a reactivation are told under the id that they were answered with', async () => {
  const { emulator, rong, told } = await stageWith();
  const { operateId } = await rong.user.deactivate({ userId: 'u1' });
  emulator.clock.advance({ minutes: 60 });
  const again = await rong.user.reactivate({ userId: 'u1' });
  expect(await told('user.deactivation')).toEqual([
    { userId: 'u1', operateId, type: '0', code: '0', time: String(NOW) },
    { userId: 'u1', operateId: again.operateId, type: '1', code: '0', time: String(NOW + 3_600_000) },
  ]);
});

test('changes of hosted profiles and friends are told', async () => {
  const { rong, told } = await stageWith();
  await rong.userProfile.set({ userId: 'u1', userProfile: { name: '安' }, userExtProfile: { ext_city: 'Oslo' } });
  await rong.userProfile.clear({ userId: 'u1' });
  await rong.friend.add({ userId: 'u1', targetId: 'u2', extra: 'hi' });
  await rong.friend.add({ userId: 'u1', targetId: 'u2', optType: 2 });
  await rong.friend.remove({ userId: 'u2', targetIds: ['u1', 'stranger'] });
  const [userId, time] = ['u1', NOW];
  expect(await told('user.profile')).toEqual([
    { userId, type: 1, time, userProfile: '{"name":"安"}', userExtProfile: '{"ext_city":"Oslo"}' },
    { userId, type: 0, time, userProfile: '{}', userExtProfile: '{}' },
  ]);
  expect(await told('user.friend')).toEqual([
    { eventType: 1, userId, toUserId: 'u2', time, source: 'Server', extra: 'hi' },
    { eventType: 5, userId, toUserId: 'u2', time, source: 'Server' },
    { eventType: 4, userId: 'u2', toUserId: 'u1', time, source: 'Server' },
  ]);
});

test('everything that happens to a hosted group is told, and nothing of other groups', async () => {
  const { rong, told } = await stageWith();
  const groupId = 'g1';
  await rong.group.create({ groupId: 'other', groupName: 'O', userId: 'u1' });
  await rong.entrustGroup.create({ groupId, name: 'Team', owner: 'u1', userIds: ['u2'] });
  await rong.entrustGroup.join({ groupId, userIds: ['u2', 'u3', 'u4'] });
  await rong.entrustGroup.addManagers({ groupId, userIds: ['u2'] });
  await rong.entrustGroup.removeManagers({ groupId, userIds: ['u2', 'u3'] });
  await rong.entrustGroup.kick({ groupId, userIds: ['u3'] });
  await rong.entrustGroup.quit({ groupId, userIds: ['u4'] });
  await rong.entrustGroup.transferOwner({ groupId, newOwner: 'u2' });
  const groupProfile = { announcement: '公告' };
  await rong.entrustGroup.updateProfile({ groupId, name: 'Crew', groupProfile, permissions: { joinPerm: 1 } });
  await rong.entrustGroup.dismiss({ groupId });
  const happened = (eventType: number, ...userIds: string[]) => ({ groupId, eventType, time: NOW, userIds });
  expect(await told('group.operation')).toEqual([
    happened(1, 'u1', 'u2'),
    happened(2, 'u3', 'u4'),
    happened(6, 'u2'),
    happened(7, 'u2'),
    happened(3, 'u3'),
    happened(4, 'u4'),
    happened(8, 'u2'),
    happened(5, 'u1', 'u2'),
  ]);
  expect(await told('group.profile')).toEqual([
    { groupId, groupName: 'Crew', time: NOW, groupProfile, permissions: { joinPerm: 1 } },
  ]);
});

test('rooms are told to begin and end, also by the clock alone, and users to come and go', async () => {
  const { emulator, rong, told } = await stageWith();
  await rong.chatroom.create({ chatroom: { r1: 'One', r2: 'Two' } });
  await rong.chatroom.join({ chatroomId: 'r1', userId: ['u1', 'u2'] });
  await rong.chatroom.join({ chatroomId: 'r2', userId: 'u1' });
  await rong.chatroom.addBlockUser({ chatroomId: 'r1', userId: 'u2', minute: 5 });
  await rong.chatroom.destroy({ chatroomId: ['r1', 'nowhere'] });
  emulator.clock.advance({ minutes: 60 });
  const happened = (chatRoomId: string, type: number, status: number, ...userIds: string[]) => {
    return { chatRoomId, userIds, status, type, time: NOW };
  };
  expect(await told('chatroom.status')).toEqual([
    happened('r1', 0, 0),
    happened('r2', 0, 0),
    happened('r1', 1, 0, 'u1'),
    happened('r1', 1, 0, 'u2'),
    happened('r1', 2, 0, 'u1'),
    happened('r2', 1, 0, 'u1'),
    happened('r1', 2, 2, 'u2'),
    happened('r1', 3, 0),
    { ...happened('r2', 3, 3), time: NOW + 3_600_000 },
  ]);
  emulator.clock.advance({ minutes: 60 });
  expect(await told('chatroom.status')).toHaveLength(9);
});

test('attributes of rooms are told in an order, as objects or, by a switch, as lists', async () => {
  const { emulator, rong, told, url, received } = await stageWith();
  const [chatroomId, userId] = ['r', 'u1'];
  await rong.chatroom.create({ chatroom: { r: 'R' } });
  await rong.chatroom.join({ chatroomId, userId });
  await rong.chatroom.setEntry({ chatroomId, userId, key: 'seat', value: '一', autoDelete: 1 });
  await rong.chatroom.setEntry({ chatroomId, userId, key: 'host', value: '二' });
  await rong.chatroom.removeEntry({ chatroomId, userId, key: 'host' });
  await rong.chatroom.addBlockUser({ chatroomId, userId, minute: 5 });
  const changed = (key: string, value: string, optType: number) => {
    return { chatroomId, key, value, optType, userId, status: 0, timestamp: NOW, version: expect.any(Number) };
  };
  const bodies = await told('chatroom.kv');
  expect(bodies).toEqual([
    changed('seat', '一', 1),
    changed('host', '二', 1),
    changed('host', '二', 2),
    changed('seat', '一', 2),
  ]);
  const versions = (bodies as { version: number }[]).map(({ version }) => version);
  expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
  emulator.callbacks.set({ 'chatroom.kv': { url: `${url}/kv`, asList: true } });
  await rong.chatroom.setEntry({ chatroomId, userId, key: 'a', value: '1' });
  await emulator.callbacks.settled();
  expect(received.at(-1)).toMatchObject({ path: '/kv', body: [{ key: 'a' }] });
});

test('a bot hears what its integration asks for, at its own address if that is allowed', async () => {
  const { emulator, rong, url, told } = await stageWith();
  const integration = { type: 'webhook', callbackUrl: `${url}/helper` } as const;
  const bot = { userId: 'bot', name: 'Helper', type: 'assistant', profileUrl: 'https://example.com/b.png' };
  await rong.bot.create({ ...bot, integrations: [{ ...integration, objectNames: ['RC:TxtMsg'] }] });
  emulator.callbacks.set({ 'bot.webhook': true });
  const sent = await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: ['bot', 'u2'], ...text });
  const msgUID = sent.messageUIDs?.[0]?.messageUID ?? '';
  await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'bot', ...text, objectName: 'RC:ImgMsg' });
  await rong.message.recall({ fromUserId: 'u1', conversationType: 1, targetId: 'bot', messageUID: msgUID });
  await rong.group.create({ groupId: 'g', groupName: 'G', userId: ['bot', 'u1'] });
  await rong.group.join({ groupId: 'g', userId: 'u2' });
  const content = JSON.stringify({ content: '@Helper', mentionedInfo: { type: 2, userIdList: ['bot'] } });
  const mention = { fromUserId: 'u1', toGroupId: 'g', objectName: 'RC:TxtMsg', content, isMentioned: 1 } as const;
  await rong.message.publishGroup(mention);
  await rong.message.publishGroup({ ...mention, isMentioned: 0 });
  await rong.group.quit({ groupId: 'g', userId: 'u2' });
  await rong.group.dismiss({ groupId: 'g', userId: 'u1' });
  const bodies = await told('helper');
  expect(bodies[0]).toEqual({
    type: 'message:private',
    timestamp: NOW,
    bot: { ...bot, metadata: {} },
    data: {
      fromUserId: 'u1',
      toUserId: 'bot',
      ...text,
      channelType: 'PERSON',
      msgTimestamp: NOW,
      msgUID,
      source: 'Server',
    },
  });
  expect(bodies).toMatchObject([
    { type: 'message:private' },
    { type: 'message:private_recall', data: { fromUserId: 'u1', msgUID } },
    { type: 'group:bot_join', data: { groupId: 'g' } },
    { type: 'group:user_join', data: { userIds: ['u2'] } },
    { type: 'message:group_mentioned', data: { toUserId: 'g', content } },
    { type: 'group:user_left', data: { userIds: ['u2'] } },
    { type: 'group:dismiss', data: { groupId: 'g' } },
  ]);
  emulator.callbacks.set({});
  await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'bot', ...text });
  expect(await told('helper')).toHaveLength(7);
});

test('a receiver that is down hurts nobody, and what it missed can be sent again', async () => {
  let isUp = false;
  const { emulator, rong, told } = await stageWith({}, (response) => {
    response.writeHead(isUp ? 200 : 503).end();
  });
  await rong.userProfile.set({ userId: 'u1', userProfile: { name: 'A' } });
  await emulator.callbacks.settled();
  const [missed] = emulator.callbacks.deliveries();
  expect(missed).toMatchObject({ id: '1', callback: 'user.profile', outcome: 'refused', status: 503, attempts: 1 });
  isUp = true;
  const again = await emulator.callbacks.resend('1');
  expect(again).toMatchObject({ id: '2', outcome: 'delivered', status: 200, body: missed?.body });
  expect(await told('user.profile')).toHaveLength(2);
  await expect(emulator.callbacks.resend('9')).rejects.toThrow('There is no delivery "9" that could be sent again.');
});

test.each(['waits', 'is being sent'])(
  'a callback that %s when the emulator is reset is not sent again',
  async (when) => {
    let isUp = true;
    const { emulator, rong, received } = await stageWith({}, (response) => void (isUp && response.end()));
    await rong.userProfile.set({ userId: 'u1', userProfile: { name: 'A' } });
    await emulator.callbacks.settled();
    isUp = false;
    const first = emulator.callbacks.resend('1');
    const second = emulator.callbacks.resend('1');
    await expect.poll(() => received.length).toBe(2);
    await emulator.reset();
    await expect(when === 'waits' ? second : first).rejects.toThrow('The delivery "1" was dropped by a reset.');
    await Promise.allSettled([first, second]);
  },
);

test('the admin API sets and shows callbacks, lists deliveries and sends them again', async () => {
  const { emulator, rong, url, received } = await stageWith({}, (response) => response.end());
  const admin = async (method: string, path: string, body?: object) => {
    const response = await fetch(`${emulator.url}/_rongkit/callbacks${path}`, {
      method,
      ...(body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  };
  const options = { 'user.profile': `${url}/profile` };
  expect(await admin('PUT', '', options)).toEqual({ status: 200, body: options });
  expect(await admin('GET', '')).toEqual({ status: 200, body: options });
  expect(await admin('PUT', '', { 'user.profile': 7 })).toEqual({
    status: 400,
    body: { error: 'callbacks["user.profile"] must be an object, not a number.' },
  });
  await rong.userProfile.set({ userId: 'u1', userProfile: { name: 'A' } });
  await emulator.callbacks.settled();
  const again = await admin('POST', '/deliveries/1/resend');
  expect(again).toMatchObject({ status: 200, body: { id: '2', outcome: 'delivered' } });
  expect((await admin('GET', '/deliveries')).body).toMatchObject([{ id: '1', url: `${url}/profile` }, { id: '2' }]);
  expect(received).toHaveLength(2);
  expect(await admin('POST', '/deliveries/7/resend')).toMatchObject({ status: 404 });
  const form = await fetch(`${emulator.url}/_rongkit/callbacks`, { method: 'PUT', body: JSON.stringify(options) });
  expect(form.status).toBe(415);
});

test('neither the log nor what is set shows the secret or a signature', async () => {
  const { emulator, rong, received } = await stageWith();
  await rong.userProfile.set({ userId: 'u1', userProfile: { name: 'A' } });
  await emulator.callbacks.settled();
  const shown = JSON.stringify([emulator.callbacks.deliveries(), emulator.callbacks.options, emulator.requests()]);
  expect(shown).not.toContain('s3cret-of-the-app');
  expect(shown).not.toContain(received[0]?.query.signature);
});

test('a hanging receiver delays no answer, and a reset or an end does not wait for it', async () => {
  const { emulator, rong, received, url } = await stageWith({}, () => {});
  await rong.userProfile.set({ userId: 'u1', userProfile: { name: 'A' } });
  await rong.userProfile.set({ userId: 'u1', userProfile: { name: 'B' } });
  await emulator.reset();
  await emulator.callbacks.settled();
  expect(emulator.callbacks.deliveries()).toEqual([]);
  expect(emulator.callbacks.options).toEqual({});
  emulator.callbacks.set({ url });
  await rong.userProfile.set({ userId: 'u1', userProfile: { name: 'C' } });
  await emulator.close();
  await emulator.callbacks.settled();
  expect(received.every(({ path }) => path === '/user.profile')).toBe(true);
});

test('a journal that is replayed tells nobody', async () => {
  const dataDir = folder();
  const { url, received } = await receive('s3cret-of-the-app');
  const options: EmulatorOptions = { dataDir, appSecret: 's3cret-of-the-app', callbacks: { url } };
  for (const name of ['A', 'B']) {
    const emulator = await createEmulator(options);
    running.push(emulator);
    await new RongCloud(emulator.credentials).userProfile.set({ userId: 'u1', userProfile: { name } });
    await emulator.callbacks.settled();
    await emulator.close();
  }
  expect(received.map(({ body }) => (body as { userProfile: string }).userProfile)).toEqual([
    '{"name":"A"}',
    '{"name":"B"}',
  ]);
});

test('an app server that is asked can let messages of the Server API pass, refuse and change them', async () => {
  const verdicts: Record<string, object> = {
    u2: { pass: 1 },
    u3: { pass: 0, extra: '不可以' },
    u4: { pass: 1, content: '{"content":"*** 🙊"}', pushContent: '…' },
  };
  const { emulator, rong, url, received } = await stageWith({}, (response, { path, body }) => {
    const { targetId } = body as { targetId: string };
    response.end(path === '/verdict' ? JSON.stringify(verdicts[targetId] ?? { pass: 1 }) : '');
  });
  emulator.callbacks.set({ url, 'message.preSend': { url: `${url}/verdict`, serverMessages: true } });
  const { messageUIDs } = await rong.message.publishPrivate({
    fromUserId: 'u1',
    toUserId: ['u2', 'u3', 'u4'],
    ...text,
    pushContent: 'new',
  });
  expect(messageUIDs?.map(({ userId }) => userId)).toEqual(['u2', 'u4']);
  expect(emulator.inbox('u2')).toMatchObject([text]);
  expect(emulator.inbox('u3')).toEqual([]);
  expect(emulator.inbox('u4')).toMatchObject([{ content: '{"content":"*** 🙊"}' }]);
  expect(emulator.pushes().map((push) => [push.userIds, push.text])).toEqual([
    [['u2'], 'new'],
    [['u4'], '…'],
  ]);
  const asked = received.filter(({ path }) => path === '/verdict').map(({ body }) => body as Record<string, string>);
  expect(asked).toHaveLength(3);
  const ids = Object.fromEntries(asked.map(({ targetId, messageId }) => [targetId, messageId]));
  expect(messageUIDs).toEqual([
    { userId: 'u2', messageUID: ids.u2 },
    { userId: 'u4', messageUID: ids.u4 },
  ]);
});

test('groups, rooms and ultra groups are asked about by their kinds, and other messages are not', async () => {
  const { emulator, rong, url, received } = await stageWith({}, (response) => response.end('{"pass":0}'));
  emulator.callbacks.set({ 'message.preSend': { url, serverMessages: true } });
  await rong.group.create({ groupId: 'g', groupName: 'G', userId: ['u1', 'u2', 'u3'] });
  await rong.message.publishGroup({ fromUserId: 'u1', toGroupId: 'g', toUserId: ['u2', 'u3'], ...text });
  await rong.message.publishChatroom({ fromUserId: 'u1', toChatroomId: 'r', ...text });
  await rong.message.publishUltraGroup({ fromUserId: 'u1', toGroupIds: 'ug', busChannel: 'c', ...text });
  await rong.message.publishSystem({ fromUserId: 'u1', toUserId: 'u2', ...text });
  expect(received.map(({ body }) => body)).toMatchObject([
    { targetId: 'g', channelType: 'GROUP', toUserIds: 'u2,u3', os: 'Server' },
    { targetId: 'r', channelType: 'TEMPGROUP' },
    { targetId: 'ug', channelType: 'ULTRAGROUP', busChannel: 'c' },
  ]);
  expect(emulator.inbox('u2')).toMatchObject([{ conversationType: 'SYSTEM' }]);
});

test('an ultra group is asked about in the words of either call', async () => {
  const answers = ['{"pass":0}', '{"pass":1,"content":"{\\"content\\":\\"***\\"}"}'];
  const { emulator, rong, url, received } = await stageWith({}, (response) => response.end(answers.shift()));
  emulator.callbacks.set({ 'message.preSend': { url, serverMessages: true } });
  await rong.ultraGroup.create({ userId: 'u1', groupId: 'ug', groupName: 'U' });
  await rong.ultraGroup.join({ userId: 'u2', groupId: 'ug' });
  const sent = { from_user_id: 'u1', to_group_ids: 'ug', object_name: 'RC:TxtMsg', content: text.content };
  for (const _ of ['refused', 'changed']) await rong.ultraGroupRest.send({ ...sent, store_flag: true });
  expect(received.map(({ body }) => body)).toMatchObject([
    { targetId: 'ug', channelType: 'ULTRAGROUP', fromUserId: 'u1', msgType: 'RC:TxtMsg', content: text.content },
    { targetId: 'ug' },
  ]);
  expect(emulator.inbox('u2').map(({ content }) => content)).toEqual(['{"content":"***"}']);
});

test('a send to many asks about each message, without a word from Node', async () => {
  const warnings: Error[] = [];
  const note = (warning: Error) => warnings.push(warning);
  process.on('warning', note);
  const { emulator, rong, url, received } = await stageWith({}, (response) => response.end('{"pass":1}'));
  emulator.callbacks.set({ 'message.preSend': { url, serverMessages: true } });
  const toUserId = Array.from({ length: 200 }, (_, index) => `u${index}`);
  const { messageUIDs } = await rong.message.publishPrivate({ fromUserId: 'me', toUserId, ...text });
  process.off('warning', note);
  expect(messageUIDs?.map(({ userId }) => userId)).toEqual(toUserId);
  expect(received).toHaveLength(200);
  expect(warnings).toEqual([]);
});
