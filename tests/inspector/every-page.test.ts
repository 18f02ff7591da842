import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createEmulator, type Emulator } from '@rongkit/emulator';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasChromium, launchBrowser, needsChromium } from '../support/browser.js';
import { inChromium } from '../support/in-chromium.js';
import { buildIfOld, Inspector } from '../support/inspector.js';
import { type AppServer, placesOf, playScene, startAppServer } from '../support/inspector-scene.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 800 };

const WINDOWS: Readonly<Record<string, BrowserContextOptions>> = {
  'wide, light, in English': { viewport: WIDE, locale: 'en-US', colorScheme: 'light' },
  'wide, dark, in Chinese': { viewport: WIDE, locale: 'zh-CN', colorScheme: 'dark' },
  'a phone, light, in Chinese': { viewport: PHONE, locale: 'zh-CN', colorScheme: 'light' },
};

let browser: Browser;
let emulator: Emulator;
let appServer: AppServer;

beforeAll(async () => {
  if (!hasChromium) return;
  [browser, emulator, appServer] = await Promise.all([
    launchBrowser(),
    createEmulator(),
    startAppServer(),
    buildIfOld(),
  ]);
  await playScene(emulator, appServer.url);
});

afterAll(async () => {
  await browser?.close();
  await emulator?.close();
  await appServer?.close();
});

describe.skipIf(!hasChromium).each(Object.keys(WINDOWS))(`on every page (%s)${needsChromium}`, (name) => {
  test('axe finds nothing, and nothing sticks out at the side', async () => {
    const inspector = await Inspector.open(browser, emulator.url, { reducedMotion: 'reduce', ...WINDOWS[name] });
    // Evaluated by the debugger: the content security policy of the page admits no script of a test.
    await inspector.page.evaluate(AXE);
    const found: string[] = [];
    for (const place of placesOf(emulator)) {
      await inspector.go(place);
      await inspector.isSettled();
      const wider = await overhang(inspector);
      found.push(...(await faultsOf(inspector)).map((fault) => `${place}: ${fault}`));
      if (wider > 0) found.push(`${place} is ${wider} pixels wider than its window`);
    }
    expect([...found, ...inspector.problems]).toEqual([]);
    await inspector.close();
  });
});

inChromium('the first view is at most 80 KB, compressed', async () => {
  const page = await browser.newPage();
  const { gzipSync } = await import('node:zlib');
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (/\.(js|css|svg|html)$|\/_rongkit\/$/.test(response.url()))
      sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(`${emulator.url}/_rongkit/`);
  await page.locator('.dot-live').waitFor();
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(sizes.length).toBeGreaterThan(2);
  expect(total).toBeLessThan(80 * 1024);
  await page.close();
});

/** Findings of axe, as sentences. */
function faultsOf({ page }: Inspector): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
}

/** By how many pixels the page is wider than its window. */
function overhang({ page }: Inspector): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
