import { ApiError } from 'rongkit';
import { beforeEach, expect, test } from 'vitest';
import { START, textsOf, useEmulator } from '../support/emulator.js';

const stage = useEmulator();
const now = Date.parse(START);
const range = { startTime: now - 1, endTime: now + 60_000 };

beforeEach(async () => {
  await stage.rong.ultraGroup.create({ groupId: 'g1', userId: 'u1', groupName: '社区 🏠' });
  await stage.rong.ultraGroup.join({ groupId: 'g1', userId: '用户2' });
  await stage.rong.ultraGroupChannel.create({ groupId: 'g1', busChannel: 'c1' });
});

const hello = {
  fromUserId: 'u1',
  toGroupIds: 'g1',
  busChannel: 'c1',
  objectName: 'RC:TxtMsg',
  content: '{"content":"你好 & 😀"}',
};

/** All items of all pages, read with `for await`. */
async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

async function publish(options: object = {}): Promise<string> {
  const { messageUIDs } = await stage.rong.message.publishUltraGroup({ ...hello, ...options });
  return messageUIDs?.[0]?.messageUID ?? '';
}

test('a message is sent to a channel, and found in its history, by its id and among its neighbors', async () => {
  const { rong, emulator } = stage;
  const msgUID = await publish({ expansion: true, extraContent: { 'a-b': '值 & 😀' } });
  expect(textsOf(emulator, '用户2')).toEqual(['你好 & 😀']);
  const kept = {
    fromUserId: 'u1',
    busChannel: 'c1',
    objectName: 'RC:TxtMsg',
    content: hello.content,
    expansion: true,
    extraContent: '{"a-b":"值 & 😀"}',
  };
  const row = { ...kept, groupId: 'g1', msgUID, msgTime: now, conversionType: 10 };
  const channel = { groupId: 'g1', busChannel: 'c1' };
  expect(await rong.ultraGroupMessage.query({ ...channel, ...range })).toEqual({ code: 200, data: [row] });
  expect(await rong.ultraGroupMessage.queryAround({ ...channel, msgUID })).toEqual({ code: 200, data: [row] });
  const asUser = { userId: '用户2', targetId: 'g1', busChannel: 'c1', includeStart: true };
  expect(await rong.message.queryUltraGroupHistory({ ...asUser, ...range })).toEqual({
    code: 200,
    data: [{ ...kept, targetId: 'g1', messageUID: msgUID, msgTime: now }],
  });
  for (const msgs of [[{ msgUID, busChannel: 'c1' }], JSON.stringify([{ msgUID, busChannel: 'c1' }])]) {
    const { data } = await rong.ultraGroupMessage.get({ groupId: 'g1', msgs });
    expect(data).toEqual([{ ...kept, groupId: 'g1', msgUID, sentTime: now }]);
  }
});

test('numbers and switches may come as texts, as the Go SDK sends them', async () => {
  const { rong } = stage;
  const send = { ...hello, toGroupIds: ['g1'], isPersisted: '1', isCounted: '1', isMentioned: '0', expansion: true };
  await rong.call('/message/ultragroup/publish.json', { ...send, extraContent: '{"k":"v"}' });
  const asUser = { userId: '用户2', targetId: 'g1', busChannel: 'c1', includeStart: 'true', pageSize: '10' };
  const times = { startTime: String(range.endTime), endTime: String(range.startTime) };
  const answer = await rong.call('/v3/message/ultragroup/query.json', { ...asUser, ...times });
  expect(answer).toMatchObject({ data: [{ content: hello.content, extraContent: '{"k":"v"}' }] });
});

test('histories are read page by page, also where many messages have the same time', async () => {
  const { rong, emulator } = stage;
  const uids: string[] = [];
  for (let count = 0; count < 7; count++) {
    uids.push(await publish());
    if (count % 3 === 0) emulator.clock.advance({ seconds: 1 });
  }
  const forward = { groupId: 'g1', busChannel: 'c1', ...range, pageSize: 4 };
  expect((await all(rong.ultraGroupMessage.query(forward))).map(({ msgUID }) => msgUID)).toEqual(uids);
  const asUser = { userId: '用户2', targetId: 'g1', busChannel: 'c1', includeStart: true, pageSize: 4 };
  const backward = { ...asUser, startTime: range.endTime, endTime: range.startTime };
  expect((await all(rong.message.queryUltraGroupHistory(backward))).map(({ messageUID }) => messageUID)).toEqual(
    uids.toReversed(),
  );
});

test('a message is modified, and its pairs are set, listed and removed', async () => {
  const { rong } = stage;
  const msgUID = await publish({ expansion: true });
  const place = { groupId: 'g1', busChannel: 'c1', msgUID };
  await rong.ultraGroupMessage.modify({ ...place, fromUserId: 'u1', content: '{"content":"改了"}', msgRandom: 1 });
  const { data } = await rong.ultraGroupMessage.get({ groupId: 'g1', busChannel: 'c1', msgs: [{ msgUID }] });
  expect(data[0]?.content).toBe('{"content":"改了"}');
  await rong.ultraGroupMessage.setExpansion({ ...place, userId: '用户2', extraKeyVal: { one: '一 & 😀', two: '' } });
  await rong.ultraGroupMessage.removeExpansion({ ...place, userId: 'u1', extraKey: ['two'] });
  expect(await all(rong.ultraGroupMessage.listExpansion(place))).toEqual([['one', { v: '一 & 😀', ts: now }]]);
  const refused = rong.ultraGroupMessage.modify({ ...place, fromUserId: '用户2', content: 'x' });
  await expect(refused).rejects.toMatchObject({ code: 1002 });
});

test('changes and messages are in an exported state, and come back with it', async () => {
  const { rong, emulator } = stage;
  const msgUID = await publish({ expansion: true, extraContent: { k: 'v' } });
  const place = { groupId: 'g1', busChannel: 'c1', msgUID };
  await rong.ultraGroupMessage.modify({ ...place, fromUserId: 'u1', content: '"one"', msgRandom: 1 });
  const exported = emulator.export();
  await emulator.reset();
  await emulator.import(exported);
  await rong.ultraGroupMessage.modify({ ...place, fromUserId: 'u1', content: '"two"', msgRandom: 1 });
  const { data } = await rong.ultraGroupMessage.query({ groupId: 'g1', busChannel: 'c1', ...range });
  expect(data).toMatchObject([{ msgUID, content: '"one"', extraContent: '{"k":"v"}' }]);
});

test('under /v2/ groups, members and channels are kept, with ids that a path must encode', async () => {
  const { rong } = stage;
  const g = { group_id: 'g/2 &?' };
  const rest = rong.ultraGroupRest;
  expect(await rest.create({ ...g, user_id: 'u1', group_name: '社区' })).toEqual({ code: 10000 });
  for (const user_id of ['用户/2', 'u 3', 'u4']) expect(await rest.join({ ...g, user_id })).toEqual({ code: 10000 });
  await rest.quit({ ...g, user_id: 'u4' });
  expect(await all(rest.listUsers({ ...g, size: 2 }))).toEqual(['u1', '用户/2', 'u 3'].map((id) => ({ id })));
  await rest.refresh({ ...g, group_name: '新名 😀' });
  expect(await all(rest.listByUser({ user_id: '用户/2' }))).toEqual([{ ...g, group_name: '新名 😀' }]);
  await rest.createChannel({ ...g, channel_id: 'c1' });
  await rest.createChannel({ ...g, channel_id: 'c2' });
  await rest.removeChannel({ ...g, channel_id: 'c1' });
  const create_time = '2026-01-01 10:00:00';
  expect(await all(rest.listChannels({ ...g, limit: 1 }))).toEqual([
    { channel_id: 'RCDefault', create_time },
    { channel_id: 'c2', create_time },
  ]);
  await rest.dismiss(g);
  expect((await rest.listUsers(g)).data).toEqual({ users: [] });
});

test('under /v2/ mutes, mute-all and exceptions are set, read and lifted', async () => {
  const { rong } = stage;
  const g = { group_id: 'g1' };
  const rest = rong.ultraGroupRest;
  await rest.addGagUser({ ...g, user_ids: ['用户2', 'u3'] });
  await rest.removeGagUser({ ...g, user_ids: 'u3' });
  const time = '2026-01-01 10:00:00';
  expect(await rest.listGagUser(g)).toEqual({ code: 10000, data: { users: [{ id: '用户2', time }] } });
  await rest.setBan({ ...g, status: true });
  expect(await rest.getBan(g)).toEqual({ code: 10000, data: { status: true } });
  await rest.addBanWhitelist({ ...g, user_ids: ['u1', '用户2'] });
  await rest.removeBanWhitelist({ ...g, user_ids: ['u1'] });
  expect(await rest.listBanWhitelist(g)).toEqual({ code: 10000, data: { users: [{ id: '用户2' }] } });
});

test('under /v2/ a message is sent', async () => {
  const { rong, emulator } = stage;
  const { fromUserId: from_user_id, objectName: object_name, content } = hello;
  const message = { from_user_id, to_group_ids: ['g1'], object_name, content, store_flag: true };
  expect(await rong.ultraGroupRest.send(message)).toEqual({ code: 10000 });
  expect(textsOf(emulator, '用户2')).toEqual(['你好 & 😀']);
});

test('under /v2/ a refusal has a message', async () => {
  const error = await stage.rong.ultraGroupRest.join({ group_id: 'nowhere', user_id: 'u1' }).catch((reason) => reason);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ code: 1002, reason: 'groupId<nowhere> is not exist.' });
});
