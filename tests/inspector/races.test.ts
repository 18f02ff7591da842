import type { Emulator } from '@rongkit/emulator';
import type { Route } from 'playwright-core';
import { type RongCloud, textMessage } from 'rongkit';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { inChromium } from '../support/in-chromium.js';
import type { Inspector } from '../support/inspector.js';
import { type AppServer, startAppServer } from '../support/inspector-scene.js';
import { useInspector } from '../support/use-inspector.js';

let emulator: Emulator;
let rong: RongCloud;
let appServer: AppServer;
let inspector: Inspector;

useInspector((parts) => {
  ({ emulator, rong, inspector } = parts);
});

beforeAll(async () => {
  appServer = await startAppServer();
});

afterAll(() => appServer?.close());

beforeEach(async () => {
  await inspector.page.unrouteAll();
  for (const name of ['Ann', 'Bob']) await rong.user.getToken({ userId: name.toLowerCase(), name });
});

/** Holds the first request of an address back until it is let go. */
async function holdFirst(address: RegExp) {
  let letGo: () => Promise<void> = async () => {};
  const isHeld = new Promise<void>((resolve) => {
    let hasOne = false;
    void inspector.page.route(address, async (route: Route) => {
      if (hasOne) return route.continue();
      hasOne = true;
      letGo = async () => {
        const answered = inspector.page.waitForResponse((response) => response.request() === route.request());
        await route.continue();
        await (await answered).finished();
        await inspector.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
      };
      resolve();
      return undefined;
    });
  });
  return { isHeld, letGo: () => letGo() };
}

/** Two clicks before the page is drawn anew. */
async function clickTwice(name: string): Promise<void> {
  const button = inspector.main.getByRole('button', { name, exact: true });
  await button.evaluate((element: HTMLElement) => {
    element.click();
    element.click();
  });
}

inChromium('a double click sends a message once', async () => {
  await inspector.go('send?from=ann&target=bob');
  await inspector.fill('Content *', 'hello');
  await clickTwice('Send');
  await inspector.sees('Sent:');
  expect(emulator.inbox('bob')).toHaveLength(1);
});

inChromium('a double click makes a call, a fault and a move of the clock once', async () => {
  await inspector.go('call/user.getToken');
  await inspector.fill('userId *', 'cid');
  await inspector.fill('name *', 'Cid');
  const before = emulator.requests().length;
  await clickTwice('Call');
  await inspector.sees('HTTP 200');
  expect(emulator.requests()).toHaveLength(before + 1);
  await inspector.choose('Faults');
  await clickTwice('Add');
  await inspector.sees('HTTP 500');
  expect(emulator.faults.list()).toHaveLength(1);
  emulator.clock.freeze(0);
  await inspector.choose('Clock');
  await inspector.sees('Jan 1, 1970');
  const turned = inspector.page.waitForResponse(/clock/);
  await clickTwice('+ 1 hr');
  await turned;
  await inspector.main.getByText('1970-01-01T01:00:00.000Z').waitFor();
});

inChromium('a callback that is sent again takes nobody back from another page', async () => {
  emulator.callbacks.set({ url: appServer.url, 'message.route': { serverMessages: true } });
  await rong.message.publishPrivate({ fromUserId: 'ann', toUserId: 'bob', ...textMessage('hello') });
  await emulator.callbacks.settled();
  await inspector.go('callbacks/1');
  const held = await holdFirst(/resend$/);
  await clickTwice('Send again as it was');
  await held.isHeld;
  await inspector.choose('Users');
  await held.letGo();
  await expect.poll(() => appServer.bodies.length).toBe(2);
  await emulator.callbacks.settled();
  expect(appServer.bodies).toHaveLength(2);
  expect(inspector.page.url()).toMatch(/#\/users$/);
});

inChromium('a late answer of the live history does not replace the history of a report', async () => {
  const { id } = (await (
    await fetch(`${emulator.url}/_rongkit/reports?name=r`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream' },
      body: await (await fetch(`${emulator.url}/_rongkit/report`)).arrayBuffer(),
    })
  ).json()) as { id: string };
  for (let count = 0; count < 3; count++) await rong.user.getToken({ userId: `later${count}`, name: 'x' });
  const held = await holdFirst(/\/history\?limit=200$/);
  await inspector.choose('History');
  await held.isHeld;
  await inspector.go(`history?report=${id}`);
  const rows = inspector.main.getByRole('list', { name: 'History' }).getByRole('link');
  await expect.poll(() => rows.count()).toBe(2);
  await held.letGo();
  expect(await rows.count()).toBe(2);
});

inChromium('rows that earlier words found cannot be chosen while the answer to later words is awaited', async () => {
  await inspector.go('users');
  const list = inspector.main.getByRole('list', { name: 'Users' });
  await list.getByRole('link', { name: /Ann/ }).waitFor();
  const held = await holdFirst(/q=bob/);
  await inspector.fill('Search users', 'bob');
  await held.isHeld;
  await inspector.main.locator('ul[inert]').waitFor();
  await held.letGo();
  await list.getByRole('link', { name: /Bob/ }).waitFor();
  expect(await list.getByRole('link').count()).toBe(1);
});

inChromium('going to the latest command does not take back somebody who has traveled meanwhile', async () => {
  await inspector.go('users');
  await inspector.sees('Ann');
  const held = await holdFirst(/\/history\?limit=1$/);
  await inspector.page.getByRole('button', { name: 'Travel through the history' }).click();
  await held.isHeld;
  await inspector.go('users?at=1');
  await held.letGo();
  expect(inspector.page.url()).toMatch(/at=1$/);
});

inChromium('a double click on going back does not answer whether one is sure', async () => {
  const forks: string[] = [];
  inspector.page.on('request', (request) => request.url().endsWith('/fork') && forks.push(request.url()));
  await inspector.go('history?at=1');
  await inspector.main.getByRole('button', { name: 'Make it the present' }).dblclick();
  await inspector.main.getByRole('button', { name: 'Yes, forget later commands' }).waitFor();
  expect(forks).toEqual([]);
  expect(emulator.state.users.size).toBe(2);
});
