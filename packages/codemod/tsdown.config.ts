import { defineConfig } from 'tsdown';
import { writeThirdPartyLicenses } from '../../scripts/third-party-licenses.ts';

export default defineConfig({
  entry: { index: 'src/index.ts', cli: 'src/cli.ts' },
  format: ['esm'],
  dts: { entry: 'src/index.ts', eager: true },
  platform: 'node',
  target: 'node20',
  fixedExtension: false,
  tsconfig: './tsconfig.json',
  // The contract is not published: the table of the old packages goes into the codemod's own files.
  deps: { alwaysBundle: ['@rongkit/contract', 'typebox'], onlyBundle: ['typebox'] },
  hooks: { 'build:done': () => writeThirdPartyLicenses(['typebox'], 'dist') },
});
