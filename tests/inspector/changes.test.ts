import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEmulator, type Emulator } from '@rongkit/emulator';
import type { Browser } from 'playwright-core';
import { type RongCloud, textMessage } from 'rongkit';
import { afterAll, beforeAll, expect } from 'vitest';
import { HANGS_AFTER_MS } from '../support/hangs-after.js';
import { inChromium } from '../support/in-chromium.js';
import { Inspector } from '../support/inspector.js';
import { type AppServer, startAppServer } from '../support/inspector-scene.js';
import { useInspector } from '../support/use-inspector.js';

let browser: Browser;
let emulator: Emulator;
let rong: RongCloud;
let appServer: AppServer;
let inspector: Inspector;

useInspector((parts) => {
  ({ browser, emulator, rong, inspector } = parts);
});

beforeAll(async () => {
  appServer = await startAppServer();
});

afterAll(() => appServer?.close());

inChromium('a callback that failed is changed and sent again', async () => {
  emulator.callbacks.set({ url: appServer.url, 'message.route': { serverMessages: true } });
  appServer.answers = () => ({ status: 500, body: '{"error":"no such table"}' });
  await rong.message.publishPrivate({ fromUserId: 'ann', toUserId: 'bob', ...textMessage('hello') });
  await emulator.callbacks.settled();
  appServer.answers = (body) => ({ status: body.includes('changed') ? 200 : 500, body: '' });
  await inspector.choose('Callbacks');
  await inspector.main.getByRole('link', { name: /^message.route/ }).click();
  await inspector.sees('no such table');
  await inspector.main.getByRole('list', { name: 'Each attempt' }).getByText('· 500').waitFor();
  await inspector.click('Edit');
  await inspector.fill('New body', 'fromUserId=changed&content=hello');
  await inspector.click('Send the changed body');
  await inspector.main.getByRole('list', { name: 'Each attempt' }).getByText('Delivered · 200').waitFor();
  await inspector.main.getByText('+   "status": 200').waitFor();
  expect(appServer.bodies.at(-1)).toContain('fromUserId=changed');
});

inChromium('the verdict of the app server is the reason of a message that did not arrive', async () => {
  emulator.callbacks.set({ 'message.preSend': `${appServer.url}/verdict` });
  appServer.answers = () => ({ status: 200, body: '{"pass":0}' });
  await rong.user.getToken({ userId: 'ann', name: 'Ann' });
  const sent = emulator.sendAs('ann', { conversationType: 'PRIVATE', targetId: 'bob', content: '{"content":"hi"}' });
  await expect(sent).rejects.toThrow();
  await inspector.choose('Not arrived');
  await inspector.sees('The app server held it back');
});

inChromium('a form calls an endpoint, and its answer leads to the request', async () => {
  await inspector.go('call/user.getToken');
  await inspector.fill('userId *', 'ann');
  await inspector.fill('name *', '<b>Ann</b>');
  await inspector.main.getByRole('button', { name: 'Call', exact: true }).click();
  await inspector.sees('HTTP 200');
  await inspector.click('Show the request');
  await inspector.sees('POST /user/getToken.json');
  await inspector.sees("await rong.user.getToken({ userId: 'ann', name: '<b>Ann</b>' });");
  expect(emulator.requests().at(-1)).toMatchObject({ endpoint: 'user.getToken', status: 200 });
});

inChromium('somebody is written to as another user', async () => {
  await rong.user.getToken({ userId: 'ann', name: 'Ann' });
  await inspector.go('users/ann');
  await inspector.click('Send as this user');
  await inspector.fill('User id *', 'bob');
  await inspector.fill('Content *', '你好 👋');
  await inspector.main.getByRole('button', { name: 'Send', exact: true }).click();
  await inspector.sees('Sent:');
  expect(emulator.inbox('bob').map(({ content }) => content)).toEqual(['{"content":"你好 👋"}']);
});

inChromium('faults are added and removed', async () => {
  await inspector.choose('Faults');
  await inspector.fill('Endpoint', 'user.getToken');
  await inspector.click('Add');
  await inspector.sees('HTTP 500');
  expect(emulator.faults.list()).toEqual([{ endpoint: 'user.getToken', times: 1, status: 500 }]);
  await inspector.click('Remove all');
  await inspector.sees('No faults are in force.');
});

inChromium('an error of the emulator is told in words', async () => {
  await inspector.go('callbacks/settings');
  await inspector.fill('Options, as JSON', '{"url":"not an address"}');
  await inspector.click('Save');
  await inspector.main.getByRole('alert').getByText('Correct what was entered').waitFor();
  await inspector.go('users/nobody');
  await inspector.sees('This does not exist');
});

inChromium('the search finds pages, endpoints and ids by the keyboard alone', async () => {
  await rong.user.getToken({ userId: 'lin-xiaoyu', name: '林小雨' });
  const { keyboard } = inspector.page;
  const finds = async (words: string, option: RegExp, place: RegExp) => {
    await keyboard.press('Control+k');
    await keyboard.type(words);
    await inspector.page.getByRole('option', { name: option }).first().waitFor();
    await keyboard.press('Enter');
    await inspector.page.waitForURL(place);
  };
  await finds('faul', /Faults/, /#\/faults/);
  await finds('小雨', /林小雨/, /#\/users\/lin-xiaoyu/);
  await finds('user.checkOnl', /user\.checkOnline/, /#\/call\/user\.checkOnline/);
});

inChromium('the search opens nothing that earlier words found', async () => {
  await rong.user.getToken({ userId: 'lin-xiaoyu', name: '林小雨' });
  const { page } = inspector;
  const option = (name: RegExp) => page.getByRole('option', { name });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('小雨');
  await option(/林小雨/)
    .first()
    .waitFor();
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/_rongkit/search?*', async (route) => {
    await held;
    await route.continue();
  });
  await page.keyboard.press('Control+a');
  await page.keyboard.type('user.checkOnl');
  await option(/user\.checkOnline/)
    .first()
    .waitFor();
  expect(await option(/林小雨/).count()).toBe(0);
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/call\/user\.checkOnline/);
  answer();
  await page.unrouteAll({ behavior: 'wait' });
});

inChromium('lists are walked through by the keyboard alone', async () => {
  for (let number = 100; number < 400; number++)
    await rong.user.getToken({ userId: `u${number}`, name: `User ${number}` });
  await inspector.go('users');
  const row = (number: number) =>
    inspector.main.getByRole('link', { name: new RegExp(`^. ?User ${number}|User ${number}`) });
  await row(100).focus();
  for (let step = 0; step < 3; step++) await inspector.page.keyboard.press('ArrowDown');
  await inspector.page.keyboard.press('Enter');
  await inspector.main.getByRole('article', { name: 'User 103' }).waitFor();
  // The end is that of the loaded rows; more are loaded there.
  const pressEnd = async () => {
    await inspector.page.keyboard.press('End');
    return inspector.page.evaluate(() => document.activeElement?.textContent);
  };
  await expect.poll(pressEnd).toContain('User 399');
});

inChromium('a page that is open shows the new state after a reset and an import', async () => {
  await rong.user.getToken({ userId: 'ann', name: 'Ann' });
  await inspector.go('users/ann');
  await inspector.main.getByRole('article', { name: 'Ann' }).waitFor();
  const kept = emulator.export();
  await emulator.reset();
  await inspector.sees('This does not exist');
  await emulator.import(kept);
  await inspector.main.getByRole('article', { name: 'Ann' }).waitFor();
});

inChromium('the language and the theme are switched, and kept', async () => {
  const window = await Inspector.open(browser, emulator.url, { locale: 'zh-CN', colorScheme: 'dark' });
  await window.sees('实时动态');
  await window.page.getByRole('button', { name: '切换到英文' }).click();
  await window.sees('What happens now');
  await window.page.getByRole('button', { name: 'Theme: as the system' }).click();
  await window.page.reload();
  await window.sees('What happens now');
  expect(await window.page.locator('html').getAttribute('data-theme')).toBe('light');
  expect(await window.page.locator('html').getAttribute('lang')).toBe('en');
  expect(window.problems).toEqual([]);
  await window.close();
});

inChromium('with an admin token, a page from another host asks for it, and then works', async () => {
  const guarded = await createEmulator({ adminToken: 'open-sesame-0123456789' });
  const elsewhere = await startProxy(guarded.url, 'emulator.example');
  const context = await browser.newContext({ locale: 'en-US' });
  context.setDefaultTimeout(HANGS_AFTER_MS);
  const page = await context.newPage();
  await page.goto(`${elsewhere.url}/_rongkit/`);
  await page.getByLabel('Admin token').fill('wrong-0123456789012345');
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.getByText('This is not the admin token.').waitFor();
  await page.getByLabel('Admin token').fill('open-sesame-0123456789');
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.getByText('What happens now').waitFor();
  await page.locator('.dot-live').waitFor();
  await context.close();
  await elsewhere.close();
  await guarded.close();
});

/** A proxy that shows a server under another host name. */
async function startProxy(target: string, host: string): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = http.createServer(({ method, url = '/', headers }, response) => {
    const sent = { ...headers, host, ...(headers.origin && { origin: `http://${host}` }) };
    const forwarded = http.request(target + url, { method, headers: sent }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.on('error', () => response.destroy()).pipe(response);
    });
    forwarded.on('error', () => response.destroy());
    response.on('close', () => forwarded.destroy()).req.pipe(forwarded);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}
