import { defineConfig, type UserConfig } from 'tsdown';

const shared: UserConfig = {
  dts: true,
  platform: 'node',
  target: 'node20',
  fixedExtension: false,
  tsconfig: './tsconfig.json',
};
const entry = {
  index: 'src/index.ts',
  jest: 'src/jest.ts',
  'node-test': 'src/node-test.ts',
  playwright: 'src/playwright.ts',
};

// vitest is an ES module only.
export default defineConfig([
  { ...shared, entry: { ...entry, vitest: 'src/vitest.ts' }, format: 'esm' },
  { ...shared, entry, format: 'cjs', clean: false },
]);
