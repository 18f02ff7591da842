import { execFileSync } from 'node:child_process';

/** Reason why git cannot restore the files of a folder. */
export type Unsafe = 'noGit' | 'changed' | 'untracked';

/** Returns the reason why git cannot undo a change of these files; undefined if git can. */
export function unsafeIn(folder: string, files: readonly string[]): Unsafe | undefined {
  if (git(folder, ['rev-parse', '--is-inside-work-tree'])?.trim() !== 'true') return 'noGit';
  if (git(folder, ['status', '--porcelain', '--untracked-files=no', '--', '.']) !== '') return 'changed';
  const other = files.length > 0 && git(folder, ['status', '--porcelain', '--ignored', '--', ...files]) !== '';
  return other ? 'untracked' : undefined;
}

/** Whether a file of a repository differs from the last commit. */
export function isModified(folder: string, file: string): boolean {
  return git(folder, ['diff', '--quiet', 'HEAD', '--', file]) === undefined;
}

function git(folder: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}
