import { mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { endpointForms } from './endpoint-forms.js';
import { BUILT, CLIENT, PACKAGE } from './places.js';

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
