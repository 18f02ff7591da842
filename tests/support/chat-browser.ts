import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { HANGS_AFTER_MS } from './hangs-after.js';

/**
 * User of the sample app with a separate browser window: methods for actions, and for waiting until something is shown.
 */
export class Person {
  readonly page: Page;
  /** Uncaught errors of the page. */
  readonly errors: Error[] = [];
  readonly #context: BrowserContext;

  private constructor(context: BrowserContext, page: Page) {
    this.#context = context;
    this.page = page;
    page.on('pageerror', (error) => this.errors.push(error));
  }

  /** Opens a window at a URL of the app. */
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

  /** Chooses a picture to send with the file button. */
  async choosePicture(name: string, mimeType: string, buffer: Buffer): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.locator('.composer .tool').nth(1).click();
    await (await chooser).setFiles({ name, mimeType, buffer });
  }

  /** Pastes a file into the message input, or drops a file on the conversation. */
  async hand(kind: 'paste' | 'drop', name: string, type: string, content: Buffer): Promise<void> {
    const data = await this.page.evaluateHandle(
      ([fileName, mimeType, base64]) => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        const transfer = new DataTransfer();
        transfer.items.add(new File([bytes], fileName, { type: mimeType }));
        return transfer;
      },
      [name, type, content.toString('base64')] as const,
    );
    if (kind === 'drop') return this.page.dispatchEvent('.chat', 'drop', { dataTransfer: data });
    await this.page.locator('textarea').evaluate((field, clipboardData) => {
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, data);
  }

  /** Waits until the picture of the last message is loaded; returns its size. */
  async seesPicture(part = '.messages .picture img'): Promise<{ readonly width: number; readonly height: number }> {
    const picture = this.page.locator(part).last();
    await picture.waitFor();
    return picture.evaluate(async (image: HTMLImageElement) => {
      await image.decode();
      return { width: image.naturalWidth, height: image.naturalHeight };
    });
  }

  /** Waits until a text is shown in the element that the selector `part` matches. */
  async sees(part: string, text: string): Promise<void> {
    await this.page.locator(part).getByText(text).first().waitFor();
  }

  /** Waits until a text is shown in the row of a conversation in the list. */
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
