import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createEmulator, type Emulator } from '@rongkit/emulator';
import type { Browser } from 'playwright-core';
import { RongCloud } from 'rongkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hasChromium, launchBrowser } from '../support/browser.js';
import { inChromium } from '../support/in-chromium.js';
import { buildIfOld, Inspector } from '../support/inspector.js';
import { startAppServer } from '../support/inspector-scene.js';
import { Random } from '../support/random.js';

const SOURCES = fileURLToPath(new URL('../../packages/inspector/src', import.meta.url));
const MESSAGES = 10_000;
/** Rows that a window of 8,000 pixels shows. */
const ROWS_AT_ONCE = 125;
const ROW_HEIGHT = 60;
/** All elements of which the page is made. */
const ELEMENTS =
  'a article aside button code datalist dd details dialog div dl dt fieldset form h1 h2 h3 header img input kbd label legend li main nav ol option p path rect section select small span strong summary svg textarea ul'.split(
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

/** The hostile text with a number: pieces and parts of them, always the same for the same number. */
function hostile(seed: number): string {
  const random = new Random(seed);
  const part = () => {
    const piece = random.pick(PIECES);
    return random.chance(0.7) ? piece : piece.slice(random.below(piece.length), random.below(piece.length + 1));
  };
  return `${seed} ${PIECES[seed % PIECES.length]}${Array.from({ length: random.below(4) }, part).join('')}`;
}

/** The type and the content of the message with a number: a file, no JSON, or JSON with a hostile key. */
function hostileMessage(seed: number): {
  readonly objectName: string;
  readonly content: string;
  readonly shown: string;
} {
  const body = hostile(seed).toWellFormed();
  const contents = [JSON.stringify({ name: body, fileUrl: body }), body, JSON.stringify({ [body]: body })];
  const content = contents[seed % 3] ?? '';
  return { objectName: seed % 3 === 0 ? 'RC:FileMsg' : 'app:any', content, shown: seed % 3 === 0 ? body : content };
}

/** Signs of an injection in the page: elements of a foreign kind, or code of the data that ran. */
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

inChromium(
  `hostile contents of ${MESSAGES} messages are text`,
  async () => {
    await rong.user.getToken({ userId: 'ann', name: 'Ann' });
    for (let seed = 0; seed < MESSAGES; seed++) {
      const { objectName, content } = hostileMessage(seed);
      await emulator.sendAs('ann', { conversationType: 'PRIVATE', targetId: `b${seed % 50}`, objectName, content });
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
      const rows = await inspector.page
        .locator('[data-row]')
        .evaluateAll((all) =>
          all.map((each) => [Number(each.getAttribute('data-row')), each.textContent ?? ''] as const),
        );
      for (const [index, text] of rows) {
        // The newest message is the first.
        const { shown } = hostileMessage(MESSAGES - 1 - index);
        if (text.length > 0) expect(text).toContain(shown.slice(0, 300));
      }
    }
    expect(inspector.problems).toEqual([]);
  },
  240_000,
);

inChromium(
  'hostile names, ids, headers and attributes are text on every page',
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
    const appServer = await startAppServer();
    appServer.answers = () => ({ status: 500, body: hostile(0) });
    emulator.callbacks.set({ url: appServer.url, retryDelayMs: 0, 'message.route': { serverMessages: true } });
    for (let seed = 0; seed < 6; seed++) {
      const { objectName, content } = hostileMessage(seed);
      const [fromUserId, toUserId] = ['<img src=x onerror=alert(1)>', 'u0'];
      await rong.message.publishPrivate({ fromUserId, toUserId, objectName, content, pushContent: hostile(seed) });
    }
    await emulator.callbacks.settled();
    expect(emulator.callbacks.deliveries()).toHaveLength(6);
    const latest = [...emulator.state.messages.keys()].slice(-6);
    const last = emulator.requests().length;
    const places = [
      'overview',
      'users/u0',
      'users/u3',
      'groups/g0',
      'ultra-groups/ug1',
      'rooms',
      ...latest.map((uid) => `messages/${uid}`),
      ...Array.from({ length: 6 }, (_, index) => `callbacks/${index + 1}`),
      'callbacks/settings',
      'messages',
      'requests',
      ...Array.from({ length: 7 }, (_, index) => `requests/${last - index}`),
      'undelivered',
      'pushes',
      'history',
      `history?at=${last - 1}`,
      'users/u3?at=9',
      'clients',
    ];
    for (const place of places) {
      await inspector.go(place);
      await inspector.isSettled();
      expect(await wrongs(), place).toEqual([]);
    }
    await inspector.go('callbacks/1');
    await inspector.click('Edit');
    expect(await wrongs()).toEqual([]);
    await inspector.page.keyboard.press('Control+k');
    await inspector.page.keyboard.type('img');
    await inspector.page.getByRole('option', { name: '<img src=x onerror' }).first().waitFor();
    expect(await wrongs()).toEqual([]);
    await inspector.page.keyboard.press('Escape');
    expect(inspector.problems).toEqual([]);
    await appServer.close();
  },
  60_000,
);

test('no source makes markup of a text', () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const markup = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|srcdoc|eval\(|new Function/;
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => markup.test(readFileSync(path.join(SOURCES, file), 'utf8')))).toEqual([]);
});
