import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly repository?: { readonly url?: string; readonly directory?: string };
  readonly bugs?: { readonly url?: string };
  readonly homepage?: string;
}

export interface PublishedPackage {
  /** Folder of the package, relative to the root of the repository: `packages/sdk`. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/** Packages that are published on npm: every workspace that is not private. */
export function publishedPackages(root: string): PublishedPackage[] {
  return readdirSync(path.join(root, 'packages'))
    .map((name) => ({ folder: `packages/${name}`, manifest: readManifest(path.join(root, 'packages', name)) }))
    .filter(({ manifest }) => manifest.private !== true);
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;
}
