import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Context } from '../../context.js';
import { CliError } from '../../errors.js';
import type { Env, Io } from '../../io.js';
import type { OldSdk } from '../find/find-old-sdk.js';
import { readLocks, restoreLocks } from '../find/lock-files.js';
import { managerOf } from '../test-command.js';
import { type Change, type ChangeSize, keepOriginals, restore, sizeOf, type Way, write } from './change.js';
import { type LeftUse, planCodemod } from './codemod.js';
import { isModified, unsafeIn } from './git.js';
import { type Installation, install } from './install.js';
import { manifestChanges } from './manifest-changes.js';
import { compatChanges, copyChanges } from './source-changes.js';

/** A planned move, which git can undo if `hasGit` is true. */
export interface Move {
  readonly way: Way;
  readonly changes: readonly Change[];
  readonly hasGit: boolean;
  readonly left: readonly LeftUse[];
  readonly calls: number;
}

/** The result of a move. */
export interface Moved {
  readonly way: Way;
  readonly changes: readonly ChangeSize[];
  /** Number of calls that the codemod has rewritten. */
  readonly calls: number;
  readonly left: readonly LeftUse[];
  /** Number of added comments about refusals that now throw. */
  readonly todos: number;
  readonly hasManifest: boolean;
  readonly isInstalled: boolean;
  /** Shell command that undoes the move. */
  readonly undo: string;
}

interface MoveFlags {
  readonly packages?: string;
  readonly install: boolean;
  readonly allowDirty: boolean;
}

/**
 * Plans a move; changes no files.
 * @throws {CliError} a package is missing, or git cannot restore the files
 */
export async function planMove(sdk: OldSdk, way: Way, flags: MoveFlags, io: Io): Promise<Move> {
  const { folder } = sdk;
  const packages = flags.packages === undefined ? undefined : path.resolve(io.cwd, flags.packages);
  if (packages !== undefined) checkPackages(packages, way);
  const copies = way === 'compat' ? [] : copyChanges(sdk);
  const codemod = way === 'codemod' ? await plannedCodemod(sdk) : undefined;
  const sources = way === 'compat' ? compatChanges(sdk) : merged(copies, codemod?.changes ?? []);
  const hasSources = sdk.declared.length + sources.length > 0 || sdk.uses.some(({ kind }) => kind === 'load');
  const manifests = hasSources ? manifestChanges(sdk, way, packages) : [];
  const changes = [...sources, ...manifests];
  const unsafe = unsafeIn(
    folder,
    changes.map(({ file }) => file),
  );
  if (unsafe !== undefined && !flags.allowDirty && changes.length > 0) throw new CliError(UNSAFE[unsafe], { folder });
  return { way, changes, hasGit: unsafe === undefined, left: codemod?.left ?? [], calls: codemod?.calls ?? 0 };
}

const UNSAFE = { noGit: 'switchNoGit', changed: 'switchChanged', untracked: 'switchUntracked' } as const;

function checkPackages(packages: string, way: Way): void {
  const needed = way === 'alias' ? ['rongkit', 'rongkit-rongcloud-sdk'] : ['rongkit'];
  const missing = needed.map((name) => `${name}.tgz`).find((file) => !existsSync(path.join(packages, file)));
  if (missing !== undefined) throw new CliError('noTarball', { folder: packages, file: missing });
}

async function plannedCodemod(sdk: OldSdk) {
  const plan = await planCodemod(sdk);
  if (!plan) throw new CliError('noCodemod');
  return plan;
}

/** The changes of two steps. If both steps change a file, the change of the second step is kept. */
function merged(first: readonly Change[], second: readonly Change[]): Change[] {
  return [...first.filter(({ file }) => !second.some((each) => each.file === file)), ...second];
}

/**
 * Makes a move: writes the files, and installs the dependencies.
 * @throws {CliError} the installation failed; the changed files and the lock files are restored
 */
export async function applyMove(context: Context, sdk: OldSdk, move: Move, flags: MoveFlags): Promise<Moved> {
  const { way, changes, calls, left } = move;
  const { folder } = sdk;
  const hasManifest = changes.some(({ file }) => /(^|\/)package\.json$/.test(file));
  const locks = sdk.lockFiles.map(({ file }) => path.relative(folder, file).split(path.sep).join('/'));
  const backup = move.hasGit || changes.length === 0 ? undefined : backupFolder(context.io.env);
  const own = locks.filter((file) => !file.startsWith('..'));
  if (backup !== undefined) keepOriginals(folder, [...changes.map(({ file }) => file), ...own], backup);
  write(folder, changes);
  const isInstalled = hasManifest && flags.install;
  const command = isInstalled ? await installed(context, sdk, changes) : undefined;
  return {
    ...{ way, calls, left, hasManifest, isInstalled },
    changes: changes.map(sizeOf),
    todos: changes.reduce((sum, { after }) => sum + (after.split('TODO(rongkit): a refusal throws').length - 1), 0),
    undo: undoOf(folder, changes, { backup, command, locks: locks.filter((file) => isModified(folder, file)) }),
  };
}

async function installed(context: Context, sdk: OldSdk, changes: readonly Change[]): Promise<string> {
  const { output, say, io } = context;
  const { folder, declared } = sdk;
  const manager = managerOf(sdk, io.env);
  output.note(say('installing', { manager }));
  const release = io.interrupts.on(() => {});
  const home = path.join(folder, declared.length === 1 ? path.dirname(declared[0]?.file ?? '.') : '.');
  const locks = readLocks([folder, home, ...sdk.lockFiles.map(({ file }) => path.dirname(file))]);
  let done: Installation | undefined;
  try {
    done = await install(home, manager, io);
  } finally {
    release();
    if (done?.exit !== 0) {
      restore(folder, changes);
      restoreLocks(locks);
    }
  }
  if (done.exit === 0) return done.command;
  const reason = lastLines(done.output, 8);
  throw new CliError('installFailed', { command: done.command, exit: done.exit, reason });
}

/** The last lines of an output that are not empty. */
export function lastLines(text: string, count: number): string {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(-count)
    .join('\n');
}

function backupFolder(env: Env): string {
  const base = env.XDG_STATE_HOME || path.join(env.HOME ?? env.USERPROFILE ?? '.', '.local', 'state');
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = path.join(base, 'rongkit', 'switch', `${stamp}-${process.pid}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

interface Undo {
  readonly backup: string | undefined;
  /** Shell command that installs the dependencies. */
  readonly command: string | undefined;
  /** Lock files that have changed. */
  readonly locks: readonly string[];
}

function undoOf(folder: string, changes: readonly Change[], { backup, command, locks }: Undo): string {
  const again = command === undefined ? [] : [command];
  if (backup !== undefined)
    return [`cp -R ${quoted(`${backup}/.`)} ${quoted(folder)}`, `cd ${quoted(folder)}`, ...again].join(' && ');
  const files = [...changes.map(({ file }) => file), ...locks].map(quoted);
  return [`cd ${quoted(folder)}`, `git checkout -- ${files.join(' ')}`, ...again].join(' && ');
}

/** Quotes a word for the shell. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
