import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type PublishedPackage, publishedPackages } from './published-packages.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Published package with its tarball. */
export interface PackedPackage extends PublishedPackage {
  readonly tarball: string;
}

/**
 * Packs the published packages into a folder. The names of the tarballs have no version, so that scripts can name the
 * files.
 */
export function packInto(target: string): PackedPackage[] {
  mkdirSync(target, { recursive: true });
  return publishedPackages(ROOT).map((each) => {
    const { folder, manifest } = each;
    execFileSync('npm', ['pack', '--silent', '--pack-destination', target], { cwd: path.join(ROOT, folder) });
    const packed = readdirSync(target).find((file) => file.endsWith(`-${manifest.version}.tgz`));
    if (packed === undefined) throw new Error(`${manifest.name} was not packed`);
    const tarball = path.join(target, packed.replace(`-${manifest.version}`, ''));
    renameSync(path.join(target, packed), tarball);
    return { ...each, tarball };
  });
}
