import { copyFileSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Beside the packages that the program imports, in the order in which Node.js looks for them. */
const folderOf = (name: string) => path.join(ROOT, 'packages', name, 'node_modules/.vite/program');

const built = new Map<string, string>();

/**
 * Bundles a source file of a package into JavaScript files, and returns the path of the one to start. Tests start processes from the
 * bundle: a process that compiles hundreds of sources takes five times as long to start.
 */
export function programOf(name: string, entry: string): string {
  const source = path.join('packages', name, 'src', entry);
  const known = built.get(source);
  if (known) return known;
  // The program looks for its threads under the names that they have in its build.
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
    // What a program loads late stays in files of its own, as in its build.
    splitting: !isThread,
    outdir: path.dirname(file),
    write: false,
  });
  mkdirSync(path.dirname(file), { recursive: true });
  copyFileSync(path.join(ROOT, 'packages', name, 'package.json'), path.join(folderOf(name), 'package.json'));
  copyScripts(path.join(ROOT, 'packages', name, 'src'), path.dirname(file));
  // Other processes may build or start the same program now, and must never see half of it: the entry comes last.
  for (const { path: part, contents } of [...outputFiles].sort(
    (one, other) => Number(one.path === file) - Number(other.path === file),
  )) {
    const own = `${part}.${process.pid}`;
    writeFileSync(own, contents);
    renameSync(own, part);
  }
  built.set(source, file);
  return file;
}

/** Copies the scripts that a package loads as they are, with their folders, beside its bundle. */
function copyScripts(source: string, target: string): void {
  for (const script of readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((each) =>
    each.endsWith('.cjs'),
  )) {
    const to = path.join(target, path.basename(path.dirname(script)), path.basename(script));
    mkdirSync(path.dirname(to), { recursive: true });
    copyFileSync(path.join(source, script), to);
  }
}
