/**
 * Looks for a Chromium for the tests of the web client: the path in `CHROMIUM`, or Debian's package, which it announces
 * and installs when it runs as root. Without Chromium the tests that need it fail, and say why.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const path = process.env.CHROMIUM ?? '/usr/bin/chromium';
const mayInstall = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

if (!existsSync(path) && process.env.CHROMIUM === undefined && mayInstall) {
  console.log('The tests of the web client need Chromium: installing Debian packages (CHROMIUM names another one).');
  const packages = ['chromium', 'fonts-noto-cjk', 'fonts-noto-color-emoji'];
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  }
}
if (!existsSync(path))
  console.log(`There is no Chromium at ${path}: some tests will fail. Install it, or set CHROMIUM.`);
