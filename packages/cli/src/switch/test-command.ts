import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Env } from '../io.js';
import type { OldSdk } from './find/find-old-sdk.js';
import type { PackageManager } from './find/lock-files.js';

/** Matches the test script that `npm init` writes. */
const NO_TESTS = /no test specified/;

const COMMANDS: Readonly<Record<PackageManager, string>> = {
  npm: 'npm test',
  yarn: 'yarn test',
  pnpm: 'pnpm test',
  bun: 'bun run test',
};

/** The package manager of the lock file, if it is installed; otherwise npm. */
export function managerOf({ lockFiles }: OldSdk, env: Env): PackageManager {
  return lockFiles.map(({ manager }) => manager).find((each) => isInstalled(each, env)) ?? 'npm';
}

function isInstalled(program: string, { PATH = '', Path = '' }: Env): boolean {
  const names = process.platform === 'win32' ? [`${program}.cmd`, `${program}.exe`] : [program];
  const folders = (PATH || Path).split(path.delimiter).filter(Boolean);
  return folders.some((folder) => names.some((name) => existsSync(path.join(folder, name))));
}

/** Shell command that runs the test script of package.json; undefined if there is none. */
export function testCommandOf(sdk: OldSdk, env: Env): string | undefined {
  const { test } = (sdk.manifest?.scripts ?? {}) as { readonly test?: unknown };
  if (typeof test !== 'string' || NO_TESTS.test(test)) return undefined;
  return COMMANDS[managerOf(sdk, env)];
}
