import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Folder of the bundles of a package. From this folder, Node.js finds the packages that the bundles import. */
const folderOf = (name: string) => path.join(ROOT, 'packages', name, 'node_modules/.vite/program');

const built = new Map<string, string>();

/**
 * Bundles a program of a package into JavaScript files, and returns the path of the file to start. Tests start
 * processes from the bundle: a process that compiles hundreds of sources takes five times as long to start.
 */
export function programOf(name: string, entry: string): string {
  const source = path.join('packages', name, 'src', entry);
  const known = built.get(source);
  if (known) return known;
  // A program starts its worker threads by their file names in the build, so their bundles get these names.
  const isThread = entry.endsWith('-worker.ts');
  const file = path.join(folderOf(name), 'src', entry.replace(/\.ts$/, isThread ? '.cjs' : '.js'));
  const { outputFiles } = buildSync({
    entryPoints: [path.join(ROOT, source)],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: isThread ? 'cjs' : 'esm',
    outExtension: { '.js': isThread ? '.cjs' : '.js' },
    packages: 'external',
    tsconfig: path.join(ROOT, 'tsconfig.json'),
    // Modules that a program imports late stay in separate files, as in its build.
    splitting: !isThread,
    outdir: path.dirname(file),
    write: false,
  });
  put(path.join(folderOf(name), 'package.json'), readFileSync(path.join(ROOT, 'packages', name, 'package.json')));
  copyScripts(path.join(ROOT, 'packages', name, 'src'), path.dirname(file));
  // The entry file comes last, because another process starts the program as soon as the file is there.
  const inOrder = [...outputFiles].sort((one, other) => Number(one.path === file) - Number(other.path === file));
  for (const { path: part, contents } of inOrder) put(part, contents);
  built.set(source, file);
  return file;
}

/**
 * Writes a file, and renames it when it is complete: other processes may build or start the same program at the same
 * time, and must never load a part of a file.
 */
function put(file: string, contents: Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const own = `${file}.${process.pid}`;
  writeFileSync(own, contents);
  renameSync(own, file);
}

/** Copies the `.cjs` scripts that a package loads at run time to the folder of its bundle. */
function copyScripts(source: string, target: string): void {
  for (const script of readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((each) =>
    each.endsWith('.cjs'),
  )) {
    const to = path.join(target, path.basename(path.dirname(script)), path.basename(script));
    put(to, readFileSync(path.join(source, script)));
  }
}
