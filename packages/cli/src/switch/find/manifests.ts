import path from 'node:path';
import { type ProjectFile, textOf } from './project-files.js';

export const OLD_NAME = 'rongcloud-sdk';
const SECTIONS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const;

/** A dependency on the old package. */
export interface Declared {
  /** Path of the package.json. */
  readonly file: string;
  readonly section: string;
  /** Name by which the code requires the package. */
  readonly name: string;
  readonly range: string;
  /** Whether the package is RongKit's stand-in already. */
  readonly isMoved: boolean;
}

export type Manifest = Readonly<Record<string, unknown>>;

/** The content of a package.json; undefined if the content is not a JSON object. */
function readManifest(file: ProjectFile): Manifest | undefined {
  try {
    const manifest: unknown = JSON.parse(textOf(file).replace(/^\uFEFF/, ''));
    return typeof manifest === 'object' && manifest !== null ? (manifest as Manifest) : undefined;
  } catch {
    return undefined;
  }
}

/** The package.json files of a project. */
export function manifestsOf(
  files: readonly ProjectFile[],
): { readonly file: ProjectFile; readonly manifest: Manifest }[] {
  return files
    .filter(({ name }) => path.posix.basename(name) === 'package.json')
    .flatMap((file) => {
      const manifest = readManifest(file);
      return manifest ? [{ file, manifest }] : [];
    });
}

/** The dependencies of a manifest on the old package, including dependencies by another name or from its repository. */
export function declaredIn(file: string, manifest: Manifest): Declared[] {
  return SECTIONS.flatMap((section) => {
    const entries = Object.entries((manifest[section] ?? {}) as Record<string, unknown>);
    return entries.flatMap(([name, value]) => {
      const range = String(value);
      const isOld = name === OLD_NAME || /^npm:rongcloud-sdk(@|$)|rongcloud\/server-sdk-nodejs/.test(range);
      return isOld ? [{ file, section, name, range, isMoved: /rongkit/.test(range) }] : [];
    });
  });
}
