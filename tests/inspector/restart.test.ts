import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { createEmulator } from '@rongkit/emulator';
import type { Browser } from 'playwright-core';
import { RongCloud } from 'rongkit';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { hasChromium, launchBrowser } from '../support/browser.js';
import { newFolder } from '../support/chronicle.js';
import { inChromium } from '../support/in-chromium.js';
import { buildIfOld, Inspector } from '../support/inspector.js';

let browser: Browser;

beforeAll(async () => {
  if (!hasChromium) return;
  [browser] = await Promise.all([launchBrowser(), buildIfOld()]);
});

afterAll(() => browser?.close());

const CREDENTIALS = { appKey: 'key', appSecret: 'secret' };

inChromium('a page stays open over a restart, and shows the new emulator', async () => {
  const first = await createEmulator(CREDENTIALS);
  const { port } = first;
  const rong = new RongCloud(first.credentials);
  onTestFinished(() => rong.close());
  await rong.user.getToken({ userId: 'ann', name: 'Ann' });
  await rong.user.getToken({ userId: 'bob', name: 'Bob' });
  const inspector = await Inspector.open(browser, first.url);
  onTestFinished(() => inspector.close());
  await inspector.choose('Requests');
  const rows = inspector.main.getByRole('list', { name: 'Requests' }).getByRole('link');
  await expect.poll(() => rows.count()).toBe(2);
  await first.close();
  await inspector.main
    .getByText('The emulator does not answer')
    .or(inspector.main.locator('.banner'))
    .first()
    .waitFor();
  const second = await createEmulator({ ...CREDENTIALS, port });
  onTestFinished(() => second.close());
  await inspector.page.locator('.dot-live').waitFor();
  await rong.user.getToken({ userId: 'cid', name: 'Cid' });
  await expect.poll(() => rows.count()).toBe(1);
  await inspector.choose('Users');
  await inspector.main.getByRole('link', { name: /Cid/ }).waitFor();
  expect(await inspector.main.getByRole('link', { name: /Ann/ }).count()).toBe(0);
  expect(inspector.problems).toEqual([]);
});

inChromium('events that a page has missed are counted', async () => {
  const emulator = await createEmulator(CREDENTIALS);
  onTestFinished(() => emulator.close());
  const inspector = await Inspector.open(browser, emulator.url);
  onTestFinished(() => inspector.close());
  // More at once than the emulator keeps for a listener.
  for (let count = 0; count < 1500; count++) emulator.clock.freeze(count);
  await inspector.sees(/· (499|500) events were skipped/);
  await inspector.choose('Clock');
  await inspector.sees('1970-01-01T00:00:01.499Z');
});

inChromium('rongkit-emulator --open shows a report', async () => {
  const emulator = await createEmulator(CREDENTIALS);
  const rong = new RongCloud(emulator.credentials);
  await rong.user.getToken({ userId: 'ann', name: 'Ann' });
  await rong.user.getToken({ userId: 'bob', name: 'Bob' });
  const file = path.join(newFolder(), 'session.rongkit');
  await emulator.save(file);
  rong.close();
  await emulator.close();
  const args = ['--import', 'tsx', 'packages/emulator/src/cli.ts', '--port', '0', '--open', file];
  const program = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(async () => {
    program.kill();
    await once(program, 'close');
  });
  let address = '';
  for await (const line of createInterface(program.stdout)) {
    const [, found] = /^Report: (\S+)$/.exec(line) ?? [];
    if (found === undefined) continue;
    address = found;
    break;
  }
  const { origin, hash } = new URL(address);
  const inspector = await Inspector.open(browser, origin);
  onTestFinished(() => inspector.close());
  await inspector.page.goto(address);
  await inspector.page.getByText('Report: read only').waitFor();
  expect(hash).toContain('report=');
  await inspector.choose('Users');
  const users = inspector.main.getByRole('list', { name: 'Users' }).getByRole('link');
  await expect.poll(() => users.count()).toBe(2);
  await inspector.page.getByRole('slider').press('ArrowLeft');
  await expect.poll(() => users.count()).toBe(1);
  expect(inspector.problems).toEqual([]);
});
