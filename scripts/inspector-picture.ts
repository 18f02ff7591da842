/**
 * Takes the screenshots of the inspector for the READMEs: the overview page in English with the light theme, and in
 * Chinese with the dark theme.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createEmulator } from '@rongkit/emulator';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../tests/support/browser.js';
import { buildIfOld, Inspector } from '../tests/support/inspector.js';
import { playScene, startAppServer } from '../tests/support/inspector-scene.js';

const IMAGES = new URL('../docs/images/', import.meta.url);
const WINDOW = { width: 1360, height: 860 };

const PICTURES = [
  { file: 'inspector.png', locale: 'en-US', colorScheme: 'light' },
  { file: 'inspector.zh-CN.png', locale: 'zh-CN', colorScheme: 'dark' },
] as const;

async function take(browser: Browser, { file, locale, colorScheme }: (typeof PICTURES)[number]): Promise<void> {
  const appServer = await startAppServer();
  const emulator = await createEmulator({ appKey: 'demo-app-key' });
  const inspector = await Inspector.open(browser, emulator.url, { viewport: WINDOW, locale, colorScheme });
  await playScene(emulator, appServer.url);
  await inspector.page.locator('.feed-row').nth(20).waitFor();
  // Waits for the bar of the second in which all events happened.
  await inspector.page.locator('.pulse rect[height="40"]').waitFor();
  await inspector.isSettled();
  await inspector.page.screenshot({ path: fileURLToPath(new URL(file, IMAGES)) });
  await inspector.close();
  await emulator.close();
  await appServer.close();
}

mkdirSync(IMAGES, { recursive: true });
await buildIfOld();
const browser = await launchBrowser();
try {
  for (const picture of PICTURES) await take(browser, picture);
} finally {
  await browser.close();
}
