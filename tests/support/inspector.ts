import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { HANGS_AFTER_MS } from './hangs-after.js';

/** Maximum number of Tab presses, more than any page needs. */
const MAX_STOPS = 120;

const BUILD = ['--import', 'tsx', 'packages/inspector/build/build.ts', '--if-old'];

/**
 * Builds the inspector if its build is missing or older than its sources. Runs in a separate process, because the
 * builder changes its process.
 */
export async function buildIfOld(): Promise<void> {
  await promisify(execFile)(process.execPath, BUILD);
}

/** The inspector in a separate browser window, with methods for actions of a user. */
export class Inspector {
  readonly page: Page;
  /** Problems of the page: thrown errors, requests to other origins, and violations of the content security policy. */
  readonly problems: string[] = [];
  readonly #context: BrowserContext;
  readonly #url: string;

  private constructor(context: BrowserContext, page: Page, url: string) {
    this.#context = context;
    this.page = page;
    this.#url = url;
    page.on('pageerror', (error) => this.problems.push(String(error)));
    page.on('console', (message) => {
      if (/Content Security Policy|Refused to/.test(message.text())) this.problems.push(message.text());
    });
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== url) this.problems.push(`a request to ${request.url()}`);
    });
  }

  /** Opens the inspector of the emulator at a URL, and waits until the page receives events. */
  static async open(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Inspector> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US', ...options });
    context.setDefaultTimeout(HANGS_AFTER_MS);
    const inspector = new Inspector(context, await context.newPage(), url);
    await inspector.page.goto(`${url}/_rongkit/`);
    await inspector.page.locator('.dot-live').waitFor();
    return inspector;
  }

  /** Opens a page by its address, such as `users/ann`. */
  async go(place: string): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${place}`);
  }

  /** Opens a page by its link in the navigation. */
  async choose(name: string): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
  }

  /** The main part of the page. */
  get main(): Locator {
    return this.page.locator('main');
  }

  /** Waits until no part of the page is loading. A loaded part may start to load further parts. */
  async isSettled(): Promise<void> {
    await this.main.locator('h1:visible, h2:visible, [role=alert]:visible').first().waitFor();
    const loading = this.main.getByText(/^(Loading…|加载中…)$/);
    do {
      await this.page.evaluate(twoFrames);
      await loading.first().waitFor({ state: 'hidden' });
      await this.page.evaluate(twoFrames);
    } while ((await loading.count()) > 0);
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.main.getByText(text).first().waitFor();
  }

  async click(name: string | RegExp): Promise<void> {
    await this.main.getByRole('button', { name }).or(this.main.getByRole('link', { name })).first().click();
  }

  async fill(label: string | RegExp, text: string): Promise<void> {
    await this.main.getByLabel(label).first().fill(text);
  }

  /** Searches with the keyboard, and opens a result. */
  async find(words: string, option: RegExp): Promise<void> {
    const { keyboard } = this.page;
    await keyboard.press('Control+k');
    await keyboard.type(words);
    await this.page.getByRole('option', { name: option }).first().waitFor();
    while (!option.test((await this.page.locator('[aria-selected=true]').textContent()) ?? ''))
      await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await this.page.getByRole('dialog').waitFor({ state: 'detached' });
  }

  /** Waits for an element, and presses Tab until the element has the focus. */
  async tabTo(role: 'link' | 'button' | 'textbox', name: RegExp, within: Locator = this.main): Promise<void> {
    const wanted = within.getByRole(role, { name }).first();
    await wanted.waitFor();
    for (let stop = 0; stop < MAX_STOPS; stop++) {
      await this.page.keyboard.press('Tab');
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`Tab does not reach the ${role} ${name}`);
  }

  /** Moves the focus to a link or a button by Tab, and presses Enter. */
  async press(role: 'link' | 'button', name: RegExp, within: Locator = this.main): Promise<void> {
    await this.tabTo(role, name, within);
    await this.page.keyboard.press('Enter');
  }

  async close(): Promise<void> {
    await this.#context.close();
  }
}

/** Waits until the page has rendered. Runs in the page. */
function twoFrames(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
