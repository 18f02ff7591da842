import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../browser.js';
import { HANGS_AFTER_MS } from '../hangs-after.js';
import { EventLog } from './event-log.js';
import type { drive } from './in-page.js';
import { isLoopback } from './loopback-only.js';
import { PageServer } from './page-server.js';
import type { Answer, WebClient, WebClientEvent, WebClientOptions } from './web-client.js';

/** Globals of the page, for functions that Playwright evaluates in the page. */
interface PageGlobals {
  tell: (name: string, payload: unknown) => void;
  call: ReturnType<typeof drive>;
}

/** Headless Chromium with one browser context for each user. */
export class Chromium {
  readonly #browser: Browser;
  readonly #pages: PageServer;

  private constructor(browser: Browser, pages: PageServer) {
    this.#browser = browser;
    this.#pages = pages;
  }

  /** @throws When there is no browser at the path. */
  static async launch(executablePath?: string): Promise<Chromium> {
    return new Chromium(await launchBrowser(executablePath), await PageServer.start());
  }

  /** Opens a page with the official client, for one user, and initializes it. */
  async startClient({ edition, appKey, navigators }: WebClientOptions): Promise<WebClient> {
    // The certificates of the tests are self-signed.
    const context = await this.#browser.newContext({ ignoreHTTPSErrors: true });
    context.setDefaultTimeout(HANGS_AFTER_MS);
    const client = new ChromiumClient(context, await context.newPage());
    await client.open(this.#pages.pageOf(edition));
    await client.call('init', { appkey: appKey, navigators });
    return client;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#pages.close();
  }
}

class ChromiumClient implements WebClient {
  readonly refusedHosts: string[] = [];
  readonly #log = new EventLog();
  readonly #context: BrowserContext;
  readonly #page: Page;
  #pageError: Error | undefined;

  constructor(context: BrowserContext, page: Page) {
    this.#context = context;
    this.#page = page;
  }

  get events(): readonly WebClientEvent[] {
    return this.#log.events;
  }

  async open(url: string): Promise<void> {
    const isElsewhere = ({ hostname }: URL) => !isLoopback(hostname);
    await this.#context.route(isElsewhere, async (route) => {
      this.refusedHosts.push(new URL(route.request().url()).hostname);
      await route.abort();
    });
    await this.#context.routeWebSocket(isElsewhere, async (socket) => {
      this.refusedHosts.push(new URL(socket.url()).hostname);
      await socket.close();
    });
    this.#page.on('pageerror', (error) => {
      this.#pageError ??= error;
    });
    await this.#page.exposeFunction('tell', (name: string, payload: unknown) => this.#log.add(name, payload));
    await this.#page.goto(url);
    // The script is a string, because the compiler of this file would rewrite the imports in a function.
    await this.#page.evaluate(`(async () => {
      const [{ drive }, library] = await Promise.all([import('${url}in-page'), import('@rongcloud/imlib-next')]);
      globalThis.call = drive(library, globalThis.tell);
    })()`);
  }

  async call(method: string, ...args: readonly unknown[]): Promise<Answer> {
    if (this.#pageError) throw this.#pageError;
    return await this.#page.evaluate(
      ([name, values]) => (globalThis as unknown as PageGlobals).call(name, values) as Promise<Answer>,
      [method, args] as const,
    );
  }

  waitFor<Payload>(name: string, fits?: (payload: Payload) => boolean): Promise<Payload> {
    return this.#log.next(name, fits);
  }

  async close(): Promise<void> {
    await this.#context.close();
  }
}
