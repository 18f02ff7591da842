import { expect, test } from 'vitest';
import { useEmulator } from '../support/emulator.js';

const stage = useEmulator();

test('a group has the members that create, join, quit, sync and dismiss leave it with', async () => {
  const { rong } = stage;
  const membersOf = async (groupId: string) => (await rong.group.queryUser({ groupId })).users.map(({ id }) => id);
  await rong.group.create({ userId: ['u1', 'u2'], groupId: 'g1', groupName: '一' });
  await rong.group.join({ userId: 'u3', groupId: 'g1' });
  await rong.group.quit({ userId: 'u1', groupId: 'g1' });
  expect(await membersOf('g1')).toEqual(['u2', 'u3']);
  await rong.group.sync({ userId: 'u2', group: { g2: '二', g3: '三' } });
  expect(await Promise.all(['g1', 'g2', 'g3'].map(membersOf))).toEqual([['u3'], ['u2'], ['u2']]);
  await rong.group.dismiss({ userId: 'u2', groupId: 'g2' });
  expect(await membersOf('g2')).toEqual([]);
});

test('a group is renamed by refresh and by sync', async () => {
  const { rong, emulator } = stage;
  await rong.group.create({ userId: 'u1', groupId: 'g1', groupName: 'One' });
  await rong.group.refresh({ groupId: 'g1', groupName: 'Uno' });
  expect(emulator.state.groups.get('g1')?.name).toBe('Uno');
  await rong.group.sync({ userId: 'u1', group: { g1: 'Eins' } });
  expect(emulator.state.groups.get('g1')?.name).toBe('Eins');
});

test('a group mute ends by the clock, by rollback, and not by leaving', async () => {
  const { rong, emulator } = stage;
  const muted = async () => (await rong.group.listGagUser({ groupId: 'g1' })).users.map(({ userId }) => userId);
  await rong.group.create({ userId: ['u1', 'u2', 'u3'], groupId: 'g1', groupName: 'One' });
  await rong.group.addGagUser({ userId: ['u1', 'u2'], groupId: 'g1', minute: 10 });
  await rong.group.addGagUser({ userId: 'u3', groupId: 'g1', minute: 0 });
  await rong.group.quit({ userId: 'u1', groupId: 'g1' });
  await rong.group.rollbackGagUser({ userId: 'u2', groupId: 'g1' });
  expect(await muted()).toEqual(['u1', 'u3']);
  expect((await rong.group.listGagUser({ groupId: 'g1' })).users[0]).toEqual({
    userId: 'u1',
    time: '2026-01-01 10:10:00',
    startTime: '2026-01-01 10:00:00',
  });
  emulator.clock.advance({ days: 30 });
  expect(await muted()).toEqual(['u3']);
});

test('a chatroom lists its members by the time of joining', async () => {
  const { rong, emulator } = stage;
  await rong.chatroom.create({ chatroom: { r1: '一', r2: '二' } });
  for (const userId of ['u1', 'u2', 'u3']) {
    await rong.chatroom.join({ userId, chatroomId: 'r1' });
    emulator.clock.advance({ seconds: 1 });
  }
  expect(await rong.chatroom.queryUser({ chatroomId: 'r1', count: 2, order: 2 })).toEqual({
    code: 200,
    total: 3,
    users: [
      { id: 'u3', time: '2026-01-01 10:00:02' },
      { id: 'u2', time: '2026-01-01 10:00:01' },
    ],
  });
  expect((await rong.chatroom.query({ chatroomId: ['r2', 'nowhere', 'r1'] })).chatRooms).toMatchObject([
    { chrmId: 'r2', name: '二' },
    { chrmId: 'r1', name: '一' },
  ]);
  await rong.chatroom.destroy({ chatroomId: ['r1', 'r2'] });
  expect((await rong.chatroom.query({ chatroomId: ['r1', 'r2'] })).chatRooms).toEqual([]);
});

test('a block removes a member from a chatroom and keeps the user out until it ends', async () => {
  const { rong, emulator } = stage;
  const members = async () =>
    (await rong.chatroom.queryUser({ chatroomId: 'r1', count: 500, order: 1 })).users.map(({ id }) => id);
  await rong.chatroom.create({ chatroom: { r1: 'One' } });
  await rong.chatroom.join({ userId: ['u1', 'u2'], chatroomId: 'r1' });
  await rong.chatroom.addBlockUser({ userId: 'u1', chatroomId: 'r1', minute: 5 });
  await rong.chatroom.join({ userId: 'u1', chatroomId: 'r1' });
  expect(await members()).toEqual(['u2']);
  expect((await rong.chatroom.getListBlockUser({ chatroomId: 'r1' })).users).toEqual([
    { userId: 'u1', time: '2026-01-01 10:05:00' },
  ]);
  emulator.clock.advance({ minutes: 5 });
  await rong.chatroom.join({ userId: 'u1', chatroomId: 'r1' });
  expect(await members()).toEqual(['u2', 'u1']);
  expect((await rong.chatroom.getListBlockUser({ chatroomId: 'r1' })).users).toEqual([]);
});

test('chatroom mutes, blocks, protection and priority can be set and lifted', async () => {
  const { rong, emulator } = stage;
  const room = { chatroomId: 'r1' };
  await rong.chatroom.create({ chatroom: { r1: 'One' } });
  await rong.chatroom.addGagUser({ ...room, userId: ['u1', 'u2'], minute: 1 });
  await rong.chatroom.rollbackGagUser({ ...room, userId: 'u2' });
  expect((await rong.chatroom.listGagUser(room)).users.map(({ userId }) => userId)).toEqual(['u1']);
  await rong.chatroom.addBlockUser({ ...room, userId: 'u3', minute: 1 });
  await rong.chatroom.rollbackBlockUser({ ...room, userId: 'u3' });
  expect((await rong.chatroom.getListBlockUser(room)).users).toEqual([]);
  await rong.chatroom.addWhiteListUser({ ...room, userId: ['u4', 'u5'] });
  await rong.chatroom.addPriority({ objectName: ['RC:VcMsg', 'RC:ImgMsg'] });
  expect([...(emulator.state.chatroomWhitelists.get('r1') ?? [])]).toEqual(['u4', 'u5']);
  expect([...emulator.state.lowPriorityTypes]).toEqual(['RC:VcMsg', 'RC:ImgMsg']);
});
