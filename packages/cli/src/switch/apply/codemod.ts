import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as codemod from '@rongkit/codemod';
import type { OldSdk } from '../find/find-old-sdk.js';
import type { Place } from '../find/uses.js';
import type { Change } from './change.js';

/** A use of the old package that the codemod leaves on `rongkit/compat`, or a file that it skips (`what` is null). */
export interface LeftUse extends Place {
  readonly what: string | null;
  readonly reason: string | null;
}

/** The changes that the codemod makes. */
export interface CodemodPlan {
  readonly changes: readonly Change[];
  /** Number of calls that are rewritten. */
  readonly calls: number;
  readonly left: readonly LeftUse[];
}

/** Plans the rewriting of a project; undefined if the codemod is installed neither beside `rong` nor in the project. */
export async function planCodemod({ folder, copies, version }: OldSdk): Promise<CodemodPlan | undefined> {
  const loaded = await loadCodemod(folder);
  if (!loaded) return undefined;
  const nameOf = (file: string) => path.relative(folder, file).split(path.sep).join('/');
  const isOwn = (file: string) => !copies.some((copy) => nameOf(file).startsWith(`${copy}/`));
  const { files, skipped } = loaded.planProject([folder], version);
  const own = files.filter(({ file }) => isOwn(file));
  return {
    changes: own
      .filter(({ changed }) => changed)
      .map(({ file, before, after }) => ({ file: nameOf(file), before, after })),
    calls: own.reduce((sum, { calls }) => sum + calls, 0),
    left: [
      ...own.flatMap(({ file, left }) => left.map((each) => ({ file: nameOf(file), ...each }))),
      ...skipped.filter(isOwn).map((file) => ({ file: nameOf(file), line: 1, what: null, reason: null })),
    ],
  };
}

async function loadCodemod(folder: string): Promise<typeof codemod | undefined> {
  try {
    return await import('@rongkit/codemod');
  } catch {
    return loadFrom(folder);
  }
}

async function loadFrom(folder: string): Promise<typeof codemod | undefined> {
  try {
    const manifest = createRequire(path.join(folder, 'package.json')).resolve('@rongkit/codemod/package.json');
    return (await import(pathToFileURL(path.join(path.dirname(manifest), 'dist/index.js')).href)) as typeof codemod;
  } catch {
    return undefined;
  }
}
