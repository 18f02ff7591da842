import { NotFoundError } from 'rongkit';
import { expect, test } from 'vitest';
import { useEmulator } from '../support/emulator.js';

const stage = useEmulator();
const room = { chatroomId: 'r1' };

test('a chatroom is created with all that a room can have, and told again', async () => {
  const { rong } = stage;
  await rong.chatroom.createNew({
    ...room,
    destroyType: 1,
    destroyTime: 120,
    isBan: true,
    whiteUserIds: ['host', '主播'],
    entryOwnerId: 'host',
    entryInfo: { 'seat_1+=-': '座位 & 😀', seat2: '{"a":1}' },
  });
  await rong.chatroom.join({ ...room, userId: ['u1', 'u2'] });
  expect(await rong.chatroom.get(room)).toEqual({
    code: 200,
    chatroomId: 'r1',
    createTime: Date.UTC(2026, 0, 1, 2),
    memberCount: 2,
    destroyType: 1,
    destroyTime: 120,
    ban: true,
  });
  expect((await rong.chatroom.listBanWhitelist(room)).userIds).toEqual(['host', '主播']);
  expect((await rong.chatroom.listEntry(room)).keys).toMatchObject([
    { key: 'seat_1+=-', value: '座位 & 😀', userId: 'host', autoDelete: '0' },
    { key: 'seat2', value: '{"a":1}' },
  ]);
  expect((await rong.chatroom.checkUser({ ...room, userId: 'u1' })).isInChrm).toBe(true);
  expect((await rong.chatroom.checkUsers({ ...room, userId: ['u3', 'u2'] })).result).toEqual([
    { userId: 'u3', isInChrm: 0 },
    { userId: 'u2', isInChrm: 1 },
  ]);
});

test('a room is gone when its time has come, and says so with a code of its own', async () => {
  const { rong, emulator } = stage;
  await rong.chatroom.createNew(room);
  await rong.chatroom.setDestroyType({ ...room, destroyTime: 90 });
  await rong.chatroom.createNew({ chatroomId: 'kept' });
  await rong.chatroom.addKeepalive({ chatroomId: 'kept' });
  emulator.clock.advance({ minutes: 89 });
  expect((await rong.chatroom.get(room)).destroyTime).toBe(90);
  emulator.clock.advance({ minutes: 1 });
  const error = await rong.chatroom.get(room).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(NotFoundError);
  expect(error).toMatchObject({ code: 23410 });
  expect((await rong.chatroom.listKeepalive()).chatroomIds).toEqual(['kept']);
  await rong.chatroom.removeKeepalive({ chatroomId: 'kept' });
  await expect(rong.chatroom.get({ chatroomId: 'kept' })).rejects.toMatchObject({ code: 23410 });
  await expect(rong.chatroom.removeKeepalive({ chatroomId: 'kept' })).rejects.toMatchObject({ code: 1015 });
});

test('six rooms are too many to keep alive', async () => {
  const { rong } = stage;
  for (const chatroomId of ['1', '2', '3', '4', '5']) await rong.chatroom.addKeepalive({ chatroomId });
  await expect(rong.chatroom.addKeepalive({ chatroomId: '6' })).rejects.toMatchObject({ code: 1016, status: 403 });
});

test('users are muted in all rooms, and rooms are muted as a whole', async () => {
  const { rong } = stage;
  await rong.chatroom.addGlobalGagUser({
    userId: ['u1', '用户'],
    minute: 5,
    needNotify: true,
    extra: '{"why":"广告"}',
  });
  await rong.chatroom.removeGlobalGagUser({ userId: 'u1' });
  expect((await rong.chatroom.listGlobalGagUser()).users).toEqual([{ userId: '用户', time: '2026-01-01 10:05:00' }]);
  for (const chatroomId of ['1', '2', '3']) {
    await rong.chatroom.createNew({ chatroomId });
    await rong.chatroom.addBan({ chatroomId });
  }
  await rong.chatroom.removeBan({ chatroomId: '2' });
  expect((await rong.chatroom.checkBan({ chatroomId: '1' })).status).toBe(1);
  const muted: string[] = [];
  for await (const chatroomId of rong.chatroom.listBan({ size: 1 })) muted.push(chatroomId);
  expect(muted).toEqual(['1', '3']);
  await rong.chatroom.addBanWhitelist({ chatroomId: '1', userId: ['a', 'b'] });
  await rong.chatroom.removeBanWhitelist({ chatroomId: '1', userId: ['a'] });
  expect((await rong.chatroom.listBanWhitelist({ chatroomId: '1' })).userIds).toEqual(['b']);
});

test('attributes are set, taken over and removed, and a message goes with it', async () => {
  const { rong, emulator } = stage;
  await rong.chatroom.createNew(room);
  await rong.chatroom.join({ ...room, userId: ['u1'] });
  const content = JSON.stringify({ type: 1, key: 'k1', value: '值 😀' });
  const notice = { objectName: 'RC:chrmKVNotiMsg', content };
  await rong.chatroom.setEntry({ ...room, userId: 'host', key: 'k1', value: '值 😀', autoDelete: 1, ...notice });
  expect(emulator.inbox('u1').map((message) => message.content)).toEqual([content]);
  await rong.chatroom.batchSetEntry({ ...room, entryOwnerId: 'u1', autoDelete: 0, entryInfo: { k2: '2', k3: '3' } });
  const at = String(Date.UTC(2026, 0, 1, 2));
  expect((await rong.chatroom.listEntry({ ...room, keys: ['k3', 'k1'] })).keys).toEqual([
    { key: 'k3', value: '3', userId: 'u1', autoDelete: '0', lastSetTime: at },
    { key: 'k1', value: '值 😀', userId: 'host', autoDelete: '1', lastSetTime: at },
  ]);
  await expect(rong.chatroom.removeEntry({ ...room, userId: 'u1', key: 'k1' })).rejects.toThrow('not the owner');
  await rong.chatroom.removeEntry({ ...room, userId: 'host', key: 'k1' });
  await rong.chatroom.batchRemoveEntry({ ...room, entryOwnerId: 'host', entryKeys: ['k2', 'none'] });
  expect((await rong.chatroom.listEntry(room)).keys.map(({ key }) => key)).toEqual(['k3']);
});

test('users and message types are protected, and types have priorities', async () => {
  const { rong } = stage;
  await rong.chatroom.addWhiteListUser({ ...room, userId: ['u1', 'u2'] });
  await rong.chatroom.removeWhiteListUser({ ...room, userId: ['u1'] });
  expect((await rong.chatroom.listWhiteListUser(room)).users).toEqual(['u2']);
  expect((await rong.chatroom.listWhiteListMessage()).whitlistMsgType).toEqual(['']);
  await rong.chatroom.addWhiteListMessage({ objectnames: ['RC:ImgMsg', 'app:礼物'] });
  await rong.chatroom.removeWhiteListMessage({ objectnames: ['RC:ImgMsg'] });
  expect((await rong.chatroom.listWhiteListMessage()).whitlistMsgType).toEqual(['app:礼物']);
  await rong.chatroom.addPriority({ objectName: ['RC:VcMsg', 'RC:ImgMsg'] });
  await rong.chatroom.removePriority({ objectName: ['RC:VcMsg'] });
  expect((await rong.chatroom.listPriority()).objectNames).toEqual(['RC:ImgMsg']);
});
