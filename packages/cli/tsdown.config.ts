import { defineConfig } from 'tsdown';

export default defineConfig({
  // Each group of commands is a file of its own, which only its commands load. `run` is for tests of the package.
  entry: { main: 'src/main.ts', run: 'src/run.ts' },
  format: ['esm'],
  dts: false,
  platform: 'node',
  target: 'node20',
  fixedExtension: false,
  tsconfig: './tsconfig.json',
  // Loaded into the processes of other projects, as it is.
  copy: [{ from: 'src/switch/preload', to: 'dist' }],
  // The contract is not published: what the command line knows of it goes into its own files.
  deps: { alwaysBundle: ['@rongkit/contract'] },
});
