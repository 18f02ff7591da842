import { readFileSync, writeFileSync } from 'node:fs';
import { defineConfig } from 'tsdown';

/**
 * Removes from the declarations the `!` of injected properties, which is not valid there, and `override`, since the base
 * class of Midway 3 lacks some of the methods.
 */
function finishDeclarations(): void {
  for (const file of ['dist/index.d.ts', 'dist/index.d.cts']) {
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/^(\s+\w+)!: /gm, '$1: ').replace(/^(\s+(?:protected )?)override /gm, '$1'));
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
