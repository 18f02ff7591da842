/**
 * Installs the Debian packages that tests need and that are missing: Chromium for the tests in a browser (`CHROMIUM`
 * may name another browser), a Redis server, the shells whose completion is tested, and tmux for the tests in a
 * terminal. Installing needs root permissions. On a terminal, the script asks first; elsewhere it prints a note and
 * installs. Tests whose program is missing are skipped.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { hasShell, hasTmux, howToGetShell } from '../tests/cli/shells.js';
import { hasRedis, howToGetRedis } from '../tests/redis/start-redis.js';
import { CHROMIUM, howToGetChromium } from '../tests/support/browser.js';

interface Program {
  readonly name: string;
  readonly packages: readonly string[];
  readonly isThere: () => boolean;
  readonly howToGet: () => string;
}

const PROGRAMS: readonly Program[] = [
  {
    name: 'Chromium',
    packages: ['chromium-headless-shell', 'fonts-noto-cjk', 'fonts-noto-color-emoji'],
    isThere: () => process.env.CHROMIUM !== undefined || existsSync(CHROMIUM),
    howToGet: howToGetChromium,
  },
  { name: 'Redis', packages: ['redis-server'], isThere: hasRedis, howToGet: howToGetRedis },
  ...['bash', 'zsh', 'fish'].map((name) => ({
    name,
    packages: [name],
    isThere: () => hasShell(name),
    howToGet: () => howToGetShell(name),
  })),
  { name: 'tmux', packages: ['tmux'], isThere: hasTmux, howToGet: () => howToGetShell('tmux') },
];

function mayInstall(): boolean {
  const isDebian = process.platform === 'linux' && existsSync('/usr/bin/apt-get');
  return isDebian && process.getuid?.() === 0;
}

async function isWanted(names: string, packages: readonly string[]): Promise<boolean> {
  const what = `apt-get install ${packages.join(' ')}`;
  if (process.env.CI || !process.stdin.isTTY || !process.stdout.isTTY) {
    console.log(`Some tests need ${names}. Installing: ${what}`);
    return true;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`Some tests need ${names}. Run ${what}? [y/N] `);
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}

function install(packages: readonly string[]): void {
  // `RUNLEVEL` keeps Debian from starting the installed Redis server: the tests start their own servers.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    spawnSync('apt-get', args, { stdio: 'inherit', env });
  }
}

const missing = PROGRAMS.filter(({ isThere }) => !isThere());
const packages = missing.flatMap((each) => each.packages);
const names = missing.map(({ name }) => name).join(' and ');
if (missing.length > 0 && mayInstall() && (await isWanted(names, packages))) install(packages);
for (const { name, isThere, howToGet } of missing) {
  if (!isThere()) console.error(`Tests with ${name} are skipped: ${howToGet()}.`);
}
