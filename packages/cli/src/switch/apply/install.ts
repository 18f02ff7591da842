import type { Io } from '../../io.js';
import type { PackageManager } from '../find/lock-files.js';
import { runLine } from '../run-tests.js';

const INSTALL_TIMEOUT_MS = 600_000;

const COMMANDS: Readonly<Record<PackageManager, string>> = {
  npm: 'npm install --no-audit --no-fund',
  yarn: 'yarn install',
  pnpm: 'pnpm install --no-frozen-lockfile',
  bun: 'bun install',
};

/** Result of an installation by the package manager. */
export interface Installation {
  readonly command: string;
  readonly exit: number;
  readonly output: string;
}

/** Installs the changed dependencies with the package manager of the project. */
export async function install(folder: string, manager: PackageManager, io: Io): Promise<Installation> {
  const command = COMMANDS[manager];
  const first = await run(folder, command, io);
  // Peer dependencies of other packages may have been in conflict before the move.
  const isConflict = manager === 'npm' && first.exit !== 0 && /ERESOLVE/.test(first.output);
  return isConflict ? run(folder, `${command} --legacy-peer-deps`, io) : first;
}

async function run(folder: string, command: string, io: Io): Promise<Installation> {
  const { exit, output } = await runLine({ folder, command, timeoutMs: INSTALL_TIMEOUT_MS }, io);
  return { command, exit, output };
}
