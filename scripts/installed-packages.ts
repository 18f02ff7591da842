import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export interface InstalledPackage {
  readonly folder: string;
  readonly name: string;
  readonly scripts: Readonly<Record<string, string>>;
}

/** Lists the packages in the node_modules of a project, including nested packages. */
export function installedPackages(project: string): InstalledPackage[] {
  const modules = path.join(project, 'node_modules');
  if (!existsSync(modules)) return [];
  const folders = readdirSync(modules)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@') ? readdirSync(path.join(modules, name)).map((each) => `${name}/${each}`) : name,
    )
    .map((name) => path.join(modules, name));
  return folders.flatMap((folder) => [read(folder), ...installedPackages(folder)]);
}

function read(folder: string): InstalledPackage {
  const { name, scripts = {} } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return { folder, name, scripts };
}

/** Whether npm runs a script when it installs the package. */
export function hasInstallScript({ folder, scripts }: InstalledPackage): boolean {
  const hooks = ['preinstall', 'install', 'postinstall'];
  return hooks.some((hook) => hook in scripts) || existsSync(path.join(folder, 'binding.gyp'));
}

/** Total size of all files below a folder, in bytes. */
export function sizeOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    statSync(path.join(folder, name)),
  );
  return files.filter((file) => file.isFile()).reduce((sum, { size }) => sum + size, 0);
}
