import { test } from 'vitest';
import { hasChromium, needsChromium } from './browser.js';

/** A test that is skipped without Chromium; its name then says why. */
export function inChromium(name: string, run: () => Promise<void>, timeoutMs?: number): void {
  test.skipIf(!hasChromium)(name + needsChromium, run, timeoutMs);
}
