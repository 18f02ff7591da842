import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { HANGS_AFTER_MS } from './tests/support/hangs-after.js';
import tsconfig from './tsconfig.json' with { type: 'json' };

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const TEST_FILES = ['packages/*/src/**/*.test.ts', 'tests/**/*.test.ts', 'examples/**/*.test.ts'];

/**
 * Calls that change the whole process, or look at it. A test file with such a call runs in a process of its own. All other
 * files share one process for each core, which loads the sources once. `tests/support/leave-as-found.ts`
 * fails a file of a shared process that changes the process in another way.
 */
const CHANGES_PROCESS =
  /\bvi\.(useFakeTimers|setSystemTime|stubEnv|stubGlobal|mock|doMock|resetModules)\(|\bprocess\.(on|once|getActiveResourcesInfo)\(|\.setGlobal\w+\(|node:diagnostics_channel/;

const alone = ['packages', 'tests', 'examples']
  .flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)),
  )
  .filter((file) => file.endsWith('.test.ts') && !file.includes('node_modules'))
  .filter((file) => CHANGES_PROCESS.test(readFileSync(path.join(ROOT, file), 'utf8')));

// Packages are tested from their sources, so that tests need no build. Vite would look up the nearest tsconfig, and
// those of the packages have no paths, because their declarations must import by name.
const sources = Object.entries(tsconfig.compilerOptions.paths).map(([name, [file]]) => ({
  find: new RegExp(`^${name}$`),
  replacement: fileURLToPath(new URL(String(file), import.meta.url)),
}));

export default defineConfig({
  resolve: { alias: sources },
  test: {
    maxWorkers: availableParallelism(),
    // Longer than a wait inside a test, whose error names the missing event.
    testTimeout: 2 * HANGS_AFTER_MS,
    hookTimeout: 2 * HANGS_AFTER_MS,
    teardownTimeout: HANGS_AFTER_MS,
    expect: { poll: { timeout: HANGS_AFTER_MS } },
    projects: [
      { extends: true, test: { name: 'alone', include: alone } },
      {
        extends: true,
        test: {
          name: 'shared',
          include: TEST_FILES,
          exclude: ['**/node_modules/**', ...alone],
          isolate: false,
          setupFiles: ['tests/support/leave-as-found.ts'],
        },
      },
    ],
  },
});
