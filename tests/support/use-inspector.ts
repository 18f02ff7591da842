import { createEmulator, type Emulator, type EmulatorOptions } from '@rongkit/emulator';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { RongCloud } from 'rongkit';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { hasChromium, launchBrowser } from './browser.js';
import { buildIfOld, Inspector } from './inspector.js';

/** A browser, an emulator, a client of its server API, and the open inspector, shared by the tests of a file. */
interface InspectorParts {
  readonly browser: Browser;
  readonly emulator: Emulator;
  /** A client that sends all calls at once, also beyond a rate limit. */
  readonly rong: RongCloud;
  readonly inspector: Inspector;
}

interface UseInspectorOptions {
  /** Options of the emulator, by default without rate limits. */
  readonly emulator?: EmulatorOptions;
  /** Options of the browser window. */
  readonly page?: BrowserContextOptions;
}

/**
 * Starts the parts before the tests of a file and closes them after the tests. Before each test the emulator is reset
 * and the overview is opened; after each test the page must have reported no problem. Does nothing without Chromium.
 *
 * @param onStart - Receives the started parts, so that the file can keep them in variables.
 */
export function useInspector(onStart: (parts: InspectorParts) => void, options: UseInspectorOptions = {}): void {
  if (!hasChromium) return;
  let parts: InspectorParts | undefined;

  beforeAll(async () => {
    const [browser, emulator] = await Promise.all([
      launchBrowser(),
      createEmulator(options.emulator ?? { rateLimits: 'off' }),
      buildIfOld(),
    ]);
    const inspector = await Inspector.open(browser, emulator.url, options.page);
    parts = { browser, emulator, rong: new RongCloud({ ...emulator.credentials, rateLimit: 'off' }), inspector };
    onStart(parts);
  });

  afterAll(async () => {
    await parts?.browser.close();
    parts?.rong.close();
    await parts?.emulator.close();
  });

  beforeEach(async () => {
    await parts?.emulator.reset();
    await parts?.inspector.go('overview');
  });

  afterEach(() => expect(parts?.inspector.problems).toEqual([]));
}
