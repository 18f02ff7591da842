import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { endpointForms } from './endpoint-forms.js';

const PACKAGE = fileURLToPath(new URL('..', import.meta.url));
const PACKAGES = path.dirname(path.resolve(PACKAGE));
const BUILT = path.join(PACKAGES, 'emulator/dist/ui');
const CLIENT = path.join(PACKAGES, 'emulator/src/admin/client');

/** The page is made of these files. */
const SOURCES = [
  ...['src', 'build', 'public', 'index.html', 'package.json'].map((name) => path.join(PACKAGE, name)),
  path.join(PACKAGES, 'contract/src'),
  CLIENT,
];

/** Whether the built page is missing, or older than its sources. */
export function isOld(): boolean {
  const built = changedAt(path.join(BUILT, 'index.html'));
  return SOURCES.some((source) => newestIn(source) > built);
}

/** Builds the page beside its place, and then puts it there: two builds at once do not mix their files. */
export async function buildInspector(): Promise<void> {
  const place = `${BUILT}-${process.pid}`;
  await build({
    configFile: false,
    root: PACKAGE,
    // The page works under any prefix.
    base: './',
    logLevel: 'warn',
    resolve: { alias: { '@rongkit/emulator/admin': path.join(CLIENT, 'index.ts') } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [endpointForms()],
    build: {
      outDir: place,
      emptyOutDir: true,
      target: 'es2023',
      // The content security policy admits no data: addresses.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  });
  mkdirSync(path.dirname(BUILT), { recursive: true });
  rmSync(BUILT, { recursive: true, force: true });
  renameSync(place, BUILT);
}

/** A folder is changed when a file is added or removed. */
function newestIn(place: string): number {
  const names = statSync(place).isDirectory() ? readdirSync(place, { recursive: true, encoding: 'utf8' }) : [];
  return Math.max(changedAt(place), ...names.map((name) => changedAt(path.join(place, name))));
}

function changedAt(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
