import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { hasChromium, launchBrowser } from '../support/browser.js';
import { HANGS_AFTER_MS } from '../support/hangs-after.js';
import { inChromium } from '../support/in-chromium.js';
import { GROUP, PRIVATE, type WebStage, webStage } from '../support/web-client/stage.js';

const PAGE = '<!doctype html><meta charset="utf-8"><body></body><script src="/chat.js"></script>';

let browser: Browser;
let script: string;
const server = createServer(({ url }, response) => {
  const [type, body] = url === '/chat.js' ? ['text/javascript', script] : ['text/html', PAGE];
  response.writeHead(200, { 'content-type': type }).end(body);
});

/** The engine imports a module of Node.js that it uses in Node.js only. */
const withoutPath: Plugin = {
  name: 'without path',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^path$/ }, () => ({ path: 'path', namespace: 'empty' }));
    onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'export default {}' }));
  },
};

beforeAll(async () => {
  if (!hasChromium) return;
  const entry = fileURLToPath(new URL('../web-clients/imkit/chat.js', import.meta.url));
  const built = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    logLevel: 'error',
    plugins: [withoutPath],
  });
  script = built.outputFiles[0]?.text ?? '';
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  server.closeAllConnections();
  server.close();
});

async function openFor(userId: string, { emulator, token }: WebStage): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 900, height: 700 } });
  context.setDefaultTimeout(HANGS_AFTER_MS);
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const args = [emulator.appKey, [emulator.url], await token(userId)];
  expect(await page.evaluate(`start(...${JSON.stringify(args)})`)).toBe(0);
  return page;
}

async function open(page: Page, conversationType: number, targetId: string): Promise<void> {
  await page.evaluate(`open(${conversationType}, ${JSON.stringify(targetId)})`);
  await sees(page, 'message-list .receiver', targetId);
}

async function say(page: Page, text: string): Promise<void> {
  // The editor listens half a second after it is shown. It then has this style.
  const editor = page.frameLocator('message-editor iframe').locator('body[style*=margin]');
  await editor.click();
  await editor.pressSequentially(text);
  await editor.press('Enter');
}

const sees = (page: Page, part: string, text: string) =>
  page.locator(part).getByText(text).first().waitFor({ state: 'attached' });

inChromium('two tabs chat with imkit, in private and in a group', async () => {
  const stage = await webStage();
  await stage.rong.group.create({ userId: ['ann', 'bob'], groupId: 'g1', groupName: '群' });
  const [ann, bob] = await Promise.all([openFor('ann', stage), openFor('bob', stage)]);
  await open(ann, PRIVATE, 'bob');
  await say(ann, '你好 bob');
  await sees(bob, 'conversation-list', '你好 bob');
  await open(bob, PRIVATE, 'ann');
  await sees(bob, 'message-list', '你好 bob');
  await say(bob, 'hello ann');
  await sees(ann, 'message-list', 'hello ann');
  await open(bob, GROUP, 'g1');
  await say(bob, 'all of you');
  await sees(ann, 'conversation-list', 'all of you');
  await open(ann, GROUP, 'g1');
  await sees(ann, 'message-list', 'all of you');
});
