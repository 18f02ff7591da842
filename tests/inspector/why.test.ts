import type { Emulator } from '@rongkit/emulator';
import type { Locator } from 'playwright-core';
import { type RongCloud, textMessage } from 'rongkit';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { inChromium } from '../support/in-chromium.js';
import type { Inspector } from '../support/inspector.js';
import { type AppServer, startAppServer } from '../support/inspector-scene.js';
import { useInspector } from '../support/use-inspector.js';
import { startJsdomClient } from '../support/web-client/jsdom-client.js';
import { aMessage, type WebClient } from '../support/web-client/web-client.js';

/** Why a message did not arrive is answered at most two clicks away from its request, its message or the overview. */

let emulator: Emulator;
let rong: RongCloud;
let appServer: AppServer;
let inspector: Inspector;
let bob: WebClient;
let clicks = 0;

useInspector(
  (parts) => {
    ({ emulator, rong, inspector } = parts);
  },
  { emulator: {} },
);

beforeAll(async () => {
  appServer = await startAppServer();
  bob = await startJsdomClient({ edition: '5.38.0', appKey: emulator.appKey, navigators: [emulator.url] });
});

afterAll(async () => {
  await bob.close();
  await appServer.close();
});

beforeEach(async () => {
  await bob.call('disconnect');
  await rong.user.getToken({ userId: 'ann', name: 'Ann' });
  const { token } = await rong.user.getToken({ userId: 'bob', name: 'Bob' });
  await rong.group.create({ userId: ['ann', 'bob'], groupId: 'g1', groupName: 'Hikers' });
  await bob.call('connect', token);
  clicks = 0;
});

type Hand = 'mouse' | 'keyboard';

/** Opens a link. */
async function choose(by: Hand, name: RegExp, within: Locator = inspector.main): Promise<void> {
  clicks += 1;
  if (by === 'keyboard') await inspector.press('link', name, within);
  else await within.getByRole('link', { name }).first().click();
}

const say = (content: string) => aMessage('TextMessage', { content });
const TO_ANN = { conversationType: 1, targetId: 'ann' };
const TO_GROUP = { conversationType: 3, targetId: 'g1' };

interface Case {
  readonly why: string;
  /** Something that keeps a message back, and the message. */
  readonly happens: () => Promise<unknown>;
  /** The click, if one is needed at all, that leads from the overview to the answer. */
  readonly row: RegExp;
  readonly answer: string | RegExp;
}

const viaServer = { fromUserId: 'bob', toUserId: 'ann', ...textMessage('hello') };

const cases: readonly Case[] = [
  {
    why: 'the blacklist, for a call',
    happens: async () => {
      await rong.user.addBlacklist({ userId: 'ann', blackUserId: 'bob' });
      await rong.message.publishPrivate({ ...viaServer, verifyBlacklist: 1 });
    },
    row: /bob → ann/,
    answer: 'The receiver has the sender on the blacklist.',
  },
  {
    why: 'the blacklist, for a client',
    happens: async () => {
      await rong.user.addBlacklist({ userId: 'ann', blackUserId: 'bob' });
      await bob.call('sendMessage', TO_ANN, say('hello'));
    },
    row: /bob → ann/,
    answer: /The receiver has the sender on the blacklist/,
  },
  {
    why: 'a mute in a group',
    happens: async () => {
      await rong.group.addGagUser({ groupId: 'g1', userId: 'bob', minute: 5 });
      await bob.call('sendMessage', TO_GROUP, say('hello'));
    },
    row: /bob → g1/,
    answer: /The sender is muted there/,
  },
  {
    why: 'a sensitive word',
    happens: async () => {
      await rong.sensitiveWord.add({ word: 'casino' });
      await bob.call('sendMessage', TO_ANN, say('casino'));
    },
    row: /bob → ann/,
    answer: /The message has a sensitive word that blocks it/,
  },
  {
    why: 'a rate limit',
    happens: async () => {
      // A limit by the minute: a slow machine reaches it as well.
      const toUserId = Array.from({ length: 1000 }, (_, index) => `u${index}`);
      const calls = Array.from({ length: 8 }, () => rong.message.publishPrivate({ ...viaServer, toUserId }));
      expect((await Promise.allSettled(calls)).some(({ status }) => status === 'rejected')).toBe(true);
    },
    row: /bob → .*Rate limit/i,
    answer: /The sender or the app exceeded a rate limit/,
  },
  {
    why: 'the verdict of the app server',
    happens: async () => {
      emulator.callbacks.set({ 'message.preSend': `${appServer.url}/verdict` });
      appServer.answers = () => ({ status: 200, body: '{"pass":0}' });
      await bob.call('sendMessage', TO_ANN, say('hello'));
    },
    row: /bob → ann/,
    answer: 'The app server held the message back, by its answer to message.preSend.',
  },
];

const HANDS = ['mouse', 'keyboard'] as const;
const inBothHands = HANDS.flatMap((by) => cases.map((each) => ({ by, ...each })));

for (const { by, why, happens, row, answer } of inBothHands) {
  inChromium(`${why} is found by ${by}`, async () => {
    await happens();
    await choose(by, row);
    await inspector.sees(answer);
    expect(clicks).toBeLessThanOrEqual(2);
  });
}

for (const by of HANDS) {
  inChromium(`a message tells who lacks it, and leads to the blacklist, by ${by}`, async () => {
    await rong.user.addBlacklist({ userId: 'ann', blackUserId: 'bob' });
    await rong.user.getToken({ userId: 'cid', name: 'Cid' });
    await rong.message.publishPrivate({ ...viaServer, toUserId: ['ann', 'cid'], verifyBlacklist: 1 });
    const { items } = await emulatorMessages();
    await inspector.go(`messages/${items[0]?.messageUID}`);
    const reasons = inspector.main.getByRole('region', { name: 'Not arrived' });
    await reasons.getByText('The receiver has the sender on the blacklist.').waitFor();
    await choose(by, /ann/i, reasons);
    await inspector.main.getByRole('article', { name: 'Ann' }).getByText('Blacklist').waitFor();
    expect(clicks).toBe(1);
  });
}

inChromium('the overview shows the latest messages that did not arrive', async () => {
  const message = { fromUserId: 'ann', ...textMessage('hello') };
  for (let n = 1; n <= 7; n++) await rong.message.publishGroup({ ...message, toGroupId: `gone${n}` });
  const rows = inspector.main.locator('.overview-side .row-title');
  await expect.poll(() => rows.allTextContents()).toEqual([7, 6, 5, 4, 3].map((n) => `ann → gone${n}`));
});

async function emulatorMessages(): Promise<{ readonly items: readonly { readonly messageUID: string }[] }> {
  const answer = await fetch(`${emulator.url}/_rongkit/undelivered`);
  return (await answer.json()) as { items: { messageUID: string }[] };
}
