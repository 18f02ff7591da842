import { mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { endpointForms } from './endpoint-forms.js';
import { BUILT, CLIENT, PACKAGE } from './places.js';

/** Builds the page in a temporary folder, and then moves it, so that two builds at once do not mix their files. */
export async function buildInspector(): Promise<void> {
  const place = `${BUILT}-${process.pid}`;
  try {
    await build({
      configFile: false,
      root: PACKAGE,
      // Relative addresses let the page work under any path prefix.
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
    putInPlace(place);
  } finally {
    // Removes the folder of a build that failed, or that finished after another build.
    rmSync(place, { recursive: true, force: true });
  }
}

function putInPlace(place: string): void {
  const former = `${place}-former`;
  renameIfThere(BUILT, former);
  try {
    renameSync(place, BUILT);
  } catch (error) {
    // Another build of the same sources has finished first.
    if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
  rmSync(former, { recursive: true, force: true });
}

function renameIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
