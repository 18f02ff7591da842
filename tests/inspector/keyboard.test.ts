import { createEmulator, type Emulator } from '@rongkit/emulator';
import type { Browser } from 'playwright-core';
import { RongCloud, textMessage } from 'rongkit';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { hasChromium, launchBrowser, needsChromium } from '../support/browser.js';
import { buildIfOld, Inspector } from '../support/inspector.js';
import { type AppServer, startAppServer } from '../support/inspector-scene.js';
import { startJsdomClient } from '../support/web-client/jsdom-client.js';
import { aMessage, type WebClient } from '../support/web-client/web-client.js';

/** The stories of the inspector without a mouse: Tab, Enter, arrows and the search. */

let browser: Browser;
let emulator: Emulator;
let rong: RongCloud;
let appServer: AppServer;
let inspector: Inspector;
const clients: WebClient[] = [];

beforeAll(async () => {
  if (!hasChromium) return;
  [browser, emulator, appServer] = await Promise.all([
    launchBrowser(),
    createEmulator({ rateLimits: 'off' }),
    startAppServer(),
    buildIfOld(),
  ]);
  rong = new RongCloud(emulator.credentials);
  inspector = await Inspector.open(browser, emulator.url);
});

afterAll(async () => {
  await browser?.close();
  rong?.close();
  await emulator?.close();
  await appServer?.close();
});

beforeEach(async () => {
  await emulator?.reset();
  await inspector?.go('overview');
});

afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()));
  expect(inspector?.problems ?? []).toEqual([]);
});

function inChromium(name: string, run: () => Promise<void>): void {
  test.skipIf(!hasChromium)(name + needsChromium, run);
}

async function connected(userId: string): Promise<WebClient> {
  const { token } = await rong.user.getToken({ userId, name: userId });
  const client = await startJsdomClient({ edition: '5.38.0', appKey: emulator.appKey, navigators: [emulator.url] });
  clients.push(client);
  await client.call('connect', token);
  return client;
}

/** Opens what the search finds. */
async function find(words: string, option: RegExp): Promise<void> {
  const { page } = inspector;
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
  await page.getByRole('option', { name: option }).first().waitFor();
  while (!option.test((await page.locator('[aria-selected=true]').textContent()) ?? ''))
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** More stops than a page has. */
const MAX_STOPS = 120;

/** Goes to something by Tab, once it is there. */
async function tabTo(role: 'link' | 'button' | 'textbox', name: RegExp): Promise<void> {
  const { page, main } = inspector;
  const wanted = main.getByRole(role, { name }).first();
  await wanted.waitFor();
  for (let stop = 0; stop < MAX_STOPS; stop++) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not reach the ${role} ${name}`);
}

async function press(role: 'link' | 'button', name: RegExp): Promise<void> {
  await tabTo(role, name);
  await inspector.page.keyboard.press('Enter');
}

const say = (content: string) => aMessage('TextMessage', { content });

inChromium('a message of one client is found with its receiver, who is then kicked', async () => {
  const [ann, bob] = await Promise.all([connected('ann'), connected('bob')]);
  await ann.call('sendMessage', { conversationType: 1, targetId: 'bob' }, say('Seven at the north gate'));
  await find('north gate', /Seven at the north gate/);
  await inspector.sees('Receivers: 1');
  await press('link', /^bob/i);
  await inspector.main.getByRole('article', { name: 'bob' }).getByText('1 unread').waitFor();
  await find('clients', /^Clients/);
  const list = inspector.main.getByRole('list', { name: 'Clients' });
  await expect.poll(() => list.getByRole('listitem').count()).toBe(2);
  const name = (await list.getByRole('listitem').first().getByRole('link').textContent()) ?? '';
  await press('button', /^Kick/);
  await expect.poll(() => list.getByRole('listitem').count()).toBe(1);
  expect(await (name === 'ann' ? ann : bob).waitFor('DISCONNECT')).toBe(31010);
});

inChromium('a client whose connection is cut comes back by itself', async () => {
  await connected('ann');
  await find('clients', /^Clients/);
  await press('button', /^Cut/);
  await find('overview', /^Overview/);
  const clientsSeen = inspector.main.locator('.feed-row', { hasText: 'ann · Websocket' });
  await expect.poll(() => clientsSeen.count()).toBeGreaterThanOrEqual(3);
  await find('clients', /^Clients/);
  await tabTo('button', /^Cut/);
});

inChromium('a block ends when the clock is turned', async () => {
  await rong.user.getToken({ userId: 'bob', name: 'Bob' });
  await rong.user.block({ userId: 'bob', minute: 30 });
  await find('bob', /Bob/);
  await inspector.sees('Blocked until');
  await find('clock', /^Clock/);
  await press('button', /^\+ 1 hr/);
  await find('bob', /Bob/);
  await inspector.main.getByRole('article', { name: 'Bob' }).waitFor();
  await inspector.main.getByText('Blocked until').waitFor({ state: 'detached' });
});

inChromium('a callback that failed is changed and sent again', async () => {
  emulator.callbacks.set({ url: appServer.url, 'message.route': { serverMessages: true } });
  appServer.answers = (body) => ({ status: body.includes('changed') ? 200 : 500, body: '' });
  await rong.message.publishPrivate({ fromUserId: 'ann', toUserId: 'bob', ...textMessage('hello') });
  await emulator.callbacks.settled();
  await find('message.route', /message\.route.*Callback/);
  const attempts = inspector.main.getByRole('list', { name: 'Each attempt' });
  await attempts.getByText('Refused · 500').waitFor();
  await press('button', /^Edit/);
  await tabTo('textbox', /^New body/);
  await inspector.page.keyboard.press('Control+a');
  await inspector.page.keyboard.type('fromUserId=changed');
  await press('button', /^Send the changed body/);
  await attempts.getByText('Delivered · 200').waitFor();
  expect(appServer.bodies.at(-1)).toBe('fromUserId=changed');
});

inChromium('one travels back and goes on from there', async () => {
  for (const name of ['Ann', 'Bob', 'Cid']) await rong.user.getToken({ userId: name.toLowerCase(), name });
  await find('history', /^History/);
  await press('link', /#1 /);
  await inspector.sees('After command #1');
  await press('button', /^Make it the present/);
  await press('button', /^Yes, forget later commands/);
  await inspector.sees('What happens now');
  expect([...emulator.state.users.keys()]).toEqual(['ann']);
  await inspector.main.locator('.feed-row', { hasText: 'An earlier state became the present' }).waitFor();
});

inChromium('why a message did not arrive is found from the overview', async () => {
  const bob = await connected('bob');
  await rong.user.getToken({ userId: 'ann', name: 'Ann' });
  await rong.user.addBlacklist({ userId: 'ann', blackUserId: 'bob' });
  await bob.call('sendMessage', { conversationType: 1, targetId: 'ann' }, say('hello'));
  await press('link', /bob → ann/);
  await inspector.sees('The receiver has the sender on the blacklist.');
});
