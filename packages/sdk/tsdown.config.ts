import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: { index: 'src/index.ts', v2: 'src/v2/index.ts' },
  format: ['esm', 'cjs'],
  dts: true,
  platform: 'node',
  target: 'node20',
  fixedExtension: false,
  tsconfig: './tsconfig.json',
});
