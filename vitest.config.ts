import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import tsconfig from './tsconfig.json' with { type: 'json' };

// Packages are tested from their sources, so that tests need no build. Vite would look up the nearest tsconfig, and
// those of the packages have no paths, because their declarations must import by name.
const sources = Object.entries(tsconfig.compilerOptions.paths).map(([name, [file]]) => ({
  find: new RegExp(`^${name}$`),
  replacement: fileURLToPath(new URL(String(file), import.meta.url)),
}));

export default defineConfig({
  resolve: { alias: sources },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'tests/**/*.test.ts'],
    testTimeout: 60_000,
  },
});
