import { type Endpoint, resources } from '@rongkit/contract';
import type { Stage } from './stage.js';
import type { Params } from './wire-call.js';

const { bot, friend, message, sensitiveWord, wordfilter, conversationTag, user, userProfile, group } = resources;
const { entrustGroup, chatroom, ultraGroup, ultraGroupChannel, ultraGroupUserGroup, agent } = resources;

const numbered = (count: number, prefix: string, from = 0): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${from + index}`);
const pairs = (count: number, prefix: string, from = 0): Record<string, string> =>
  Object.fromEntries(numbered(count, prefix, from).map((key) => [key, 'v']));

const text = { objectName: 'RC:TxtMsg', content: '{"content":"hello"}' };

/** Calls that reach the limits of the service, by area; each area has a state of its own. */
export const LIMITS: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  users: userLimits,
  groups: groupLimits,
  rooms: roomLimits,
  'ultra-groups': ultraGroupLimits,
  messages: messageLimits,
  streams,
  views,
};

async function userLimits(stage: Stage): Promise<void> {
  const call = (endpoint: Endpoint, params: Params) => stage.call(endpoint, params);
  for (const userId of numbered(4, 'u')) await call(user.getToken, { userId, name: userId });
  await call(friend.add, { userId: 'u0', targetId: 'u1', optType: 2 });
  for (const from of [0, 6]) {
    await call(friend.setProfile, { userId: 'u0', targetId: 'u1', friendExtProfile: pairs(6, 'ext_', from) });
    await call(userProfile.set, { userId: 'u0', userExtProfile: pairs(11, 'ext_', from * 2) });
  }
  for (const from of [0, 15]) {
    const tags = numbered(15, 't', from).map((tagId) => ({ tagId, tagName: tagId }));
    await call(conversationTag.set, { userId: 'u0', tags });
  }
  for (const from of [0, 30]) {
    await call(sensitiveWord.batchAdd, { words: numbered(30, 'word', from).map((word) => ({ word })) });
  }
  await call(sensitiveWord.batchAdd, { words: numbered(20, 'word', 30).map((word) => ({ word, replaceWord: '*' })) });
  for (const endpoint of [sensitiveWord.add, wordfilter.add])
    await call(endpoint, { word: 'one more', replaceWord: '*' });
  for (const userId of numbered(11, 'bot')) {
    const profile = { name: userId, type: 'assistant', profileUrl: 'https://example.com/a.png' };
    const integrations = [{ type: 'webhook', callbackUrl: 'https://example.com/bot' }];
    await call(bot.create, { userId, ...profile, integrations });
  }
  const agentConfig = { model: { name: 'qwen' } };
  for (const agentId of numbered(101, 'agent_')) await call(agent.create, { agentId, name: agentId, agentConfig });
  const restriction = JSON.stringify({ agentId: 'agent_0', userId: 'u0', restricted: true });
  const path = '/_rongkit/agent-restrictions';
  await stage.request(path, restriction, { method: 'POST', path, contentType: 'application/json', body: restriction });
  for (const userId of ['u0', 'u1']) await call(agent.chat, { agentId: 'agent_0', query: 'hello', user: userId });
}

async function groupLimits(stage: Stage): Promise<void> {
  const call = (endpoint: Endpoint, params: Params) => stage.call(endpoint, params);
  const users = numbered(120, 'u');
  await call(group.create, { groupId: 'g', groupName: 'g', userId: users.slice(0, 5) });
  for (let from = 0; from < 3100; from += 1000) {
    await call(group.join, { groupId: 'g', groupName: 'g', userId: numbered(1000, 'm', from) });
  }
  for (let from = 0; from < 120; from += 20) {
    await call(group.addGagUser, { userId: users.slice(from, from + 20), minute: 5 });
  }
  await call(entrustGroup.create, { groupId: 'e', name: 'e', owner: 'u0', userIds: users.slice(1, 15) });
  await call(entrustGroup.addManagers, { groupId: 'e', userIds: users.slice(1, 10) });
  await call(entrustGroup.addManagers, { groupId: 'e', userIds: users.slice(10, 14) });
  for (const from of [0, 6]) {
    await call(entrustGroup.updateProfile, { groupId: 'e', groupExtProfile: pairs(6, 'ext_', from) });
  }
  await call(entrustGroup.kickAll, { userId: 'u1' });
}

async function roomLimits(stage: Stage): Promise<void> {
  const call = (endpoint: Endpoint, params: Params) => stage.call(endpoint, params);
  for (const chatroomId of numbered(7, 'r')) {
    await call(chatroom.createNew, { chatroomId });
    await call(chatroom.addKeepalive, { chatroomId });
  }
  await call(chatroom.join, { chatroomId: 'r0', userId: numbered(8, 'u') });
  await call(chatroom.addWhiteListUser, { chatroomId: 'r0', userId: numbered(3, 'u') });
  await call(chatroom.addWhiteListUser, { chatroomId: 'r0', userId: numbered(3, 'u', 3) });
  for (const from of [0, 12]) {
    await call(chatroom.addWhiteListMessage, { objectnames: numbered(12, 'app:', from) });
    await call(chatroom.addBanWhitelist, { chatroomId: 'r0', userId: numbered(12, 'u', from) });
  }
  for (let from = 0; from < 120; from += 20) {
    const entryInfo = pairs(20, 'k', from);
    await call(chatroom.batchSetEntry, { chatroomId: 'r0', entryOwnerId: 'u0', autoDelete: 0, entryInfo });
  }
  await call(chatroom.setEntry, { chatroomId: 'r0', userId: 'u0', key: 'another', value: 'v' });
  await call(chatroom.removeEntry, { chatroomId: 'r0', userId: 'u1', key: 'k1' });
  const notice = { objectName: 'RC:chrmKVNotiMsg', content: '{"type":1}' };
  await call(chatroom.setEntry, { chatroomId: 'r0', userId: 'u0', key: 'k1', value: 'v', ...notice });
}

async function ultraGroupLimits(stage: Stage): Promise<void> {
  const call = (endpoint: Endpoint, params: Params) => stage.call(endpoint, params);
  const groupId = 's';
  await call(ultraGroup.create, { groupId, groupName: groupId, userId: 'u0' });
  for (const userId of numbered(2, 'u', 1)) await call(ultraGroup.join, { groupId, userId });
  await call(ultraGroupChannel.setType, { groupId, busChannel: 'RCDefault', type: 1 });
  for (const busChannel of numbered(51, 'c')) await call(ultraGroupChannel.create, { groupId, busChannel, type: 1 });
  for (let from = 0; from < 60; from += 10) {
    const userGroups = numbered(10, 'w', from).map((userGroupId) => ({ userGroupId }));
    await call(ultraGroupUserGroup.create, { groupId, userGroups });
  }
  await call(ultraGroupUserGroup.bindToChannel, { groupId, busChannel: 'c0', userGroupIds: numbered(10, 'w') });
  await call(ultraGroupUserGroup.bindToChannel, { groupId, busChannel: 'c0', userGroupIds: ['w11'] });
  for (const busChannel of numbered(51, 'c')) {
    await call(ultraGroupUserGroup.bindToChannel, { groupId, busChannel, userGroupIds: ['w12'] });
  }
  for (const userId of numbered(120, 'n')) await call(ultraGroup.join, { groupId, userId });
  for (let from = 0; from < 120; from += 20) {
    const userIds = numbered(20, 'n', from);
    await call(ultraGroupUserGroup.addUsers, { groupId, userGroupId: 'w0', userIds: userIds.slice(0, 18) });
    await call(ultraGroup.addGagUser, { groupId, userIds });
  }
  for (const each of numbered(101, 's'))
    await call(ultraGroup.create, { groupId: each, groupName: each, userId: 'u9' });
}

async function messageLimits(stage: Stage): Promise<void> {
  const call = async (endpoint: Endpoint, params: Params) => (await stage.call(endpoint, params)).body;
  const sender = { fromUserId: 'u0', toUserId: ['u1'] };
  const { messageUIDs } = await call(message.publishPrivate, { ...sender, ...text, expansion: true });
  const [{ messageUID: msgUID }] = messageUIDs as [{ messageUID: string }];
  const place = { msgUID, userId: 'u0', conversationType: 1, targetId: 'u1' };
  for (let from = 0; from < 320; from += 20) {
    await call(message.setExpansion, { ...place, extraKeyVal: pairs(20, 'k', from) });
  }
  const notice = { objectName: 'RC:MsgExMsg', isCounted: 0 };
  for (const change of [{ put: { k0: 'w' } }, { del: ['k1', 2] }]) {
    await call(message.publishPrivate, { ...sender, ...notice, content: JSON.stringify({ ...change, mid: msgUID }) });
  }
}

async function streams(stage: Stage): Promise<void> {
  const stream = { fromUserId: 'u0', toUserId: 'u1', objectName: 'RC:StreamMsg' };
  const send = async (content: object) => (await stage.call(message.publishPrivateStream, { ...stream, content })).body;
  const history = { userId: 'u1', targetId: 'u0', pageSize: 50, includeStart: true };
  const read = async () => {
    const startTime = stage.emulator.clock.now();
    await stage.call(message.queryPrivateHistory, { ...history, startTime, endTime: startTime - 7_200_000 });
  };
  const part = { type: 'text', seq: 1, content: 'once ', complete: false };
  await send({ ...part, content: 'x'.repeat(140_000) });
  await send({ ...part, messageUID: 7 });
  await send({ ...part, messageUID: 'none' });
  for (const pause of [{ seconds: 20 }, { seconds: 31 }]) {
    const { messageUID } = await send(part);
    await read();
    await stage.advance(pause);
    await read();
    await send({ ...part, seq: 2, content: 'more', messageUID, complete: true });
    await read();
  }
  const { messageUID } = await send(part);
  for (let seq = 2; seq < 66; seq++) {
    await stage.advance({ seconds: 29 });
    await send({ ...part, seq, messageUID });
  }
  await read();
}

/** The admin API and the pages for clients. The log of requests is left out: its headers differ from run to run. */
async function views(stage: Stage): Promise<void> {
  const { body } = await stage.call(user.getToken, { userId: 'u0' });
  const token = encodeURIComponent(String(body.token));
  const paths = ['inbox/u1', 'pushes', 'sms', 'clock', 'faults', 'callbacks'].map((name) => `/_rongkit/${name}`);
  for (const path of [...paths, '/ping', `/navi.js?appId=golden-key&token=${token}`, '/navi.js?token=no&callBack=f']) {
    await stage.request(path, {}, { method: 'GET', path });
  }
  await refusals(stage);
}

async function refusals(stage: Stage): Promise<void> {
  const form = { contentType: 'application/x-www-form-urlencoded', body: 'userId=u0' };
  const post = (path: string, more: object = {}) =>
    stage.request(path, more, { method: 'POST', path, ...form, ...more });
  await post(user.get.path);
  await post('/user/nothing.json');
  await post(user.get.path, { method: 'PUT' });
  await post(user.get.path, { headers: { Signature: 'wrong' } });
  await post(user.get.path, { headers: { 'App-Key': 'wrong' } });
  await post(user.get.path, { contentType: 'application/json' });
  await post(conversationTag.set.path);
  await post('/_rongkit/presence', { contentType: 'application/json', body: '{"userId":"u0"}' });
  await post('/v2/nothing');
}
