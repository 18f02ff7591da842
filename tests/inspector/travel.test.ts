import { readFileSync } from 'node:fs';
import { createEmulator, type Emulator } from '@rongkit/emulator';
import type { Browser } from 'playwright-core';
import { RongCloud } from 'rongkit';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { hasChromium, launchBrowser, needsChromium } from '../support/browser.js';
import { buildIfOld, Inspector } from '../support/inspector.js';

function inChromium(name: string, run: () => Promise<void>): void {
  test.skipIf(!hasChromium)(name + needsChromium, run);
}

let browser: Browser;
let emulator: Emulator;
let rong: RongCloud;
let inspector: Inspector;

beforeAll(async () => {
  if (!hasChromium) return;
  [browser, emulator] = await Promise.all([launchBrowser(), createEmulator({ rateLimits: 'off' }), buildIfOld()]);
  rong = new RongCloud(emulator.credentials);
  inspector = await Inspector.open(browser, emulator.url);
});

afterAll(async () => {
  await browser?.close();
  rong?.close();
  await emulator?.close();
});

beforeEach(async () => {
  if (!hasChromium) return;
  await emulator.reset();
  await inspector.go('overview');
  for (const name of ['Ann', 'Bob', 'Cid']) await rong.user.getToken({ userId: name.toLowerCase(), name });
});

afterEach(() => expect(inspector?.problems ?? []).toEqual([]));

inChromium('one travels back, sees the state of then on another page, and comes back', async () => {
  await inspector.choose('History');
  await inspector.main.getByRole('link', { name: /#2/ }).click();
  await inspector.sees('After command #2');
  await inspector.main.getByRole('region', { name: 'Difference' }).first().waitFor();
  await inspector.choose('Users');
  const users = inspector.main.getByRole('list', { name: 'Users' }).getByRole('link');
  await expect.poll(() => users.count()).toBe(2);
  await inspector.page.getByRole('slider').press('ArrowRight');
  await expect.poll(() => users.count()).toBe(3);
  await inspector.page.getByRole('button', { name: 'One command back' }).click();
  await expect.poll(() => users.count()).toBe(2);
  await inspector.page.getByRole('button', { name: 'Back to now' }).click();
  await expect.poll(() => users.count()).toBe(3);
});

inChromium('an earlier state becomes the present', async () => {
  await inspector.go('history?at=1');
  await inspector.click('Make it the present');
  await inspector.click('Yes, forget later commands');
  await inspector.sees('What happens now');
  expect([...emulator.state.users.keys()]).toEqual(['ann']);
});

inChromium('a report is saved, and dropped on the page it shows the session, read only', async () => {
  await inspector.choose('Bug reports');
  const [download] = await Promise.all([inspector.page.waitForEvent('download'), inspector.click('Save a report')]);
  const report = readFileSync(await download.path());
  await emulator.reset();
  const transfer = await inspector.page.evaluateHandle(
    (bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], 'session.rongkit'));
      return data;
    },
    [...report],
  );
  await inspector.page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
  await inspector.page.getByText('Report: read only').waitFor();
  await inspector.choose('Users');
  await inspector.main.getByRole('link', { name: /Cid/ }).click();
  await inspector.main.getByRole('article', { name: 'Cid' }).waitFor();
  expect(await inspector.main.getByRole('button', { name: 'Set online' }).count()).toBe(0);
  expect(emulator.state.users.size).toBe(0);
});
