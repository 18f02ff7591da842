import type { Emulator } from '@rongkit/emulator';
import { type RongCloud, textMessage } from 'rongkit';
import { afterEach, expect } from 'vitest';
import { inChromium } from '../support/in-chromium.js';
import type { Inspector } from '../support/inspector.js';
import { useInspector } from '../support/use-inspector.js';
import { startJsdomClient } from '../support/web-client/jsdom-client.js';
import { WITH_BOB } from '../support/web-client/stage.js';
import { aMessage, type WebClient } from '../support/web-client/web-client.js';

let emulator: Emulator;
let rong: RongCloud;
let inspector: Inspector;
const clients: WebClient[] = [];

useInspector(
  (parts) => {
    ({ emulator, rong, inspector } = parts);
  },
  { emulator: {} },
);

afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()));
  expect(inspector.problems).toEqual([]);
});

/** The official web client of a user, connected. */
async function connected(userId: string): Promise<WebClient> {
  const { token } = await rong.user.getToken({ userId, name: userId });
  const client = await startJsdomClient({ edition: '5.38.0', appKey: emulator.appKey, navigators: [emulator.url] });
  clients.push(client);
  await client.call('connect', token);
  return client;
}

const text = (content: string) => aMessage('TextMessage', { content });

inChromium(
  'a message of one web client to another is seen in the feed, in both users, and with who has read it',
  async () => {
    const [ann, bob] = await Promise.all([connected('ann'), connected('bob')]);
    await inspector.sees('ann · ');
    const { data } = await ann.call('sendMessage', WITH_BOB, text('Seven at the north gate'));
    const { messageUId, sentTime } = data as { messageUId: string; sentTime: number };
    await inspector.main.locator('.feed-row', { hasText: 'ann · client.send' }).waitFor();
    await inspector.choose('Messages');
    await inspector.main.getByRole('link', { name: /ann · bob/ }).click();
    await inspector.click(/Seven at the north gate/);
    await inspector.sees('Receivers: 1');
    await inspector.sees('Has it');
    await inspector.choose('Users');
    await inspector.main.getByRole('link', { name: /^bob bob/i }).click();
    await inspector.sees('1 unread');
    await bob.call('sendReadReceiptMessage', 'ann', messageUId, sentTime);
    await inspector.main.getByText('1 unread').waitFor({ state: 'detached' });
    await inspector.go(`messages/${messageUId}`);
    await inspector.main.getByText('Read', { exact: true }).waitFor();
    await inspector.choose('Clients');
    await inspector.main.getByRole('button', { name: 'Kick' }).first().waitFor();
    expect(await inspector.main.getByRole('button', { name: 'Kick' }).count()).toBe(2);
  },
);

/** Opens the latest request of an endpoint: the first click of somebody who asks why. */
async function openRequest(endpoint: string): Promise<void> {
  await inspector.choose('Requests');
  await inspector.main
    .getByRole('link', { name: new RegExp(`^${endpoint}`) })
    .first()
    .click();
}

const PRIVATE = { fromUserId: 'bob', toUserId: 'ann', ...textMessage('hello') };

inChromium('a message over a blacklist says so at its request', async () => {
  await rong.user.addBlacklist({ userId: 'ann', blackUserId: 'bob' });
  await rong.message.publishPrivate({ ...PRIVATE, verifyBlacklist: 1 });
  await openRequest('message.publishPrivate');
  await inspector.sees('The sender is on the blacklist');
});

inChromium('a message of a muted member says so among the messages that did not arrive', async () => {
  await rong.user.getToken({ userId: 'bob', name: 'Bob' });
  await rong.group.create({ userId: ['ann', 'bob'], groupId: 'g1', groupName: 'g1' });
  await rong.group.addGagUser({ groupId: 'g1', userId: 'bob', minute: 5 });
  const sent = emulator.sendAs('bob', { conversationType: 'GROUP', targetId: 'g1', content: '{"content":"hi"}' });
  await expect(sent).rejects.toThrow();
  await inspector.choose('Not arrived');
  await inspector.sees('The sender is muted');
  await inspector.choose('Groups');
  await inspector.main.getByRole('link', { name: 'g1' }).first().click();
  await inspector.sees('Muted users');
});

inChromium('a message with a sensitive word says so', async () => {
  await rong.user.getToken({ userId: 'bob', name: 'Bob' });
  await rong.sensitiveWord.add({ word: 'casino' });
  const sent = emulator.sendAs('bob', {
    conversationType: 'PRIVATE',
    targetId: 'ann',
    content: '{"content":"casino"}',
  });
  await expect(sent).rejects.toThrow();
  await inspector.choose('Not arrived');
  await inspector.sees('A sensitive word stopped it');
});

inChromium('a call over its rate limit shows the limit', async () => {
  // A limit by the minute: a slow machine reaches it as well.
  const toUserId = Array.from({ length: 1000 }, (_, index) => `u${index}`);
  const send = () => rong.message.publishPrivate({ ...PRIVATE, toUserId });
  await Promise.allSettled(Array.from({ length: 8 }, send));
  await openRequest('message.publishPrivate');
  await inspector.sees(/of 6000 a minute/);
});

inChromium('a block ends when the clock is turned', async () => {
  await rong.user.getToken({ userId: 'bob', name: 'Bob' });
  await rong.user.block({ userId: 'bob', minute: 30 });
  await inspector.go('users/bob');
  await inspector.sees('Blocked until');
  await inspector.go('clock');
  await inspector.click('+ 1 hr');
  await inspector.go('users/bob');
  await inspector.main.getByText('Blocked until').waitFor({ state: 'detached' });
});
