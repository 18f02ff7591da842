import { createEmulator, type Emulator } from '@rongkit/emulator';
import type { Browser, Page } from 'playwright-core';
import { RongCloud } from 'rongkit';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { hasChromium, launchBrowser } from '../support/browser.js';
import { inChromium } from '../support/in-chromium.js';
import { buildIfOld, Inspector } from '../support/inspector.js';

/** Tests of what browsers forbid or limit: the clipboard without HTTPS, and the number of connections to a server. */

/** The number of connections that a browser opens to one server. */
const MAX_CONNECTIONS = 6;

let browser: Browser;
let emulator: Emulator;
let rong: RongCloud;

beforeAll(async () => {
  if (!hasChromium) return;
  [browser, emulator] = await Promise.all([launchBrowser(), createEmulator({ rateLimits: 'off' }), buildIfOld()]);
  rong = new RongCloud(emulator.credentials);
});

afterAll(async () => {
  await browser?.close();
  rong?.close();
  await emulator?.close();
});

beforeEach(() => emulator?.reset());

/** Hides or shows a page, as the choice of another tab does. */
async function setHidden(page: Page, isHidden: boolean): Promise<void> {
  await page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, isHidden);
}

inChromium('a page without a clipboard copies all the same', async () => {
  const inspector = await Inspector.open(browser, emulator.url, {});
  const { page } = inspector;
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await inspector.click('Copy address');
  await inspector.main.getByRole('button', { name: 'Copied' }).waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+v');
  await expect.poll(() => page.getByRole('combobox').inputValue()).toBe(emulator.url);
  expect(inspector.problems).toEqual([]);
  await inspector.close();
});

inChromium('more tabs than a browser has connections work, and a tab that is shown again is up to date', async () => {
  const inspector = await Inspector.open(browser, emulator.url);
  const tabs = [inspector.page];
  await rong.user.getToken({ userId: 'bob', name: 'Bob' });
  const calls = inspector.main.locator('.feed-row', { hasText: 'user.getToken' });
  await calls.waitFor();
  for (let count = 0; count < MAX_CONNECTIONS; count++) {
    await setHidden(tabs.at(-1) as Page, true);
    const tab = await inspector.page.context().newPage();
    await tab.goto(`${emulator.url}/_rongkit/`);
    await tab.locator('.dot-live').waitFor();
    tabs.push(tab);
  }
  await rong.user.getToken({ userId: 'ann', name: 'Ann' });
  const users = (tab: Page) => tab.locator('.tile', { hasText: 'Users' }).getByText('2', { exact: true });
  await users(tabs.at(-1) as Page).waitFor();
  await setHidden(tabs.at(-1) as Page, true);
  await setHidden(inspector.page, false);
  await expect.poll(() => calls.count()).toBe(2);
  // The second tab was hidden before its first event.
  await setHidden(tabs[1] as Page, false);
  await users(tabs[1] as Page).waitFor();
  expect(inspector.problems).toEqual([]);
  await inspector.close();
});

inChromium('the menu of a phone gets the focus, and closes on Esc and with the chosen page', async () => {
  const inspector = await Inspector.open(browser, emulator.url, { viewport: { width: 390, height: 844 } });
  const { page } = inspector;
  const menu = page.getByRole('button', { name: 'Pages', exact: true });
  const overview = page.getByRole('navigation').getByRole('link', { name: 'Overview' });
  const isFocused = (locator: typeof menu) => locator.evaluate((element) => element === document.activeElement);
  await menu.press('Enter');
  await expect.poll(() => isFocused(overview)).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => menu.getAttribute('aria-expanded')).toBe('false');
  expect(await isFocused(menu)).toBe(true);
  await menu.press('Enter');
  await expect.poll(() => isFocused(overview)).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(() => menu.getAttribute('aria-expanded')).toBe('false');
  expect(inspector.problems).toEqual([]);
  await inspector.close();
});
