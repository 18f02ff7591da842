import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Left, needsInitElsewhere, rewrite, versionOfFile } from './rewrite.js';

/** The outcome for a file that uses the old package. */
export interface FileReport {
  /** Path of the file, beginning with the given file or folder. */
  readonly file: string;
  /** Version of the old package that the file was written for. */
  readonly version: '3.1.1' | '1.0.3';
  /** Number of calls that were rewritten. */
  readonly calls: number;
  /** Uses of the old package that were not rewritten: their file imports `rongkit/compat` or `rongkit/compat/v1`. */
  readonly left: readonly Left[];
  /** Whether the rewrite changes the file; with `dry`, whether it would. */
  readonly changed: boolean;
}

/** The outcome for a project. */
export interface ProjectReport {
  /** Files that use the old package. */
  readonly files: readonly FileReport[];
  /** Files that name the old package, but have a syntax error or use the package in an unknown way. */
  readonly skipped: readonly string[];
}

const SOURCE = /(?<!\.d)\.([cm]?[jt]s|[jt]sx)$/;
const NOT_SOURCES = new Set(['node_modules', 'dist', 'build', 'coverage']);
const NAMES_OLD = /['"](rongcloud-sdk|@rongkit\/rongcloud-sdk|rongkit\/compat(\/v1)?)['"]/;

/** A file that uses the old package, with its source before and after. */
export interface FilePlan extends FileReport {
  readonly before: string;
  readonly after: string;
}

/** The planned rewrite of a project. */
export interface ProjectPlan extends ProjectReport {
  readonly files: readonly FilePlan[];
}

/**
 * Rewrites the files of a project that use `rongcloud-sdk`.
 *
 * @param targets - files and folders; `node_modules`, `dist`, `build`, `coverage`, and hidden files and folders are
 *   left out
 * @param dry - true to leave the files unchanged
 */
export function rewriteProject(targets: readonly string[], dry = false): ProjectReport {
  const { files, skipped } = planProject(targets);
  for (const { file, changed, after } of files) if (changed && !dry) writeFileSync(file, after);
  return { files: files.map(({ before: _, after: __, ...report }) => report), skipped };
}

/**
 * Plans the rewrite of the files of a project that use `rongcloud-sdk`; writes nothing.
 *
 * @param targets - files and folders, as for {@link rewriteProject}
 * @param given - version of the old package for files whose code does not show the version, such as re-exports; by
 *   default, the version of the first file whose code shows a version
 */
export function planProject(targets: readonly string[], given?: FileReport['version']): ProjectPlan {
  const sources = targets
    .flatMap((target) => sourcesIn(target))
    .map((file) => ({ file, source: readFileSync(file, 'utf8') }))
    .filter(({ source }) => NAMES_OLD.test(source));
  const versions = sources.map(({ file, source }) => versionOfFile(file, source));
  const version = given ?? versions.find((each) => each !== undefined);
  const keepInit = sources.some(({ file, source }) => needsInitElsewhere(file, source, { version }));
  const files: FilePlan[] = [];
  const skipped: string[] = [];
  for (const { file, source: before } of sources) {
    const rewritten = rewrite(file, before, { keepInit, version });
    if (!rewritten) {
      skipped.push(file);
      continue;
    }
    const { calls, left, source: after } = rewritten;
    files.push({ file, version: rewritten.version, calls, left, changed: after !== before, before, after });
  }
  return { files, skipped };
}

function sourcesIn(target: string): string[] {
  if (statSync(target).isFile()) return [target];
  return readdirSync(target, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && !NOT_SOURCES.has(entry.name))
    .flatMap((entry) => {
      const file = path.join(target, entry.name);
      if (entry.isDirectory()) return sourcesIn(file);
      return entry.isFile() && SOURCE.test(entry.name) ? [file] : [];
    })
    .sort();
}
