import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pass, refuse, replace, toNode, type WebhookEvent, Webhooks } from 'rongkit/webhooks';
import { describe, expect, onTestFinished, test } from 'vitest';
import { heard, PRIVATE, WITH_BOB, webStage } from '../support/web-client/stage.js';
import { aMessage, editions, type WebClient } from '../support/web-client/web-client.js';

const APP_SECRET = 'the-secret';

/** An app server that passes, changes or refuses messages by their text, and keeps the events of other callbacks. */
async function startAppServer() {
  const events: WebhookEvent[] = [];
  const keep = (event: WebhookEvent) => void events.push(event);
  const endpoint = new Webhooks({ appSecret: APP_SECRET }).endpoints({
    'message.preSend': ({ data }) => {
      if (data.content.includes('spam')) return refuse('no spam');
      return data.content.includes('soon') ? replace({ content: '{"content":"now"}' }) : pass();
    },
    'message.route': keep,
    'user.onlineStatus': keep,
    'chatroom.status': keep,
  });
  const server = createServer(toNode(endpoint)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, events };
}

async function setUp() {
  const appServer = await startAppServer();
  const callbacks = { url: appServer.url, 'message.preSend': `${appServer.url}message.preSend` };
  const stage = await webStage({ appSecret: APP_SECRET, callbacks });
  return { ...stage, appServer };
}

async function say(client: WebClient, content: string): Promise<number> {
  return (await client.call('sendMessage', WITH_BOB, aMessage('TextMessage', { content }))).code;
}

describe.each(editions)('with an app server that is asked first, the web client %s', (edition) => {
  test('sends what passes, and what the app server made of it', async () => {
    const { connected } = await setUp();
    const [ann, bob] = await Promise.all([connected(edition, 'ann'), connected(edition, 'bob')]);
    expect([await say(ann, 'hello 你好'), await say(ann, 'soon')]).toEqual([0, 0]);
    expect(await heard(bob, 'RC:TxtMsg')).toMatchObject({ content: { content: 'hello 你好' } });
    expect(await heard(bob, 'RC:TxtMsg')).toMatchObject({ content: { content: 'now' } });
  });

  test('is told that its message was stopped, which reaches nobody', async () => {
    const { connected, emulator } = await setUp();
    const ann = await connected(edition, 'ann');
    await ann.waitFor('PULL_OFFLINE_MESSAGE_FINISHED');
    expect(await say(ann, 'spam')).toBe(0);
    const stopped = { conversationType: PRIVATE, targetId: 'bob', extra: 'no spam' };
    expect(await ann.waitFor('MESSAGE_BLOCKED')).toMatchObject(stopped);
    expect(emulator.inbox('bob')).toEqual([]);
  });

  test('lets the app server know of messages, of words that were replaced, and of who comes and goes', async () => {
    const { rong, connected, emulator, appServer } = await setUp();
    await rong.sensitiveWord.add({ word: 'darn', replaceWord: '***' });
    const ann = await connected(edition, 'ann');
    await ann.call('joinChatRoom', 'r1', { count: -1 });
    await say(ann, 'darn it');
    await ann.call('disconnect');
    await expect.poll(() => emulator.state.online.size).toBe(0);
    await emulator.callbacks.settled();
    expect(told(appServer.events, 'message.route')).toMatchObject([
      { fromUserId: 'ann', toUserId: 'bob', content: expect.stringContaining('*** it'), sensitiveType: 2 },
    ]);
    const presence = told(appServer.events, 'user.onlineStatus').flat();
    expect(presence).toMatchObject([
      { userid: 'ann', status: '0', os: 'Websocket' },
      { userid: 'ann', status: '1' },
    ]);
    expect(told(appServer.events, 'chatroom.status').flat()).toMatchObject([
      { chatRoomId: 'r1' },
      { userIds: ['ann'] },
    ]);
  });
});

function told(events: readonly WebhookEvent[], type: WebhookEvent['type']): unknown[] {
  return events.filter((event) => event.type === type).map(({ data }) => data);
}
