/**
 * Takes the screenshots of the sample app for the READMEs: two windows side by side, once in English and once in
 * Chinese.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { startChatApp } from '../examples/chat-app/server/start.js';
import { launchBrowser } from '../tests/support/browser.js';
import { Person } from '../tests/support/chat-browser.js';

const IMAGES = new URL('../docs/images/', import.meta.url);
const WINDOW = { width: 760, height: 640 };

interface Scene {
  readonly file: string;
  readonly locale: string;
  readonly alice: readonly string[];
  readonly bob: readonly string[];
}

const SCENES: readonly Scene[] = [
  {
    file: 'chat-app.png',
    locale: 'en-US',
    alice: ['Morning! Are we still on for Saturday? 🥾', 'Here is my number: 13800001234', 'See you at the gate'],
    bob: ['Of course. Seven at the north gate, and I will bring tea.', '🎉'],
  },
  {
    file: 'chat-app.zh-CN.png',
    locale: 'zh-CN',
    alice: ['早！周六还去爬山吗？🥾', '我的手机号是 13800001234', '那周六门口见'],
    bob: ['当然。七点在北门集合，我带茶。这次走后山那条路，人少，风景也好。', '🎉'],
  },
];

async function play(browser: Browser, { file, locale, alice: hers, bob: his }: Scene): Promise<void> {
  const app = await startChatApp(0);
  const options = { viewport: WINDOW, locale };
  const alice = await Person.open(browser, `${app.url}/?as=alice`, options);
  const bob = await Person.open(browser, `${app.url}/?as=bob`, { ...options, colorScheme: 'dark' });
  await Promise.all([alice.connected(), bob.connected()]);
  await alice.choose('private:bob');
  await bob.choose('private:alice');
  const lines = hers.flatMap((line, index) => [[alice, line] as const, [bob, his[index]] as const]);
  for (const [person, line] of lines) {
    if (line === undefined) continue;
    await person.say(line);
    await person.hears(line);
  }
  await bob.hears(hers.at(-1) ?? '');
  await bob.page.bringToFront();
  await alice.page.locator('.read').waitFor();
  await sideBySide(browser, [alice, bob], file);
  await Promise.all([alice.close(), bob.close()]);
  await app.close();
}

async function sideBySide(browser: Browser, people: readonly Person[], file: string): Promise<void> {
  // The pointer is moved away, because a row under the pointer has another color.
  for (const { page } of people) await page.mouse.move(WINDOW.width - 1, 1);
  const shots = await Promise.all(people.map(({ page }) => page.screenshot()));
  const page = await browser.newPage({ viewport: { width: WINDOW.width * 2 + 72, height: WINDOW.height + 48 } });
  const images = shots.map((shot) => `<img src="data:image/png;base64,${shot.toString('base64')}">`);
  const style = `body { margin: 24px; display: flex; gap: 24px; background: #d9e4e1 }
    img { width: ${WINDOW.width}px; border-radius: 14px; box-shadow: 0 10px 30px rgb(0 0 0 / 18%) }`;
  await page.setContent(`<style>${style}</style>${images.join('')}`);
  await page.screenshot({ path: fileURLToPath(new URL(file, IMAGES)) });
  await page.close();
}

mkdirSync(IMAGES, { recursive: true });
const browser = await launchBrowser();
try {
  for (const scene of SCENES) await play(browser, scene);
} finally {
  await browser.close();
}
