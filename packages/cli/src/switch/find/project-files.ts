import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** A file of the project. */
export interface ProjectFile {
  /** Absolute path. */
  readonly file: string;
  /** Path relative to the project folder, with slashes. */
  readonly name: string;
}

const LEFT_OUT = new Set(['node_modules', 'bower_components', 'dist', 'build', 'coverage']);
const SOURCE = /\.([cm]?[jt]s|[jt]sx)$/;
/** Maximum size of a source file; larger files are probably bundles. */
const MOST_BYTES = 2_000_000;

/** The files of a folder, without dependencies, builds and hidden folders. Symbolic links are not followed. */
export function filesOf(folder: string): ProjectFile[] {
  const below = (current: string): ProjectFile[] =>
    readdirSync(current, { withFileTypes: true })
      .sort((one, other) => (one.name < other.name ? -1 : 1))
      .flatMap((entry) => {
        const file = path.join(current, entry.name);
        if (entry.isDirectory()) return entry.name.startsWith('.') || LEFT_OUT.has(entry.name) ? [] : below(file);
        return entry.isFile() ? [{ file, name: path.relative(folder, file).split(path.sep).join('/') }] : [];
      });
  return below(folder);
}

export function isSource({ file }: ProjectFile): boolean {
  return SOURCE.test(file) && statSync(file).size <= MOST_BYTES;
}

export function textOf({ file }: ProjectFile): string {
  return readFileSync(file, 'utf8');
}
