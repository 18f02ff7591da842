/**
 * Installs Debian's Chromium for the browser tests, unless there is one or `CHROMIUM` names one. Installing needs root.
 * On a terminal the script asks first; elsewhere it prints a note and installs. Without Chromium the browser tests are
 * skipped.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { CHROMIUM, howToGetChromium } from '../tests/support/browser.js';

const PACKAGES = ['chromium-headless-shell', 'fonts-noto-cjk', 'fonts-noto-color-emoji'];

function mayInstall(): boolean {
  const isDebian = process.platform === 'linux' && existsSync('/usr/bin/apt-get');
  return process.env.CHROMIUM === undefined && isDebian && process.getuid?.() === 0;
}

async function isWanted(): Promise<boolean> {
  const what = `apt-get install ${PACKAGES.join(' ')}`;
  if (process.env.CI || !process.stdin.isTTY || !process.stdout.isTTY) {
    console.log(`The tests in a browser need Chromium, which is not there. Installing it: ${what}`);
    return true;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(
    `The tests in a browser need Chromium, which is not there. Run ${what}? [y/N] `,
  );
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}

function install(): void {
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...PACKAGES]]) {
    spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  }
}

if (!existsSync(CHROMIUM) && mayInstall() && (await isWanted())) install();
if (!existsSync(CHROMIUM)) console.error(`The tests in a browser are skipped: ${howToGetChromium()}.`);
