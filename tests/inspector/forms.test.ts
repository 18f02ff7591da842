import type { Emulator } from '@rongkit/emulator';
import { expect } from 'vitest';
import { inChromium } from '../support/in-chromium.js';
import type { Inspector } from '../support/inspector.js';
import { useInspector } from '../support/use-inspector.js';

/** Forms with values that nobody should send: blanks, values that are no choice, text that is no JSON. */

let emulator: Emulator;
let inspector: Inspector;

useInspector((parts) => {
  ({ emulator, inspector } = parts);
});

/** Opens the form of an endpoint with parameters, as "Edit and call again" does. */
async function open(endpoint: string, params: object): Promise<void> {
  await inspector.go(`call/${endpoint}?params=${encodeURIComponent(JSON.stringify(params))}`);
}

/** Sends the form, and returns the parameters that have arrived. */
async function sent(): Promise<object | undefined> {
  const before = emulator.requests().length;
  await inspector.click('Call');
  await expect.poll(() => emulator.requests().length).toBe(before + 1);
  return emulator.requests().at(-1)?.params;
}

inChromium('a number of blanks alone is left out, and no digit of a number gets lost', async () => {
  await open('group.addGagUser', { groupId: 'hikers', userId: ['bob'] });
  await inspector.fill('minute *', ' ');
  expect(await sent()).toEqual({ groupId: 'hikers', userId: 'bob' });
  await inspector.fill('minute *', '99999999999999999999');
  expect(await sent()).toMatchObject({ minute: '99999999999999999999' });
});

inChromium('a value that is no choice is shown, and can be changed', async () => {
  await open('message.publishPrivate', {
    ...{ fromUserId: 'ann', toUserId: ['bob'], objectName: 'app:x', content: 'x' },
    ...{ isPersisted: 5, isCounted: 'maybe' },
  });
  await expect.poll(() => inspector.main.getByLabel('isPersisted').inputValue()).toBe('5');
  await expect.poll(() => inspector.main.getByLabel('isCounted').inputValue()).toBe('maybe');
  await inspector.main.getByLabel('isPersisted').selectOption('1');
  expect(await sent()).toMatchObject({ isPersisted: '1', isCounted: 'maybe' });
});

inChromium('callback options that are no JSON are refused as such', async () => {
  await inspector.go('callbacks/settings');
  await inspector.fill('Options, as JSON', '{"url": ');
  await inspector.click('Save');
  await inspector.main.getByRole('alert').getByText('This is not JSON').waitFor();
});
