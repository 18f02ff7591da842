import { readFileSync } from 'node:fs';
import { type Endpoint, formOf, resources } from '@rongkit/contract';
import type { Emulator } from '@rongkit/emulator';
import { type RongCloud, textMessage } from 'rongkit';
import { expect } from 'vitest';
import { inChromium } from '../support/in-chromium.js';
import type { Inspector } from '../support/inspector.js';
import { useInspector } from '../support/use-inspector.js';

/** The pages that change the emulator or make something of it: calls, the clock, exports, differences, lists that grow. */

/** The time in which even a slow machine sends a call. */
const SENT_WITHIN_MS = 20_000;
const endpoints = Object.values(resources).flatMap((each) => Object.values<Endpoint>(each));
const NOW = Date.UTC(2026, 2, 1);

let emulator: Emulator;
let rong: RongCloud;
let inspector: Inspector;

useInspector(
  (parts) => {
    ({ emulator, rong, inspector } = parts);
  },
  { page: { timezoneId: 'UTC' } },
);

/** The request that the emulator has answered last. */
function latest() {
  const { endpoint, params } = emulator.requests().at(-1) ?? {};
  return { endpoint, params };
}

/** The request of an endpoint with the parameters of its sample. */
async function called(endpoint: string) {
  const headers = { 'Content-Type': 'application/json' };
  const { sample: params } = formOf(endpoints.find(({ id }) => id === endpoint) as Endpoint);
  const body = JSON.stringify({ endpoint, params });
  expect((await fetch(`${emulator.url}/_rongkit/call`, { method: 'POST', headers, body })).ok).toBe(true);
  return latest();
}

inChromium(
  'the form of every endpoint sends its sample as a signed call',
  async () => {
    expect(endpoints).toHaveLength(266);
    const wrong: string[] = [];
    for (const { id } of endpoints) {
      await inspector.go(`call/${id}`);
      const form = inspector.main.getByRole('article', { name: id, exact: true });
      await form.getByRole('button', { name: 'Fill in the sample' }).click();
      await form.getByRole('button', { name: 'Call', exact: true }).click();
      const isSent = await form
        .getByRole('link', { name: 'Show the request' })
        .waitFor({ timeout: SENT_WITHIN_MS })
        .then(() => true)
        .catch(() => false);
      if (!isSent) wrong.push(`${id} is not sent`);
      const [byForm, byApi] = [latest(), await called(id)];
      if (JSON.stringify(byForm) !== JSON.stringify(byApi)) wrong.push(`${id}: ${JSON.stringify([byForm, byApi])}`);
    }
    expect(wrong).toEqual([]);
  },
  240_000,
);

inChromium('the clock is stopped, leaps to a time and runs again', async () => {
  await inspector.go('clock');
  await inspector.click('Stop the clock');
  await inspector.sees('Stopped');
  expect(emulator.clock.frozen).toBe(true);
  await inspector.fill(/^Time/, '2026-03-01T00:00:00');
  await inspector.click(/^Leap/);
  await inspector.sees('Mar 1, 2026');
  await expect.poll(() => emulator.clock.now()).toBe(NOW);
  await inspector.click('Let the clock run');
  await inspector.sees('Running');
  expect(emulator.clock.frozen).toBe(false);
});

inChromium('a state of the past is exported as it was exported then', async () => {
  emulator.clock.freeze(NOW);
  await rong.user.getToken({ userId: 'ann', name: 'Ann' });
  const then = emulator.export();
  await rong.user.getToken({ userId: 'bob', name: 'Bob' });
  await inspector.go('history?at=1');
  const [download] = await Promise.all([inspector.page.waitForEvent('download'), inspector.click('Export this state')]);
  expect(readFileSync(await download.path(), 'utf8')).toBe(then);
});

inChromium('any two states are compared', async () => {
  for (const name of ['Ann', 'Bob', 'Cid']) await rong.user.getToken({ userId: name.toLowerCase(), name });
  await inspector.go('history?at=3');
  const change = (name: string) => inspector.main.getByRole('region', { name });
  await change('users cid').waitFor();
  expect(await change('users ann').count()).toBe(0);
  await inspector.fill('Since command', '0');
  await change('users ann').waitFor();
  await change('users cid').getByText('"name": "Cid"').waitFor();
});

inChromium('a room shows its messages as they come', async () => {
  await rong.chatroom.createNew({ chatroomId: 'radio', destroyTime: 60 });
  await inspector.go('rooms/radio');
  await inspector.main.getByRole('article', { name: 'radio' }).waitFor();
  await rong.message.publishChatroom({ fromUserId: 'dj', toChatroomId: 'radio', ...textMessage('Good evening') });
  await inspector.sees('Good evening');
  await rong.message.publishChatroom({ fromUserId: 'dj', toChatroomId: 'radio', ...textMessage('And now the news') });
  await inspector.sees('And now the news');
});

inChromium('pushes and text messages show as the service would have sent them', async () => {
  await inspector.go('pushes');
  await inspector.isSettled();
  await rong.user.getToken({ userId: 'ann', name: 'Ann' });
  await rong.message.publishPrivate({ fromUserId: 'bob', toUserId: 'ann', ...textMessage('Dinner at eight') });
  await inspector.sees('Dinner at eight');
  await rong.sms.sendCode({ mobile: '13800138000', templateId: 'tpl', region: '86' });
  await inspector.sees(/tpl/);
});
