/**
 * Adds the packages of other platforms to package-lock.json. npm leaves these packages out if its registry has only the
 * packages of this platform; `npm ci` then refuses the lock file as outdated on every machine. Run this script after an
 * `npm install` that changed the lock file; `--check` only lists the missing packages. Decision 6 says when this script
 * can be removed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
}

interface LockFile {
  packages: Record<string, LockedPackage>;
}

const FILE = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const OS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const CPU = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];
const LIBC: Readonly<Record<string, string>> = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' };

const lock = JSON.parse(readFileSync(FILE, 'utf8')) as LockFile;
const missing = Object.entries(lock.packages).flatMap(([place, parent]) =>
  Object.entries(parent.optionalDependencies ?? {})
    .filter(([name]) => !isLocked(place, name))
    .map(([name, version]) => ({ name, version, isDev: parent.dev === true })),
);

if (process.argv.includes('--check')) {
  for (const { name, version } of missing) console.log(`missing in package-lock.json: ${name}@${version}`);
  process.exitCode = missing.length === 0 ? 0 : 1;
} else {
  for (const { name, version, isDev } of missing) lock.packages[`node_modules/${name}`] = entryOf(name, version, isDev);
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(FILE, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
  console.log(`added ${missing.length} packages`);
}

function isLocked(place: string, name: string): boolean {
  return `${place}/node_modules/${name}` in lock.packages || `node_modules/${name}` in lock.packages;
}

/**
 * Makes the entry of a package in the lock file. The platform is read from the package name, such as
 * `@rolldown/binding-linux-arm64-musl`.
 */
function entryOf(name: string, range: string, isDev: boolean): LockedPackage {
  const words = (name.split('/').at(-1) ?? name).split('-');
  const has = (list: readonly string[]) => list.filter((each) => words.includes(each));
  const [os, cpu] = [name === 'fsevents' ? ['darwin'] : has(OS), has(CPU)];
  const libc = words.flatMap((word) => LIBC[word] ?? []);
  return {
    version: range.replace(/^[~^]/, ''),
    ...(os.length > 0 && cpu[0] !== 'wasm32' && { os }),
    ...(cpu.length > 0 && { cpu }),
    ...(libc.length > 0 && os.includes('linux') && { libc }),
    ...(isDev && { dev: true }),
    optional: true,
  };
}
