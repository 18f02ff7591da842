/**
 * Takes screenshots of every page of the inspector in both languages and both themes, in a wide window and on a phone,
 * and arranges the screenshots on sheets: `npm run inspector:sheets -- FOLDER [WORDS]`. With `WORDS`, such as `phone
 * zh`, only sheets with these words in their names are made.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { createEmulator, type Emulator } from '@rongkit/emulator';
import type { Browser } from 'playwright-core';
import { RongCloud } from 'rongkit';
import { launchBrowser } from '../tests/support/browser.js';
import { buildIfOld, Inspector } from '../tests/support/inspector.js';
import { placesOf, playScene, startAppServer } from '../tests/support/inspector-scene.js';
import { startJsdomClient } from '../tests/support/web-client/jsdom-client.js';
import type { WebClient } from '../tests/support/web-client/web-client.js';

const [folder, ...words] = process.argv.slice(2);
if (folder === undefined) {
  console.error('npm run inspector:sheets -- FOLDER [WORDS]');
  process.exit(2);
}

/** Size of each window, and number of its screenshots on a sheet. */
const WINDOWS = {
  wide: { width: 1280, height: 800, shown: 780, perSheet: 6 },
  phone: { width: 390, height: 844, shown: 312, perSheet: 10 },
} as const;

interface Variant {
  readonly name: string;
  readonly window: (typeof WINDOWS)[keyof typeof WINDOWS];
  readonly locale: string;
  readonly colorScheme: 'light' | 'dark';
}

const variants: readonly Variant[] = Object.entries(WINDOWS).flatMap(([size, window]) =>
  ['en-US', 'zh-CN'].flatMap((locale) =>
    (['light', 'dark'] as const).map((colorScheme) => {
      return { name: `${size} ${locale} ${colorScheme}`, window, locale, colorScheme };
    }),
  ),
);

interface Picture {
  readonly place: string;
  readonly png: Buffer;
}

async function picturesOf(browser: Browser, emulator: Emulator, variant: Variant): Promise<Picture[]> {
  const { window: viewport, locale, colorScheme } = variant;
  const options = { viewport, locale, colorScheme, reducedMotion: 'reduce' as const };
  const inspector = await Inspector.open(browser, emulator.url, options);
  for (const content of ['{"content":"see you at seven"}', '{"content":"好的，七点见"}'])
    await emulator.sendAs('ann', { conversationType: 'PRIVATE', targetId: 'alexandria', content });
  await inspector.page.locator('.feed-row').first().waitFor();
  const pictures: Picture[] = [];
  for (const place of placesOf(emulator)) {
    await inspector.go(place);
    await inspector.isSettled();
    pictures.push({ place, png: await inspector.page.screenshot() });
  }
  await inspector.close();
  return pictures;
}

/** Saves a sheet of screenshots, each below the address of its page. */
async function saveSheet(browser: Browser, pictures: readonly Picture[], width: number, file: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1600, height: 100 } });
  const figures = pictures.map(
    ({ place, png }) =>
      `<figure style="margin:0"><figcaption>${place}</figcaption><img width="${width}" src="data:image/png;base64,${png.toString('base64')}"></figure>`,
  );
  await page.setContent(`<body style="display:flex;flex-wrap:wrap;gap:8px;font:14px sans-serif">${figures.join('')}`);
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
}

/** Connects the web client of a user. */
async function connect(emulator: Emulator, rong: RongCloud, userId: string): Promise<WebClient> {
  const name = emulator.state.users.get(userId)?.name ?? userId;
  const { token } = await rong.user.getToken({ userId, name });
  const client = await startJsdomClient({ edition: '5.38.0', appKey: emulator.appKey, navigators: [emulator.url] });
  await client.call('connect', token);
  return client;
}

mkdirSync(folder, { recursive: true });
await buildIfOld();
const browser = await launchBrowser();
const [appServer, emulator] = await Promise.all([startAppServer(), createEmulator({ appKey: 'demo-app-key' })]);
const rong = new RongCloud(emulator.credentials);
const clients: WebClient[] = [];
try {
  await playScene(emulator, appServer.url);
  for (const userId of ['lin', 'alexandria']) clients.push(await connect(emulator, rong, userId));
  await rong.sms.send({ mobile: '13800138000', templateId: 'gate', region: '86' });
  for (const variant of variants) {
    const { name, window } = variant;
    if (!words.every((word) => name.includes(word))) continue;
    const pictures = await picturesOf(browser, emulator, variant);
    for (let from = 0; from < pictures.length; from += window.perSheet) {
      const file = path.join(folder, `${name.replaceAll(' ', '-')}-${from / window.perSheet + 1}.png`);
      await saveSheet(browser, pictures.slice(from, from + window.perSheet), window.shown, file);
      console.log(file);
    }
  }
} finally {
  await browser.close();
  await emulator.close();
  await appServer.close();
}
// The web clients would reconnect without end and keep the process alive.
process.exit();
