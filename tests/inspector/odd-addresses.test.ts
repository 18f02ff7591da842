import type { Emulator } from '@rongkit/emulator';
import type { Browser } from 'playwright-core';
import type { RongCloud } from 'rongkit';
import { expect } from 'vitest';
import { inChromium } from '../support/in-chromium.js';
import { Inspector } from '../support/inspector.js';
import { useInspector } from '../support/use-inspector.js';

/** Addresses that a person types, pastes or keeps: ids with any character, numbers of commands that are not there. */

const IDS = [
  '张三',
  '👨‍👩‍👧',
  'a/b',
  '100%',
  '%2F',
  'x#y',
  'q?x=1&y',
  '__proto__',
  '.',
  '..',
  'a b',
  '+',
  'x'.repeat(64),
];

let browser: Browser;
let emulator: Emulator;
let rong: RongCloud;
let inspector: Inspector;

useInspector((parts) => {
  ({ browser, emulator, rong, inspector } = parts);
});

const detail = () => inspector.main.locator('.browse-detail');

inChromium('users and groups with any id have a page', async () => {
  for (const id of IDS) {
    await rong.user.getToken({ userId: id, name: 'A name' });
    await rong.group.create({ userId: [id], groupId: id, groupName: 'A group' });
    for (const page of ['users', 'groups']) {
      await inspector.go(`${page}/${encodeURIComponent(id)}`);
      await detail().locator('.detail-title code').getByText(id, { exact: true }).waitFor();
    }
  }
});

inChromium('the way to the start shows the state before the first command', async () => {
  await rong.user.getToken({ userId: 'ann', name: 'Ann' });
  await inspector.go('history?at=1');
  await inspector.page.getByRole('button', { name: 'To the start' }).click();
  await inspector.sees('After command #0');
  await inspector.sees('The history begins here: older commands are part of its first state.');
  await inspector.sees('No difference');
  expect(await inspector.main.getByRole('alert').count()).toBe(0);
  await inspector.page.getByRole('button', { name: 'One command on' }).click();
  await inspector.sees('After command #1');
});

inChromium('a command that is not in the history is neither compared nor made the present', async () => {
  await rong.user.getToken({ userId: 'ann', name: 'Ann' });
  for (const at of ['999', '99999999999999999999999']) {
    await inspector.go(`history?at=${at}`);
    await inspector.sees('The history has no such command.');
    expect(await inspector.main.getByRole('alert').count()).toBe(0);
    expect(await inspector.main.getByRole('button', { name: 'Make it the present' }).count()).toBe(0);
    await inspector.page.getByRole('button', { name: 'To the latest command' }).click();
    await inspector.sees('After command #1');
  }
});

inChromium('an address of a form that is open fills the form in', async () => {
  await inspector.go('send?from=ann&target=bob');
  await expect.poll(() => inspector.main.getByLabel('Sender *').inputValue()).toBe('ann');
  await inspector.go('send?from=cid&type=GROUP&target=hikers');
  await expect.poll(() => inspector.main.getByLabel('Sender *').inputValue()).toBe('cid');
  await expect.poll(() => inspector.main.getByLabel('Group id *').inputValue()).toBe('hikers');
});

inChromium('numbers of a message keep all their digits', async () => {
  const content = '{"orderId":12345678901234567890,"price":1.10,"name":"a\\u0041"}';
  await rong.user.getToken({ userId: 'bob', name: 'Bob' });
  const { messageUIDs } = await rong.message.publishPrivate({
    fromUserId: 'ann',
    toUserId: 'bob',
    objectName: 'App:Order',
    content,
  });
  await inspector.go(`messages/${messageUIDs?.[0]?.messageUID}`);
  const raw = inspector.main.getByRole('region', { name: 'Raw content' });
  await raw.getByText('12345678901234567890').waitFor();
  expect(await raw.textContent()).toContain('"price": 1.10');
});

inChromium('errors are in Chinese on a Chinese page, with the words of the emulator', async () => {
  const chinese = await Inspector.open(browser, emulator.url, { locale: 'zh-CN' });
  await chinese.go('messages?type=NOPE&target=x');
  const alert = chinese.main.getByRole('alert');
  await alert.getByText('输入有误').waitFor();
  expect(await alert.locator('[lang=en]').textContent()).toContain('conversationType must be one of');
  await chinese.close();
});
