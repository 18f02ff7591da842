import { expect, test } from 'vitest';
import { Stage } from '../../test-support/stage.js';

const send = { mobile: '13000000000', templateId: 't', region: '86' } as const;

function solve(stage: Stage): { verifyId: string; verifyCode: string } {
  const verifyId = String(stage.run('sms.getImageCode', {}).verifyId);
  return { verifyId, verifyCode: stage.state.captchas.get(verifyId)?.answer ?? '' };
}

test('with the picture check on, a text message needs a picture that was read', () => {
  const stage = new Stage({ smsCaptcha: true });
  const solved = solve(stage);
  expect(() => stage.run('sms.sendCode', send)).toThrow(expect.objectContaining({ code: 1010 }));
  expect(() => stage.run('sms.sendCode', { ...send, verifyId: '1', verifyCode: 'x' })).toThrow(
    expect.objectContaining({ code: 1012 }),
  );
  expect(() => stage.run('sms.sendCode', { ...send, ...solved, verifyCode: 'wrong' })).toThrow(
    expect.objectContaining({ code: 1012 }),
  );
  expect(stage.state.smsSessions.size).toBe(0);
  stage.run('sms.sendCode', { ...send, ...solved, verifyCode: solved.verifyCode.toLowerCase() });
  expect(() => stage.run('sms.sendCode', { ...send, ...solved })).toThrow(expect.objectContaining({ code: 1012 }));
});

test('with the picture check off, a picture that nobody knows is passed over', () => {
  const stage = new Stage();
  stage.run('sms.sendCode', { ...send, verifyId: '1408706337', verifyCode: '1408706337' });
  expect(stage.state.smsSessions.size).toBe(1);
});

test('with the picture check off, a picture that was given out has to be right all the same', () => {
  const stage = new Stage();
  const solved = solve(stage);
  const before = structuredClone(stage.state);
  expect(() => stage.run('sms.sendCode', { ...send, ...solved, verifyCode: 'wrong' })).toThrow(
    expect.objectContaining({ code: 1012 }),
  );
  expect(stage.state).toEqual(before);
  stage.run('sms.sendCode', { ...send, ...solved });
  expect(() => stage.run('sms.sendCode', { ...send, ...solved })).toThrow(expect.objectContaining({ code: 1012 }));
});

test('a code is right once', () => {
  const stage = new Stage();
  const sessionId = String(stage.run('sms.sendCode', send).sessionId);
  const code = stage.state.smsSessions.get(sessionId)?.code ?? '';
  expect(stage.run('sms.verifyCode', { sessionId, code: 'wrong' })).toEqual({ success: false });
  expect(stage.run('sms.verifyCode', { sessionId, code })).toEqual({ success: true });
  expect(() => stage.run('sms.verifyCode', { sessionId, code })).toThrow(expect.objectContaining({ code: 1014 }));
});

test('a code for an unknown session is a wrong one', () => {
  expect(new Stage().run('sms.verifyCode', { sessionId: '1', code: '1' })).toEqual({ success: false });
});

test('codes and ids differ from one message to the next', () => {
  const stage = new Stage();
  for (let count = 0; count < 50; count++) stage.run('sms.sendCode', send);
  expect(stage.state.smsSessions.size).toBe(50);
  expect(new Set(Array.from(stage.state.smsSessions.values(), ({ code }) => code)).size).toBeGreaterThan(40);
});

test('a text message without a code is sent each time it is asked for', () => {
  const stage = new Stage();
  const notice = { region: '86', mobile: '13000000000', templateId: 't2' };
  expect(stage.run('sms.send', notice)).toEqual({});
  stage.advance(1);
  stage.run('sms.send', notice);
  const sentAt = Date.UTC(2026, 0, 1, 2);
  expect(stage.state.smsNotices).toEqual([
    { ...notice, sentAt },
    { ...notice, sentAt: sentAt + 60_000 },
  ]);
  expect(stage.state.smsSessions.size).toBe(0);
});
