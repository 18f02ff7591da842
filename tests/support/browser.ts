import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { HANGS_AFTER_MS } from './hangs-after.js';

/** Paths of the browsers in Debian. The headless shell draws no windows, and needs half of the CPU time. */
const [SHELL, WITH_WINDOWS] = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/** Path of Chromium: the variable `CHROMIUM`, otherwise Chromium of Debian. */
export const CHROMIUM: string =
  process.env.CHROMIUM ?? (existsSync(WITH_WINDOWS) && !existsSync(SHELL) ? WITH_WINDOWS : SHELL);
export const hasChromium: boolean = existsSync(CHROMIUM);

/** A suffix for the names of Chromium tests: the reason why they are skipped, or an empty string. */
export const needsChromium: string = hasChromium ? '' : ` (skipped: no Chromium at ${CHROMIUM})`;

/**
 * Option that makes host names of other machines unresolvable. Routes of a browser context would not cover requests of
 * the browser itself.
 */
const STAY_HERE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

/**
 * Starts a browser that connects to this machine only.
 *
 * @throws When there is no browser at the path.
 */
export async function launchBrowser(executablePath: string = CHROMIUM): Promise<Browser> {
  if (!existsSync(executablePath)) throw new Error(howToGetChromium(executablePath));
  return chromium.launch({ executablePath, args: ['--no-sandbox', STAY_HERE], timeout: HANGS_AFTER_MS });
}

export function howToGetChromium(executablePath: string = CHROMIUM): string {
  return `there is no Chromium at ${executablePath}: install it (apt-get install chromium-headless-shell), or set CHROMIUM to its path`;
}
