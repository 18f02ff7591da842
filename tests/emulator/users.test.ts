import { InvalidParameterError } from 'rongkit';
import { expect, test } from 'vitest';
import { START, textsOf, useEmulator } from '../support/emulator.js';

const stage = useEmulator();

test('users are registered, read, listed and removed', async () => {
  const { rong } = stage;
  for (const userId of ['u1', 'u2', 'u3']) await rong.user.getToken({ userId, name: `小明 😀 ${userId}` });
  expect(await rong.user.get({ userId: 'u1' })).toEqual({
    code: 200,
    userName: '小明 😀 u1',
    userPortrait: '',
    createTime: '2026-01-01 10:00:00',
  });
  const { total, users } = await rong.user.list({ page: 1, pageSize: 2, order: 1 });
  expect([total, ...users.map(({ userId }) => userId)]).toEqual([3, 'u3', 'u2']);
  await rong.user.remove({ userId: ['u1', 'u3'] });
  const left: string[] = [];
  for await (const { userId } of rong.user.list({ pageSize: 1 })) left.push(userId);
  expect(left).toEqual(['u2']);
  await expect(rong.user.get({ userId: 'u1' })).rejects.toThrow(InvalidParameterError);
});

test('ids joined with commas are several users', async () => {
  const { rong } = stage;
  for (const userId of ['u1', 'u2']) await rong.user.getToken({ userId, name: userId });
  await rong.call('/user/delusers.json', { userId: 'u1,u2' });
  expect((await rong.user.list()).total).toBe(0);
});

test('old tokens expire and new ones do not', async () => {
  const { rong, emulator } = stage;
  await rong.user.getToken({ userId: 'u1', name: 'Ann' });
  emulator.clock.advance({ minutes: 1 });
  const { token } = await rong.user.getToken({ userId: 'u1', name: 'Ann' });
  await rong.user.expireToken({ userId: 'u1', time: Date.parse(START) + 60_000 });
  expect(emulator.state.users.get('u1')?.tokens).toMatchObject([
    { isExpired: true },
    { token: token.split('@')[0], isExpired: false },
  ]);
});

test('a deactivated user gets no token until an hour later and a reactivation', async () => {
  const { rong, emulator } = stage;
  const register = () => rong.user.getToken({ userId: 'u1', name: '小明' });
  await register();
  const { operateId } = await rong.user.deactivate({ userId: ['u1', 'u2'] });
  expect(operateId).toMatch(/^[0-9A-V-]{19}$/);
  expect((await rong.user.listDeactivated()).users).toEqual(['u1', 'u2']);
  await expect(register()).rejects.toThrow('deactivated');
  await expect(rong.user.reactivate({ userId: 'u1' })).rejects.toThrow(InvalidParameterError);
  emulator.clock.advance({ hours: 1 });
  expect((await rong.user.reactivate({ userId: ['u1'] })).operateId).not.toBe(operateId);
  await rong.user.activate({ userId: 'u2' });
  expect((await rong.user.listDeactivated()).users).toEqual([]);
  await register();
});

test('in allowlist mode a user hears from listed users only', async () => {
  const { rong, emulator } = stage;
  const send = (fromUserId: string) =>
    rong.message.publishPrivate({
      fromUserId,
      toUserId: 'u1',
      objectName: 'RC:TxtMsg',
      content: JSON.stringify({ content: `来自 ${fromUserId}` }),
      verifyBlacklist: 1,
    });
  await rong.user.addWhitelist({ userId: 'u1', whiteUserId: ['a', 'b', 'c'] });
  await rong.user.removeWhitelist({ userId: 'u1', whiteUserId: 'b' });
  await rong.user.setWhiteSetting({ userId: ['u1'], whiteSetting: 1 });
  await send('b');
  await send('c');
  expect(textsOf(emulator, 'u1')).toEqual(['来自 c']);
  const listed: string[] = [];
  for await (const userId of rong.user.queryWhitelist({ userId: 'u1', size: 1 })) listed.push(userId);
  expect(listed).toEqual(['c', 'a']);
  expect((await rong.user.queryWhiteSetting({ userId: ['u1', 'u2'] })).users).toEqual([
    { userId: 'u1', whiteSetting: '1' },
    { userId: 'u2', whiteSetting: '0' },
  ]);
});

test('users muted in one-to-one conversations are listed to the last', async () => {
  const { rong } = stage;
  await rong.user.setChatBan({ userId: ['u1', 'u2', 'u3'], state: 1, type: 'PERSON' });
  await rong.user.setChatBan({ userId: 'u2', state: 0, type: 'PERSON' });
  const muted: string[] = [];
  for await (const userId of rong.user.listChatBan({ type: 'PERSON', num: 1 })) muted.push(userId);
  expect(muted).toEqual(['u1', 'u3']);
});

test('a mute of another conversation type is accepted, and mutes nobody', async () => {
  const { rong } = stage;
  await rong.user.setChatBan({ userId: 'u1', state: 1, type: 'GROUP' });
  for (const type of ['GROUP', 'PERSON']) {
    expect(await rong.user.listChatBan({ type })).toMatchObject({ total: 0, users: [] });
  }
  await rong.user.setChatBan({ userId: 'u1', state: 1, type: 'PERSON' });
  await rong.user.setChatBan({ userId: 'u1', state: 0, type: 'CHATROOM' });
  expect(await rong.user.listChatBan({ type: 'PERSON' })).toMatchObject({ total: 1, users: ['u1'] });
});

test('a user sees others under names of the own choice', async () => {
  const { rong } = stage;
  const remarks = [
    { id: 'u2', remark: '老板 😀' },
    { id: 'u3', remark: 'a&b="c"' },
  ];
  await rong.user.setRemarks({ userId: 'u1', remarks });
  expect(await rong.user.listRemarks({ userId: 'u1' })).toEqual({ code: 200, total: 2, users: remarks });
  await rong.user.removeRemarks({ userId: 'u1', targetId: 'u2' });
  expect((await rong.user.listRemarks({ userId: 'u1' })).users).toEqual(remarks.slice(1));
});

test('in quiet hours a message arrives without a push', async () => {
  const { rong, emulator } = stage;
  const send = () =>
    rong.message.publishPrivate({
      fromUserId: 'u2',
      toUserId: 'u1',
      objectName: 'RC:TxtMsg',
      content: '{"content":"晚安"}',
    });
  await rong.user.setBlockPushPeriod({ userId: 'u1', startTime: '09:30:00', period: 60, level: 1 });
  expect((await rong.user.getBlockPushPeriod({ userId: 'u1' })).data).toEqual({
    startTime: '09:30:00',
    period: 60,
    unPushLevel: 1,
  });
  await send();
  expect([textsOf(emulator, 'u1'), emulator.pushes()]).toEqual([['晚安'], []]);
  await rong.user.removeBlockPushPeriod({ userId: 'u1' });
  await send();
  expect(emulator.pushes()).toMatchObject([{ userIds: ['u1'], text: '晚安' }]);
});

test('the groups of a user are listed', async () => {
  const { rong } = stage;
  await rong.group.create({ userId: ['u1'], groupId: 'g1', groupName: '一' });
  await rong.group.create({ userId: ['u1', 'u2'], groupId: 'g2', groupName: '二' });
  const groups = [];
  for await (const group of rong.user.listGroups({ userId: 'u1', page: 1, size: 1 })) groups.push(group);
  expect(groups).toEqual([
    { id: 'g1', name: '一' },
    { id: 'g2', name: '二' },
  ]);
});

test('tags of several users decide whom a push reaches', async () => {
  const { rong, emulator } = stage;
  await rong.push.setUserPushTags({ userIds: ['u1', 'u2'], tags: ['北京', 'vip'] });
  await rong.push.setUserPushTag({ userId: 'u2', tags: ['北京'] });
  expect((await rong.push.getUserPushTags({ userIds: ['u1', 'u2', 'u3'] })).result).toEqual({
    u1: ['北京', 'vip'],
    u2: ['北京'],
    u3: [],
  });
  const tagItems = [{ tags: ['北京'] }, { tags: ['vip'], isNot: true, itemsOperator: 'AND' as const }];
  const { id } = await rong.push.sendCustom({
    platform: ['ios'],
    audience: { is_to_all: false, tagItems },
    notification: { alert: '大减价 😀' },
  });
  await rong.push.sendToUsers({ userIds: ['u1'], notification: { title: 'News', pushContent: '新闻' } });
  expect(emulator.pushes()).toMatchObject([
    { id, userIds: ['u2'], text: '大减价 😀' },
    { userIds: ['u1'], text: '新闻' },
  ]);
});

test('a text message can be sent without a code', async () => {
  const { rong, emulator } = stage;
  await rong.sms.send({ region: '86', mobile: '13000000000', templateId: 't1' });
  expect(emulator.state.smsNotices).toMatchObject([{ mobile: '13000000000', templateId: 't1' }]);
});
