import type { Emulator } from '@rongkit/emulator';
import { type RongCloud, textMessage } from 'rongkit';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { inChromium } from '../support/in-chromium.js';
import type { Inspector } from '../support/inspector.js';
import { type AppServer, startAppServer } from '../support/inspector-scene.js';
import { useInspector } from '../support/use-inspector.js';
import { startJsdomClient } from '../support/web-client/jsdom-client.js';
import { aMessage, type WebClient } from '../support/web-client/web-client.js';

/** The stories of the inspector without a mouse: Tab, Enter, arrows and the search. */

let emulator: Emulator;
let rong: RongCloud;
let appServer: AppServer;
let inspector: Inspector;
const clients: WebClient[] = [];

useInspector((parts) => {
  ({ emulator, rong, inspector } = parts);
});

beforeAll(async () => {
  appServer = await startAppServer();
});

afterAll(() => appServer?.close());

afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()));
  expect(inspector?.problems ?? []).toEqual([]);
});

async function connected(userId: string): Promise<WebClient> {
  const { token } = await rong.user.getToken({ userId, name: userId });
  const client = await startJsdomClient({ edition: '5.38.0', appKey: emulator.appKey, navigators: [emulator.url] });
  clients.push(client);
  await client.call('connect', token);
  return client;
}

const say = (content: string) => aMessage('TextMessage', { content });

inChromium('a message of one client is found everywhere, with its receiver, who is then kicked', async () => {
  const [ann, bob] = await Promise.all([connected('ann'), connected('bob')]);
  await inspector.main.locator('.feed-row', { hasText: 'ann · Websocket' }).waitFor();
  const sent = await ann.call('sendMessage', { conversationType: 1, targetId: 'bob' }, say('Seven at the north gate'));
  const { messageUId, sentTime } = sent.data as { messageUId: string; sentTime: number };
  await inspector.main.locator('.feed-row', { hasText: 'ann · client.send' }).waitFor();
  await inspector.find('messages', /^Messages/);
  await inspector.press('link', /ann · bob/);
  await inspector.press('link', /Seven at the north gate/);
  await inspector.main.getByText('Has it', { exact: true }).waitFor();
  await bob.call('sendReadReceiptMessage', 'ann', messageUId, sentTime);
  await inspector.main.getByText('Read', { exact: true }).waitFor();
  await ann.call('sendMessage', { conversationType: 1, targetId: 'bob' }, say('And bring the north gate tea'));
  await inspector.find('gate tea', /And bring the north gate tea/);
  await inspector.sees('Receivers: 1');
  await inspector.press('link', /^bob/i);
  await inspector.main.getByRole('article', { name: 'bob' }).getByText('1 unread').waitFor();
  await inspector.find('clients', /^Clients/);
  const list = inspector.main.getByRole('list', { name: 'Clients' });
  await expect.poll(() => list.getByRole('listitem').count()).toBe(2);
  const name = (await list.getByRole('listitem').first().getByRole('link').textContent()) ?? '';
  await inspector.press('button', /^Kick/);
  await expect.poll(() => list.getByRole('listitem').count()).toBe(1);
  expect(await (name === 'ann' ? ann : bob).waitFor('DISCONNECT')).toBe(31010);
});

inChromium('a client whose connection is cut comes back by itself', async () => {
  await connected('ann');
  await inspector.find('clients', /^Clients/);
  await inspector.press('button', /^Cut/);
  await inspector.find('overview', /^Overview/);
  const clientsSeen = inspector.main.locator('.feed-row', { hasText: 'ann · Websocket' });
  await expect.poll(() => clientsSeen.count()).toBeGreaterThanOrEqual(3);
  await inspector.find('clients', /^Clients/);
  await inspector.tabTo('button', /^Cut/);
});

inChromium('a block ends when the clock is turned', async () => {
  await rong.user.getToken({ userId: 'bob', name: 'Bob' });
  await rong.user.block({ userId: 'bob', minute: 30 });
  await inspector.find('bob', /Bob/);
  await inspector.sees('Blocked until');
  await inspector.find('clock', /^Clock/);
  await inspector.press('button', /^\+ 1 hr/);
  await inspector.find('bob', /Bob/);
  await inspector.main.getByRole('article', { name: 'Bob' }).waitFor();
  await inspector.main.getByText('Blocked until').waitFor({ state: 'detached' });
});

inChromium('a callback that failed is changed and sent again', async () => {
  emulator.callbacks.set({ url: appServer.url, 'message.route': { serverMessages: true } });
  appServer.answers = (body) => ({ status: body.includes('changed') ? 200 : 500, body: '' });
  await rong.message.publishPrivate({ fromUserId: 'ann', toUserId: 'bob', ...textMessage('hello') });
  await emulator.callbacks.settled();
  await inspector.find('message.route', /message\.route.*Callback/);
  const attempts = inspector.main.getByRole('list', { name: 'Each attempt' });
  await attempts.getByText('Refused · 500').waitFor();
  await inspector.press('button', /^Edit/);
  await inspector.tabTo('textbox', /^New body/);
  await inspector.page.keyboard.press('Control+a');
  await inspector.page.keyboard.type('fromUserId=changed');
  await inspector.press('button', /^Send the changed body/);
  await attempts.getByText('Delivered · 200').waitFor();
  expect(appServer.bodies.at(-1)).toBe('fromUserId=changed');
});

inChromium('one travels back and goes on from there', async () => {
  for (const name of ['Ann', 'Bob', 'Cid']) await rong.user.getToken({ userId: name.toLowerCase(), name });
  await inspector.find('history', /^History/);
  await inspector.press('link', /#1 /);
  await inspector.sees('After command #1');
  await inspector.press('button', /^Make it the present/);
  await inspector.press('button', /^Yes, forget later commands/);
  await inspector.sees('What happens now');
  expect([...emulator.state.users.keys()]).toEqual(['ann']);
  await inspector.main.locator('.feed-row', { hasText: 'An earlier state became the present' }).waitFor();
});
