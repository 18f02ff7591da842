import { once } from 'node:events';
import { textMessage } from 'rongkit';
import { describe, expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { startJsdomClient } from '../support/web-client/jsdom-client.js';
import { heard, webStage } from '../support/web-client/stage.js';
import { editions } from '../support/web-client/web-client.js';

const WRONG_APP = 31002;
const TOKEN_INCORRECT = 31004;
const USER_BLOCKED = 31009;
const KICKED = 31010;
const BLOCKED_WHILE_IN = 31011;
const TOKEN_EXPIRED = 31020;
const ACCOUNT_CANCELLED = 31029;

describe.each(editions)('the web client %s', (edition) => {
  test('is refused with a token that nobody was given', async () => {
    const { client, emulator } = await webStage();
    const ann = await client(edition);
    expect(await ann.call('connect', `made-up@${emulator.url}`)).toMatchObject({ code: TOKEN_INCORRECT });
  });

  test('is refused with a token that the server made expire', async () => {
    const { client, token, rong, emulator } = await webStage({ now: '2026-01-01T00:00:00Z' });
    const [ann, own] = [await client(edition), await token('ann')];
    emulator.clock.advance({ minutes: 1 });
    await rong.user.expireToken({ userId: 'ann', time: emulator.clock.now() });
    expect(await ann.call('connect', own)).toMatchObject({ code: TOKEN_EXPIRED });
    expect(await ann.call('connect', await token('ann'))).toMatchObject({ code: 0 });
  });

  test('is refused while its user is blocked, and let in after', async () => {
    const { client, token, rong } = await webStage();
    const [ann, own] = [await client(edition), await token('ann')];
    await rong.user.block({ userId: 'ann', minute: 5 });
    expect(await ann.call('connect', own)).toMatchObject({ code: USER_BLOCKED });
    await rong.user.unBlock({ userId: 'ann' });
    expect(await ann.call('connect', own)).toMatchObject({ code: 0 });
  });

  test('is refused once its user is deactivated, whoever came in between', async () => {
    const { client, connected, token, rong } = await webStage();
    const [ann, own] = [await client(edition), await token('ann')];
    expect(await ann.call('connect', own)).toMatchObject({ code: 0 });
    await rong.user.deactivate({ userId: 'ann' });
    expect(await ann.waitFor('DISCONNECT')).toBe(ACCOUNT_CANCELLED);
    await connected(edition, 'bob');
    expect(await ann.call('connect', own)).toMatchObject({ code: ACCOUNT_CANCELLED });
  });

  test('is refused with the key of another app', async () => {
    const { token, emulator } = await webStage();
    const ann = await startJsdomClient({ edition, appKey: 'other-app', navigators: [emulator.url] });
    onTestFinished(() => ann.close());
    expect(await ann.call('connect', await token('ann'))).toMatchObject({ code: WRONG_APP });
  });

  test('is put out by a second login of its user', async () => {
    const { connected, emulator } = await webStage();
    const first = await connected(edition, 'ann');
    const second = await connected(edition, 'ann');
    expect(await first.waitFor('DISCONNECT')).toBe(KICKED);
    expect([...emulator.state.online]).toEqual(['ann']);
    expect(second.events.map(({ name }) => name)).not.toContain('DISCONNECT');
  });

  test('is put out when its user is blocked', async () => {
    const { connected, rong, emulator } = await webStage();
    const ann = await connected(edition, 'ann');
    await rong.user.block({ userId: 'ann', minute: 5 });
    expect(await ann.waitFor('DISCONNECT')).toBe(BLOCKED_WHILE_IN);
    expect([...emulator.state.online]).toEqual([]);
  });

  test('comes back by itself from a lost network, and gets what it missed in order and once', async () => {
    const { connected, rong, emulator } = await webStage();
    const ann = await connected(edition, 'ann');
    await ann.waitFor('CONNECTED');
    const say = (text: string) =>
      rong.message.publishPrivate({ fromUserId: 'bob', toUserId: 'ann', ...textMessage(text) });
    await say('before');
    await heard(ann, 'RC:TxtMsg');
    await emulator.setOnline('ann', false);
    for (const text of ['1', '2', '3']) await say(text);
    await ann.waitFor('CONNECTED');
    await say('after');
    const texts: unknown[] = [];
    for (let count = 0; count < 4; count++) texts.push((await heard(ann, 'RC:TxtMsg')).content);
    expect(texts).toEqual(['1', '2', '3', 'after'].map((content) => ({ content })));
    expect(ann.events.filter(({ name }) => name === 'MESSAGES')).toHaveLength(5);
    expect([...emulator.state.online]).toEqual(['ann']);
  });

  test('is let in no more after a reset, which forgets its token', async () => {
    const { connected, emulator } = await webStage();
    const ann = await connected(edition, 'ann');
    await emulator.reset();
    expect(await ann.waitFor('DISCONNECT')).toBe(TOKEN_INCORRECT);
    expect([...emulator.state.online]).toEqual([]);
  });
});

test('the web client 5.38.0 finds the emulator by its token alone', async () => {
  const { token, emulator } = await webStage();
  const ann = await startJsdomClient({ edition: '5.38.0', appKey: emulator.appKey, navigators: [] });
  onTestFinished(() => ann.close());
  expect(await ann.call('connect', await token('ann'))).toMatchObject({ code: 0, data: { userId: 'ann' } });
});

test('a ping is answered', async () => {
  const { token, emulator } = await webStage();
  const query = new URLSearchParams({ appId: emulator.appKey, token: await token('ann'), protocolVer: '3' });
  const socket = new WebSocket(`${emulator.url.replace('http', 'ws')}/websocket?${query}`);
  onTestFinished(() => socket.terminate());
  await once(socket, 'message');
  socket.send(Buffer.of(0xc0));
  const [answer] = (await once(socket, 'message')) as [Buffer];
  expect([...answer]).toEqual([0xd0]);
});
