/**
 * Packs the published packages into `tarballs/`, for projects that install them from files. Needs a build, which `npm
 * run pack` makes.
 */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { packInto } from './packing.js';

const TARGET = fileURLToPath(new URL('../tarballs', import.meta.url));

rmSync(TARGET, { recursive: true, force: true });
for (const { manifest, tarball } of packInto(TARGET)) {
  console.log(`packed ${manifest.name} ${manifest.version} into tarballs/${path.basename(tarball)}`);
}
