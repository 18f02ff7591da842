import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { type ChatApp, startChatApp } from '../../examples/chat-app/server/start.js';
import { launchBrowser } from '../support/browser.js';
import { Person } from '../support/chat-browser.js';
import { inChromium } from '../support/in-chromium.js';
import { pngOf } from '../support/media.js';

let browser: Browser;
let app: ChatApp;
let alice: Person;
let bob: Person;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

beforeEach(async () => {
  app = await startChatApp(0);
  [alice, bob] = await Promise.all([
    Person.open(browser, `${app.url}/?as=alice`),
    Person.open(browser, `${app.url}/?as=bob`, { locale: 'zh-CN' }),
  ]);
  await Promise.all([alice.connected(), bob.connected()]);
});

afterEach(async () => {
  await Promise.all([alice?.close(), bob?.close()]);
  await app.close();
  expect([...alice.errors, ...bob.errors]).toEqual([]);
});

inChromium('a message to somebody is unread until they open it, and then read', async () => {
  await alice.choose('private:bob');
  await alice.say('Hello Bob 你好 👋');
  await bob.seesInRow('private:alice', 'Hello Bob 你好 👋');
  await bob.page.locator('[data-key="private:alice"] .unread').getByText('1', { exact: true }).waitFor();
  await bob.choose('private:alice');
  await bob.hears('Hello Bob 你好 👋');
  await bob.page.locator('[data-key="private:alice"] .unread').waitFor({ state: 'detached' });
  await alice.sees('.message-footer', 'Read');
  const sent = app.emulator.inbox('bob').filter(({ fromUserId }) => fromUserId === 'alice');
  expect(sent.map(({ objectName }) => objectName)).toContain('RC:TxtMsg');
});

inChromium('one sees that the other one is typing, and what they take back is gone', async () => {
  await Promise.all([alice.choose('private:bob'), bob.choose('private:alice')]);
  await bob.page.locator('textarea').pressSequentially('马');
  await alice.sees('.typing', 'Bob is typing…');
  await bob.say('马上来');
  await alice.hears('马上来');
  await bob.page.locator('.bubble').hover();
  await bob.click('撤回');
  await bob.hears('你撤回了一条消息');
  await alice.hears('Bob recalled a message');
  expect(await alice.page.getByText('马上来').count()).toBe(0);
});

inChromium('a message that the app refuses shows why, and reaches nobody', async () => {
  await alice.choose('private:bob');
  await alice.say('Call me: 13800001234');
  await alice.hears('Not sent: phone numbers stay private here');
  await alice.say('See you there');
  await bob.seesInRow('private:alice', 'See you there');
  await bob.choose('private:alice');
  await bob.hears('See you there');
  expect(await bob.page.getByText('13800001234').count()).toBe(0);
});

inChromium('a group talks, and scrolling up brings what was said before', async () => {
  await alice.choose('group:hikers');
  await alice.hears('Where do we hike on Saturday?');
  for (let line = 1; line <= 30; line++) await alice.say(`line ${line} of the plan`);
  await bob.seesInRow('group:hikers', 'Alice: line 30 of the plan');
  await alice.page.reload();
  await alice.connected();
  await alice.choose('group:hikers');
  await alice.hears('line 30 of the plan');
  expect(await alice.page.getByText('line 1 of the plan', { exact: true }).count()).toBe(0);
  await alice.page.locator('.timeline').evaluate((timeline) => timeline.scrollTo(0, 0));
  await alice.page.getByText('line 1 of the plan', { exact: true }).waitFor();
});

inChromium('a live room: who joins hears the others, their gifts and likes, and what is announced', async () => {
  await alice.enterRoom('room:night-radio');
  await bob.enterRoom('room:night-radio');
  await bob.sees('.chat-header', '2 人在看');
  await alice.say('Good evening');
  await bob.hears('Good evening');
  await alice.click('Send a gift');
  await bob.hears('Alice 送出 🌹');
  await alice.click('Like');
  await bob.sees('.chat-header', '1 个赞');
  await alice.click('Edit the announcement');
  await alice.page.locator('.room-bar input').fill('Guests tonight');
  await alice.click('Save');
  await bob.sees('.room-bar', 'Guests tonight');
  await alice.click('Leave');
  await alice.sees('.door', 'The room is live. Join to listen and talk.');
});

inChromium('a picture is chosen, pasted or dropped, arrives as a thumbnail, and opens whole', async () => {
  await Promise.all([alice.choose('private:bob'), bob.choose('private:alice')]);
  await alice.choosePicture('山.png', 'image/png', pngOf(800, 600));
  await alice.sees('.message-footer', 'Read');
  expect(await bob.seesPicture()).toEqual({ width: 240, height: 180 });
  await bob.click('打开图片');
  expect(await bob.seesPicture('.viewer img')).toEqual({ width: 800, height: 600 });
  await bob.page.keyboard.press('Escape');
  await bob.page.locator('.viewer').waitFor({ state: 'detached' });
  await alice.hand('paste', 'a.png', 'image/png', pngOf(60, 40));
  await alice.hand('drop', 'b.png', 'image/png', pngOf(90, 300));
  await bob.page.locator('.messages .picture').nth(2).waitFor();
  const received = app.emulator.inbox('bob').filter(({ objectName }) => objectName === 'RC:ImgMsg');
  expect(received).toHaveLength(3);
  await bob.seesInRow('private:alice', '图片');
  expect(await alice.page.locator('progress').count()).toBe(0);
});

inChromium('a picture in a group and in a room reaches everybody there', async () => {
  await Promise.all([alice.choose('group:hikers'), bob.choose('group:hikers')]);
  await alice.choosePicture('a.png', 'image/png', pngOf(100, 100));
  expect(await bob.seesPicture()).toEqual({ width: 100, height: 100 });
  await alice.enterRoom('room:night-radio');
  await bob.enterRoom('room:night-radio');
  await alice.hand('drop', 'b.png', 'image/png', pngOf(300, 300));
  await bob.seesPicture();
});

inChromium('what is no picture, and a picture that cannot be uploaded, shows why and reaches nobody', async () => {
  await bob.choose('private:alice');
  await bob.hand('drop', 'notes.txt', 'text/plain', Buffer.from('no picture'));
  await bob.hears('未发送：这不是图片');
  await bob.choosePicture('broken.png', 'image/png', pngOf(4, 4).subarray(0, 40));
  await alice.choose('private:bob');
  await alice.page.route('**/_rongkit/media/', (route) => route.abort());
  await alice.choosePicture('a.png', 'image/png', pngOf(100, 100));
  await alice.hears('Not sent: the upload failed');
  expect(app.emulator.inbox('alice').filter(({ fromUserId }) => fromUserId === 'bob')).toEqual([]);
});

inChromium('while a picture is uploaded its progress is shown', async () => {
  let goOn: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await alice.page.route('**/_rongkit/media/', async (route) => {
    await held;
    await route.continue();
  });
  await alice.choose('private:bob');
  await alice.choosePicture('a.png', 'image/png', pngOf(200, 100));
  await alice.page.locator('.picture-frame progress').waitFor();
  goOn();
  await alice.page.locator('.picture-frame progress').waitFor({ state: 'detached' });
  await alice.sees('.message-footer', 'Sent');
});

inChromium('the page speaks the language of the browser, and the other one at a click', async () => {
  await bob.sees('.sidebar', '退出');
  await bob.click('切换到英文');
  await bob.sees('.sidebar', 'Sign out');
  expect(await bob.page.locator('html').getAttribute('lang')).toBe('en');
  await bob.page.reload();
  await bob.sees('.sidebar', 'Sign out');
});

inChromium('on a phone there is the list or a conversation, and nothing is wider than the screen', async () => {
  const phone = await Person.open(browser, `${app.url}/?as=xiaoyu`, { viewport: { width: 360, height: 640 } });
  await phone.connected();
  await phone.choose('private:bob');
  await phone.say('x'.repeat(3000));
  await phone.hears('xxx');
  expect(await phone.page.locator('.sidebar').isVisible()).toBe(false);
  expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await phone.click('Back to the list');
  expect(await phone.page.locator('.sidebar').isVisible()).toBe(true);
  expect(await phone.page.locator('.chat').isVisible()).toBe(false);
  await phone.close();
});

inChromium('somebody types a name, comes in with the keyboard alone, and is seen by the others', async () => {
  const guest = await Person.open(browser, app.url);
  await guest.page.getByLabel('Or type a name').fill('王小明');
  await guest.page.keyboard.press('Enter');
  await guest.connected();
  await guest.page.locator('[data-key="private:bob"]').focus();
  await guest.page.keyboard.press('Enter');
  await guest.page.keyboard.type('你好，我是小明');
  await guest.page.keyboard.press('Enter');
  await guest.hears('你好，我是小明');
  await bob.sees('.conversations', '王小明');
  await guest.close();
});
