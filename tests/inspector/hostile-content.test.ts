import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createEmulator, type Emulator } from '@rongkit/emulator';
import type { Browser } from 'playwright-core';
import { RongCloud } from 'rongkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hasChromium, launchBrowser, needsChromium } from '../support/browser.js';
import { buildIfOld, Inspector } from '../support/inspector.js';

const SOURCES = fileURLToPath(new URL('../../packages/inspector/src', import.meta.url));
const MESSAGES = 10_000;
/** Rows that a window of 8,000 pixels shows. */
const ROWS_AT_ONCE = 125;
const ROW_HEIGHT = 60;
/** All elements of which the page is made. */
const ELEMENTS =
  'a article aside button code datalist dd details div dl dt fieldset form h1 h2 h3 header img input kbd label legend li main nav ol option p path rect section select small span strong summary svg textarea ul'.split(
    ' ',
  );

let browser: Browser;
let emulator: Emulator;
let rong: RongCloud;
let inspector: Inspector;

beforeAll(async () => {
  if (!hasChromium) return;
  [browser, emulator] = await Promise.all([launchBrowser(), createEmulator({ rateLimits: 'off' }), buildIfOld()]);
  rong = new RongCloud(emulator.credentials);
  // A high window shows many rows at once.
  inspector = await Inspector.open(browser, emulator.url, { viewport: { width: 1400, height: 8000 } });
  await inspector.page.evaluate(() =>
    Object.assign(window, { hits: 0, alert: () => Object.assign(window, { hits: 1 }) }),
  );
});

afterAll(async () => {
  await browser?.close();
  rong?.close();
  await emulator?.close();
});

const PIECES = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  "javascript:alert('1')",
  '<iframe srcdoc="<script>parent.alert(1)</script>">',
  '</textarea><b onmouseover=alert(1)>',
  '{{constructor.constructor("alert(1)")()}}',
  '<style>*{display:none}</style>',
  '<a href="javascript:alert(1)">x</a>',
  '<base href=//evil.invalid/>',
  '&lt;img src=x onerror=alert(1)&gt;',
  '\u202e\u0000\ud83d',
  '<math><mtext></p><style><img src=x onerror=alert(1)>',
  '__proto__',
];

/** The hostile text with a number: two pieces, always the same for the same number. */
function hostile(seed: number): string {
  const at = (index: number) => PIECES[index % PIECES.length] ?? '';
  return `${seed} ${at(seed)}${at(Math.floor(seed / PIECES.length) + seed * 7)}`;
}

/** What is wrong with the page: elements of a foreign kind, or code of the data that ran. */
async function wrongs(): Promise<string[]> {
  return inspector.page.evaluate((known) => {
    const found = Array.from(document.body.querySelectorAll('*'), (element) => element.localName);
    const strange = found.filter((name) => !known.includes(name));
    const handlers = Array.from(document.body.querySelectorAll('*')).flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on') || name === 'srcdoc'),
    );
    const ran = (window as unknown as { hits: number }).hits > 0 ? ['code of the data ran'] : [];
    const links = Array.from(document.querySelectorAll('a'), ({ href }) => href).filter(
      (href) => !href.startsWith(location.origin),
    );
    return [...new Set([...strange, ...handlers, ...ran, ...links])];
  }, ELEMENTS);
}

test.skipIf(!hasChromium)(
  `hostile contents of ${MESSAGES} messages are text${needsChromium}`,
  async () => {
    await rong.user.getToken({ userId: 'ann', name: 'Ann' });
    for (let seed = 0; seed < MESSAGES; seed++) {
      const body = hostile(seed);
      const content =
        seed % 3 === 0
          ? JSON.stringify({ content: body, name: body })
          : seed % 3 === 1
            ? body
            : JSON.stringify({ [body]: body });
      const objectName = seed % 3 === 0 ? 'RC:FileMsg' : 'app:any';
      await emulator.sendAs('ann', {
        conversationType: 'PRIVATE',
        targetId: `b${seed % 50}`,
        objectName,
        content: content.toWellFormed(),
      });
    }
    await inspector.go('messages?list=all');
    const list = inspector.page.getByRole('list', { name: 'Messages' });
    for (let row = 0; row < MESSAGES; row += ROWS_AT_ONCE) {
      // The list grows as it is scrolled.
      const isShown = async () => {
        await list.evaluate((element, top) => element.parentElement?.scrollTo(0, top), row * ROW_HEIGHT);
        return inspector.page.locator(`[data-row="${row}"] a`).count();
      };
      await expect.poll(isShown).toBe(1);
      expect(await wrongs()).toEqual([]);
    }
    expect(inspector.problems).toEqual([]);
  },
  240_000,
);

test.skipIf(!hasChromium)(
  `hostile names, ids, headers and attributes are text on every page${needsChromium}`,
  async () => {
    for (let seed = 0; seed < PIECES.length; seed++) {
      const name = hostile(seed).toWellFormed().replaceAll('\0', '').slice(0, 60);
      await rong.user.getToken({ userId: `u${seed}`, name });
      await rong.group.create({ userId: ['u0', `u${seed}`], groupId: `g${seed}`, groupName: name });
      await rong.ultraGroup.create({ userId: 'u0', groupId: `ug${seed}`, groupName: name });
      await rong.chatroom.createNew({ chatroomId: `room${seed}` });
      await rong.chatroom.setEntry({ chatroomId: 'room0', userId: 'u0', key: `key${seed}`, value: name });
    }
    await fetch(`${emulator.url}/user/getToken.json?<img src=x onerror=alert(1)>`, {
      method: 'POST',
      headers: { 'X-Request-ID': '<img src=x onerror=alert(1)>', 'App-Key': '<script>alert(1)</script>' },
      body: `userId=${encodeURIComponent('<img src=x onerror=alert(1)>')}`,
    });
    const [message] = emulator.state.messages.keys();
    const last = emulator.requests().length;
    const places = [
      'overview',
      'users/u0',
      'users/u3',
      'groups/g0',
      'ultra-groups/ug1',
      'rooms',
      `messages/${message}`,
      'messages',
      'requests',
      `requests/${last}`,
      'undelivered',
      'pushes',
      'history',
      'clients',
    ];
    for (const place of places) {
      await inspector.go(place);
      await inspector.isSettled();
      expect(await wrongs(), place).toEqual([]);
    }
    expect(inspector.problems).toEqual([]);
  },
);

test('no source makes markup of a text', () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const markup = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|srcdoc|eval\(|new Function/;
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => markup.test(readFileSync(path.join(SOURCES, file), 'utf8')))).toEqual([]);
});
