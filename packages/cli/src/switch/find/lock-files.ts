import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { OLD_NAME } from './manifests.js';

/** Version of the old package in a lock file. */
export interface Locked {
  readonly file: string;
  readonly version: string;
}

export type PackageManager = 'npm' | 'yarn' | 'pnpm' | 'bun';

const LOCK_FILES: Readonly<Record<string, { readonly manager: PackageManager; readonly version: RegExp }>> = {
  'package-lock.json': { manager: 'npm', version: /"(?:node_modules\/)?rongcloud-sdk": \{\s*"version": "([^"]+)"/ },
  'npm-shrinkwrap.json': { manager: 'npm', version: /"(?:node_modules\/)?rongcloud-sdk": \{\s*"version": "([^"]+)"/ },
  'yarn.lock': { manager: 'yarn', version: /^"?rongcloud-sdk@[^\n]*:\r?\n\s+version:? "?([^"\s]+)/m },
  'pnpm-lock.yaml': { manager: 'pnpm', version: /^\s+['"]?\/?rongcloud-sdk[@/](\d[\w.-]*)/m },
  'bun.lock': { manager: 'bun', version: /"rongcloud-sdk@(\d[^"]*)"/ },
};

/** A lock file that applies to a folder. */
export interface LockFile {
  readonly file: string;
  readonly manager: PackageManager;
  readonly locked: Locked | undefined;
}

/** The lock files of a folder; otherwise those of the nearest folder above, as in a monorepo. */
export function lockFilesOf(folder: string): LockFile[] {
  const found = Object.entries(LOCK_FILES)
    .map(([name, facts]) => ({ file: path.join(folder, name), ...facts }))
    .filter(({ file }) => existsSync(file))
    .map(({ file, manager, version }) => {
      const [, locked] = version.exec(readFileSync(file, 'utf8')) ?? [];
      return { file, manager, locked: locked === undefined ? undefined : { file, version: locked } };
    });
  const parent = path.dirname(folder);
  const isTop = parent === folder || existsSync(path.join(folder, '.git'));
  return found.length > 0 || isTop ? found : lockFilesOf(parent);
}

/** Content of each lock file that a package manager may write into a folder; undefined for a file that is absent. */
export type LockContents = ReadonlyMap<string, Buffer | undefined>;

export function readLocks(folders: readonly string[]): LockContents {
  const names = [...Object.keys(LOCK_FILES), 'bun.lockb'];
  const files = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  return new Map(files.map((file) => [file, existsSync(file) ? readFileSync(file) : undefined]));
}

/** Restores changed lock files, and removes new ones. */
export function restoreLocks(contents: LockContents): void {
  for (const [file, content] of contents) {
    if (content === undefined) rmSync(file, { force: true });
    else if (!existsSync(file) || !readFileSync(file).equals(content)) writeFileSync(file, content);
  }
}

/** Version of the package in `node_modules`, as Node.js would find it; undefined if it is not installed. */
export function installedVersion(folder: string, name = OLD_NAME): string | undefined {
  const file = path.join(folder, 'node_modules', name, 'package.json');
  if (existsSync(file)) {
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as { readonly version?: string };
    return manifest.version;
  }
  const parent = path.dirname(folder);
  return parent === folder ? undefined : installedVersion(parent, name);
}
