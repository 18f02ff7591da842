import { readFileSync, writeFileSync } from 'node:fs';
import { defineConfig } from 'tsdown';

/** Removes the `!` of injected properties, which the declarations get from the sources, and which is not valid there. */
function finishDeclarations(): void {
  for (const file of ['dist/index.d.ts', 'dist/index.d.cts']) {
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^(\s+\w+)!: /gm, '$1: '));
  }
}

export default defineConfig({
  entry: { index: 'src/index.ts' },
  format: ['esm', 'cjs'],
  dts: true,
  platform: 'node',
  target: 'node20',
  fixedExtension: false,
  tsconfig: './tsconfig.json',
  hooks: { 'build:done': finishDeclarations },
});
