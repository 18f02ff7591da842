import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const MODULES = fileURLToPath(new URL('../node_modules', import.meta.url));

/** Writes the licenses of the libraries that are bundled into a package to a file in its `dist` folder. */
export function writeThirdPartyLicenses(libraries: readonly string[], dist: string): void {
  const sections = libraries.map((library) => `# ${library}\n\n${licenseOf(path.join(MODULES, library))}\n`);
  writeFileSync(path.join(dist, 'THIRD-PARTY-LICENSES.md'), sections.join('\n'));
}

function licenseOf(folder: string): string {
  const file = readdirSync(folder).find((name) => /^license/i.test(name));
  if (!file) throw new Error(`${folder} has no license file`);
  return readFileSync(path.join(folder, file), 'utf8').trim();
}
