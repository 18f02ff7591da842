/**
 * Packs the published packages into `tarballs/`, for projects that install them from files. The names carry no version,
 * so that scripts can name them. Needs a build; `npm run pack` makes one.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { publishedPackages } from './published-packages.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TARGET = path.join(ROOT, 'tarballs');

rmSync(TARGET, { recursive: true, force: true });
mkdirSync(TARGET);
for (const { folder, manifest } of publishedPackages(ROOT)) {
  execFileSync('npm', ['pack', '--silent', '--pack-destination', TARGET], { cwd: path.join(ROOT, folder) });
  const packed = readdirSync(TARGET).find((file) => file.endsWith(`-${manifest.version}.tgz`));
  if (packed === undefined) throw new Error(`${manifest.name} was not packed`);
  const tarball = packed.replace(`-${manifest.version}`, '');
  renameSync(path.join(TARGET, packed), path.join(TARGET, tarball));
  console.log(`packed ${manifest.name} ${manifest.version} into tarballs/${tarball}`);
}
