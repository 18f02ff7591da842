import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import type { Ran } from '../run-rong.js';
import { runRong } from '../run-rong.js';

const require = createRequire(import.meta.url);

/** Old packages as npm delivers them, by the names that this repository gives them. */
const OLD = { '3.1.1': 'rongcloud-sdk', '1.0.3': 'rongcloud-sdk-v1' } as const;

export type OldVersion = keyof typeof OLD;

/** The facts of `rong switch --json` that the tests look at. */
export interface Switched {
  readonly found: boolean;
  readonly version: string | null;
  readonly before: Run | null;
  readonly after: Run | null;
  readonly silent: readonly { readonly endpoint: string; readonly code: number; readonly at: readonly string[] }[];
  readonly garbled: readonly object[];
  readonly differs: readonly object[] | null;
  readonly applied: { readonly changes: readonly { readonly file: string }[]; readonly undo: string } | null;
  readonly left: readonly { readonly kind: string; readonly file: string | null; readonly line: number | null }[];
}

interface Run {
  readonly exit: number;
  readonly isTimeout: boolean;
  readonly calls: number;
  readonly hosts: readonly string[];
  readonly refused: readonly { readonly host: string; readonly port: number | null }[];
  readonly output: string;
}

const folders: string[] = [];

/** Makes projects in folders with spaces and Chinese characters in their paths, and removes them after the tests. */
export function newProject(files: Readonly<Record<string, string>>, version?: OldVersion): string {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'rong switch 项目 ')), 'app');
  folders.push(path.dirname(folder));
  mkdirSync(folder);
  writeIn(folder, files);
  if (version) {
    mkdirSync(path.join(folder, 'node_modules'));
    symlinkSync(path.dirname(require.resolve(OLD[version])), path.join(folder, 'node_modules/rongcloud-sdk'));
  }
  return folder;
}

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export function writeIn(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, source] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), source);
  }
}

/** Commits a project to a repository of its own. */
export function commit(folder: string): string {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=T', '-c', 'user.email=t@example.com', ...args]);
  git('init', '--quiet');
  writeIn(folder, { '.gitignore': 'node_modules\n' });
  git('add', '-A');
  git('commit', '--quiet', '-m', 'Before');
  return folder;
}

/** The files of a project with their contents, without dependencies and git. */
export function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
    .filter((name) => !/^(node_modules|\.git)\//.test(name));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}

/** Runs `rong switch` on a project, and returns its data. */
export async function switched(
  folder: string,
  ...args: readonly string[]
): Promise<Switched & { readonly code: number }> {
  const { code, stdout, stderr } = await runSwitch(folder, ...args, '--json');
  if (stdout === '') throw new Error(stderr);
  return { code, ...(JSON.parse(stdout) as Switched) };
}

export function runSwitch(folder: string, ...args: readonly string[]): Promise<Ran> {
  return runSwitchIn({}, folder, ...args);
}

/** Runs `rong switch` with further environment variables. */
export function runSwitchIn(
  env: Readonly<Record<string, string>>,
  folder: string,
  ...args: readonly string[]
): Promise<Ran> {
  return runRong(['switch', folder, '--lang', 'en', ...args], { env: { XDG_STATE_HOME: `${folder}-state`, ...env } });
}
