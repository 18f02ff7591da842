import { textMessage } from 'rongkit';
import { expect, test } from 'vitest';
import { textsOf, useEmulator } from '../support/emulator.js';

const stage = useEmulator();

test('a broadcast push reaches the users that its audience means', async () => {
  const { rong, emulator } = stage;
  for (const userId of ['u1', 'u2', 'u3']) await rong.user.getToken({ userId, name: userId });
  await rong.push.setUserPushTag({ userId: 'u1', tags: ['北京', 'vip'] });
  await rong.push.setUserPushTag({ userId: 'u2', tags: ['vip'] });
  const push = { platform: ['ios', 'android'], notification: { alert: 'news' } } as const;
  await rong.push.broadcastPush({ ...push, audience: { is_to_all: false, tag: ['vip', '北京'] } });
  await rong.push.broadcastPush({ ...push, audience: { is_to_all: true } });
  const { messageUID } = await rong.push.broadcastPush({
    ...push,
    audience: { is_to_all: false, userid: 'u3' },
    fromuserid: '__system__',
    message: textMessage('with a message'),
  });
  expect(
    emulator
      .pushes()
      .filter(({ kind }) => kind === 'broadcast')
      .map(({ userIds }) => userIds),
  ).toEqual([['u1'], ['u1', 'u2', 'u3'], ['u3']]);
  expect(emulator.inbox('u3')).toMatchObject([{ messageUID, conversationType: 'SYSTEM' }]);
  expect(textsOf(emulator, 'u3')).toEqual(['with a message']);
});

test('a verification code goes into the outbox and is right once', async () => {
  const { rong, emulator } = stage;
  const { sessionId } = await rong.sms.sendCode({ mobile: '13000000000', templateId: 't1', region: '86' });
  const code = emulator.sms()[0]?.code ?? '';
  const wrong = code === '000000' ? '111111' : '000000';
  expect(await rong.sms.verifyCode({ sessionId, code: wrong })).toMatchObject({ success: false });
  expect(await rong.sms.verifyCode({ sessionId, code })).toMatchObject({ success: true });
  await expect(rong.sms.verifyCode({ sessionId, code })).rejects.toMatchObject({ code: 1014 });
});

test('an image code is a picture that a browser shows, and is used up', async () => {
  const { rong, emulator } = stage;
  const { url, verifyId } = await rong.sms.getImageCode();
  const picture = await fetch(url);
  expect(picture.headers.get('content-type')).toContain('image/svg+xml');
  expect(await picture.text()).toContain('<svg');
  const verifyCode = emulator.state.captchas.get(verifyId)?.answer ?? '';
  const send = { mobile: '13000000000', templateId: 't1', region: '86', verifyId, verifyCode } as const;
  await rong.sms.sendCode(send);
  await expect(rong.sms.sendCode(send)).rejects.toMatchObject({ code: 1012 });
});

test('sensitive words can be added, listed and removed', async () => {
  const { rong } = stage;
  await rong.wordfilter.add({ word: '赌博' });
  await rong.wordfilter.add({ word: 'money' });
  await rong.wordfilter.delete({ word: 'money' });
  expect((await rong.wordfilter.getList()).words?.map(({ word }) => word)).toEqual(['赌博']);
  await expect(rong.wordfilter.delete({ word: 'money' })).rejects.toMatchObject({ code: 500 });
});
