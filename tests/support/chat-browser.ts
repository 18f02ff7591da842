import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { HANGS_AFTER_MS } from './hangs-after.js';

/** Somebody with a browser window of their own, and what they do and see in the sample app. */
export class Person {
  readonly page: Page;
  /** The errors that the page threw. */
  readonly errors: Error[] = [];
  readonly #context: BrowserContext;

  private constructor(context: BrowserContext, page: Page) {
    this.#context = context;
    this.page = page;
    page.on('pageerror', (error) => this.errors.push(error));
  }

  /** Opens a window on an address of the app. */
  static async open(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Person> {
    const context = await browser.newContext({ viewport: { width: 900, height: 700 }, locale: 'en-US', ...options });
    context.setDefaultTimeout(HANGS_AFTER_MS);
    const person = new Person(context, await context.newPage());
    await person.page.goto(url);
    return person;
  }

  /** Waits until the window is connected to the service. */
  async connected(): Promise<void> {
    await this.page.locator('.banner').waitFor({ state: 'hidden' });
  }

  async click(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).first().click();
  }

  /** Opens a conversation, for example `private:bob`. */
  async choose(key: string): Promise<void> {
    await this.page.bringToFront();
    await this.page.locator(`[data-key="${key}"]`).click();
  }

  async enterRoom(key: string): Promise<void> {
    await this.choose(key);
    await this.page.locator('.door .primary').click();
    await this.sees('.room-bar', '山里的声音');
  }

  async say(text: string): Promise<void> {
    await this.page.locator('textarea').fill(text);
    await this.page.keyboard.press('Enter');
  }

  /** Waits until a text is shown in a part of the page. */
  async sees(part: string, text: string): Promise<void> {
    await this.page.locator(part).getByText(text).first().waitFor();
  }

  /** Waits until a text is shown in the row of a conversation. */
  async seesInRow(key: string, text: string): Promise<void> {
    await this.sees(`[data-key="${key}"]`, text);
  }

  hears(text: string): Promise<void> {
    return this.sees('.messages', text);
  }

  async close(): Promise<void> {
    await this.#context.close();
  }
}
