import { readFileSync } from 'node:fs';
import type { Emulator } from '@rongkit/emulator';
import type { RongCloud } from 'rongkit';
import { beforeEach, expect } from 'vitest';
import { inChromium } from '../support/in-chromium.js';
import type { Inspector } from '../support/inspector.js';
import { useInspector } from '../support/use-inspector.js';

let emulator: Emulator;
let rong: RongCloud;
let inspector: Inspector;

useInspector((parts) => {
  ({ emulator, rong, inspector } = parts);
});

beforeEach(async () => {
  for (const name of ['Ann', 'Bob', 'Cid']) await rong.user.getToken({ userId: name.toLowerCase(), name });
});

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
  await drop('session.rongkit', report);
  await inspector.page.getByText('Report: read only').waitFor();
  await inspector.choose('Users');
  await inspector.main.getByRole('link', { name: /Cid/ }).click();
  await inspector.main.getByRole('article', { name: 'Cid' }).waitFor();
  expect(await inspector.main.getByRole('button', { name: 'Set online' }).count()).toBe(0);
  expect(emulator.state.users.size).toBe(0);
});

/** Drops a file on the page. */
async function drop(name: string, file: Buffer): Promise<void> {
  const transfer = await inspector.page.evaluateHandle(
    ([bytes, called]) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], called));
      return data;
    },
    [[...file], name] as const,
  );
  await inspector.page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}

inChromium('a report that is being opened shows its progress, and is cancelled', async () => {
  const { page } = inspector;
  const report = Buffer.from(await (await fetch(`${emulator.url}/_rongkit/report`)).arrayBuffer());
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/_rongkit/reports?*', async (route) => {
    await held;
    await route.continue().catch(() => {});
  });
  await drop('<b>first</b>.rongkit', report);
  const progress = page.getByRole('dialog').filter({ has: page.getByRole('progressbar') });
  await progress.getByText('<b>first</b>.rongkit').waitFor();
  await progress.getByRole('button', { name: 'Cancel' }).click();
  await progress.waitFor({ state: 'detached' });
  await drop('second.rongkit', report);
  await progress.getByText('second.rongkit').waitFor();
  answer();
  await page.getByText('Report: read only').waitFor();
  await progress.waitFor({ state: 'detached' });
  await page.unrouteAll({ behavior: 'wait' });
  const opened = (await (await fetch(`${emulator.url}/_rongkit/reports`)).json()) as { name: string }[];
  expect(opened.at(-1)?.name).toBe('second.rongkit');
  expect(opened.map(({ name }) => name)).not.toContain('<b>first</b>.rongkit');
});

inChromium('a file that is no report is refused in words', async () => {
  await drop('letter.rongkit', Buffer.from('Dear all'));
  const alert = inspector.page.getByRole('alert');
  await alert.getByText('The file is no report').waitFor();
  await inspector.page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await alert.waitFor({ state: 'detached' });
});
