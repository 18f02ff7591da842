import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'tsdown';
import { writeThirdPartyLicenses } from '../../scripts/third-party-licenses.ts';

/** The ES modules pass on the CommonJS ones: two copies in one process would not know each other's data folders. */
function passOn(): void {
  for (const name of ['index', 'program']) {
    for (const file of [`${name}.js`, `${name}.d.ts`])
      writeFileSync(`dist/${file}`, `export * from './${name}.cjs';\n`);
  }
}

const NODE_GLOBALS = fileURLToPath(new URL('src/node-globals.ts', import.meta.url));

/** Globals that a test runner with a DOM replaces, each with its place in Node.js: module and name. */
const GLOBALS: Record<string, [string, string]> = {
  AbortController: [NODE_GLOBALS, 'AbortController'],
  AbortSignal: [NODE_GLOBALS, 'AbortSignal'],
  structuredClone: [NODE_GLOBALS, 'structuredClone'],
  TextDecoder: ['node:util', 'TextDecoder'],
  TextEncoder: ['node:util', 'TextEncoder'],
  URL: ['node:url', 'URL'],
  URLSearchParams: ['node:url', 'URLSearchParams'],
};

/** Libraries that are bundled. Jest with jsdom would load the build of ws for browsers. */
const BUNDLED = ['typebox', 'ws'];
const BUNDLED_BY_INSPECTOR = ['preact', '@preact/signals', '@preact/signals-core'];

const EMULATOR = {
  // The workers are programs of their own, which threads load by their file names.
  entry: {
    index: 'src/index.ts',
    cli: 'src/cli.ts',
    program: 'src/program.ts',
    'snapshot-worker': 'src/snapshot-worker.ts',
    'history-worker': 'src/history-worker.ts',
  },
  format: ['cjs'],
  dts: { entry: ['src/index.ts', 'src/program.ts'], eager: true },
  platform: 'node',
  target: 'node20',
  fixedExtension: false,
  tsconfig: './tsconfig.json',
  inputOptions: { transform: { inject: GLOBALS } },
  // The contract is not published: what the emulator knows of it goes into its own files.
  deps: { alwaysBundle: ['@rongkit/contract', ...BUNDLED], onlyBundle: BUNDLED },
  hooks: {
    'build:done': () => {
      passOn();
      writeThirdPartyLicenses([...BUNDLED, ...BUNDLED_BY_INSPECTOR], 'dist');
    },
  },
  // The inspector is built into a folder here.
  clean: ['dist/*.*'],
} satisfies UserConfig;

/** The client of the admin API, for programs that have nothing else of the emulator: browsers too. */
const ADMIN_CLIENT = {
  entry: { admin: 'src/admin/client/index.ts' },
  format: ['esm', 'cjs'],
  dts: { eager: true },
  platform: 'neutral',
  target: 'es2022',
  fixedExtension: false,
  tsconfig: './tsconfig.json',
  clean: false,
} satisfies UserConfig;

export default defineConfig([EMULATOR, ADMIN_CLIENT]);
