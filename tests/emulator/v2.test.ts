import { createEmulator } from '@rongkit/emulator';
import { RongCloud, RongCloudBase } from 'rongkit/v2';
import { expect, test } from 'vitest';

test('all 52 calls of V2.0.1 succeed against the emulator', async () => {
  const emulator = await createEmulator({ rateLimits: 'off' });
  const { appKey, appSecret, ...options } = emulator.credentials;
  const { User, Message, Wordfilter, Group, Chatroom, Push, SMS } = new RongCloud(appKey, appSecret, options);
  const text = { fromUserId: 'u1', objectName: 'RC:TxtMsg', content: '{"content":"hello"}' };
  const templateMessage = { ...text, toUserId: ['u2'], values: [{ '{a}': '1' }], pushContent: [''] };
  const room = { chatroomId: 'r1' };
  const hour = { date: new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 13).replace(/\D/g, '') };
  const flags = { isPersisted: '0', isCounted: '1', isIncludeSender: '0' } as const;

  const calls = [
    () => User.getToken({ userId: 'u1', name: 'Ann', portraitUri: 'http://example.com/a.png' }),
    () => User.refresh({ userId: 'u1', name: 'Anna', portraitUri: '' }),
    () => User.checkOnline({ userId: 'u1' }),
    () => User.block({ userId: 'u4', minute: '10' }),
    () => User.queryBlock(),
    () => User.unBlock({ userId: 'u4' }),
    () => User.addBlacklist({ userId: 'u1', blackUserId: 'u2' }),
    () => User.queryBlacklist({ userId: 'u1' }),
    () => User.removeBlacklist({ userId: 'u1', blackUserId: 'u2' }),
    () => Group.create({ userId: ['u1', 'u2'], groupId: 'g1', groupName: 'One' }),
    () => Group.sync({ userId: 'u1', groupInfo: [{ id: 'g1', name: 'One' }] }),
    () => Group.refresh({ groupId: 'g1', groupName: 'Uno' }),
    () => Group.join({ userId: 'u3', groupId: 'g1', groupName: 'Uno' }),
    () => Group.queryUser({ groupId: 'g1' }),
    () => Group.addGagUser({ userId: 'u3', groupId: 'g1', minute: '1' }),
    () => Group.lisGagUser({ groupId: 'g1' }),
    () => Group.rollBackGagUser({ userId: ['u3'], groupId: 'g1' }),
    () => Chatroom.create({ chatRoomInfo: { r1: 'One', r2: 'Two' } }),
    () => Chatroom.join({ ...room, userId: ['u1', 'u2'] }),
    () => Chatroom.query({ chatroomId: ['r1', 'r2'] }),
    () => Chatroom.queryUser({ ...room, count: '500', order: '2' }),
    () => Chatroom.stopDistributionMessage(room),
    () => Chatroom.resumeDistributionMessage(room),
    () => Chatroom.addGagUser({ ...room, userId: 'u1', minute: '1' }),
    () => Chatroom.ListGagUser(room),
    () => Chatroom.rollbackGagUser({ ...room, userId: 'u1' }),
    () => Chatroom.addBlockUser({ ...room, userId: 'u1', minute: '1' }),
    () => Chatroom.getListBlockUser(room),
    () => Chatroom.rollbackBlockUser({ ...room, userId: 'u1' }),
    () => Chatroom.addWhiteListUser({ ...room, userId: ['u1'] }),
    () => Chatroom.addPriority({ objectName: ['RC:VcMsg'] }),
    () => Message.publishPrivate({ ...text, ...flags, toUserId: 'u2', pushData: '', count: '4', verifyBlacklist: '0' }),
    () => Message.publishTemplate({ templateMessage }),
    () => Message.PublishSystem({ ...text, toUserId: 'u2' }),
    () => Message.publishSystemTemplate({ templateMessage: JSON.stringify(templateMessage) }),
    () => Message.publishGroup({ ...text, ...flags, toGroupId: 'g1' }),
    () => Message.publishDiscussion({ ...text, ...flags, toDiscussionId: 'd1' }),
    () => Message.publishChatroom({ ...text, toChatroomId: 'r1' }),
    () => Message.broadcast({ ...text, os: 'iOS' }),
    () => Message.getHistory(hour),
    () => Message.deleteMessage(hour),
    () => Wordfilter.add({ word: 'money' }),
    () => Wordfilter.getList(),
    () => Wordfilter.delete({ word: 'money' }),
    () => Push.setUserPushTag({ userTag: { userId: 'u1', tags: ['a', 'b'] } }),
    () =>
      Push.broadcastPush({
        pushMessage: '{"platform":["ios"],"audience":{"is_to_all":true},"notification":{"alert":"a"}}',
      }),
    () => SMS.getImageCode({ appKey }),
    () => SMS.sendCode({ mobile: '13000000000', templateId: 't1', region: '86', verifyId: '', verifyCode: '' }),
    () => SMS.verifyCode({ sessionId: emulator.sms()[0]?.sessionId ?? '', code: emulator.sms()[0]?.code ?? '' }),
    () => Group.quit({ userId: 'u3', groupId: 'g1' }),
    () => Group.dismiss({ userId: 'u1', groupId: 'g1' }),
    () => Chatroom.destroy({ chatroomId: ['r1', 'r2'] }),
  ];
  const failures: string[] = [];
  for (const call of calls) {
    const response = await call();
    if (!response.ok || response.status !== 200 || response.get().code !== 200) failures.push(`${call}: ${response}`);
  }
  await emulator.close();
  expect(failures).toEqual([]);
  expect(calls).toHaveLength(52);
});

test('a refusal is a Response that is not ok', async () => {
  const emulator = await createEmulator();
  const { appKey, baseUrls } = emulator.credentials;
  const response = await new RongCloud(appKey, 'wrong', { baseUrls }).User.checkOnline({ userId: 'u1' });
  expect(response).toMatchObject({ ok: false, status: 401, result: { code: 1004 } });
  await emulator.close();
});

test('call_api sends the message of the V2.0.1 documentation', async () => {
  const emulator = await createEmulator();
  const { appKey, appSecret, ...options } = emulator.credentials;
  const rcloud = new RongCloudBase(appKey, appSecret, options);
  const extra = JSON.stringify({ title: 'this is title', name: 'this is name' });
  const content = JSON.stringify({ content: 'this is content', targetUserId: 'user-id8', operation: 'Request', extra });
  const response = await rcloud.call_api('/message/private/publish', {
    fromUserId: 'user-id1',
    toUserId: 'user-id8',
    objectName: 'RC:ContactNtf',
    content,
    pushContent: 'this is push content',
    pushData: 'this is push data',
  });
  expect(response.ok).toBe(true);
  expect(emulator.inbox('user-id8')).toMatchObject([{ objectName: 'RC:ContactNtf', content }]);
  await emulator.close();
});
