import { defineConfig } from 'tsdown';

export default defineConfig({
  // The worker is a program of its own, which a thread loads by its file name.
  entry: { index: 'src/index.ts', cli: 'src/cli.ts', 'snapshot-worker': 'src/snapshot-worker.ts' },
  format: ['esm'],
  dts: { entry: 'src/index.ts', eager: true },
  platform: 'node',
  target: 'node20',
  fixedExtension: false,
  tsconfig: './tsconfig.json',
  // The contract is not published: what the emulator knows of it goes into its own files.
  deps: { alwaysBundle: ['@rongkit/contract', 'typebox'], onlyBundle: ['typebox'] },
});
