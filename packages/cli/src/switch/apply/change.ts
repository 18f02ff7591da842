import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Ways to move a project to RongKit. */
export const WAYS = ['alias', 'compat', 'codemod'] as const;

export type Way = (typeof WAYS)[number];

/** A planned change of a file. */
export interface Change {
  /** Path relative to the project folder. */
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** The size of a change, in lines. */
export interface ChangeSize {
  readonly file: string;
  readonly added: number;
  readonly removed: number;
}

export function sizeOf({ file, before, after }: Change): ChangeSize {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return { file, added: missing(now, old), removed: missing(old, now) };
}

/** Number of `lines` that are missing in `others`. A line that occurs twice counts twice. */
function missing(lines: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  }).length;
}

export function write(folder: string, changes: readonly Change[]): void {
  for (const { file, after } of changes) writeFileSync(path.join(folder, file), after);
}

/** Restores the files to their content before the changes. */
export function restore(folder: string, changes: readonly Change[]): void {
  for (const { file, before } of changes) writeFileSync(path.join(folder, file), before);
}

/** Copies the original files to a backup folder, for projects without git. */
export function keepOriginals(folder: string, files: readonly string[], target: string): void {
  for (const file of files) {
    if (!existsSync(path.join(folder, file))) continue;
    mkdirSync(path.dirname(path.join(target, file)), { recursive: true });
    copyFileSync(path.join(folder, file), path.join(target, file));
  }
}

/** The change of a file; undefined if nothing changes. */
export function changeOf(folder: string, file: string, change: (source: string) => string): Change | undefined {
  const before = readFileSync(path.join(folder, file), 'utf8');
  const after = change(before);
  return before === after ? undefined : { file, before, after };
}
