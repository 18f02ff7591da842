import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'tsdown';

const entry = {
  index: 'src/index.ts',
  v2: 'src/v2/index.ts',
  bulk: 'src/bulk/index.ts',
  undici: 'src/undici/index.ts',
  webhooks: 'src/webhooks/index.ts',
};

const shared: UserConfig = {
  entry,
  platform: 'node',
  target: 'node20',
  fixedExtension: false,
  tsconfig: './tsconfig.json',
  // The documentation is in the declarations.
  outputOptions: { comments: { legal: true, annotation: true, jsdoc: false } },
};

/**
 * Declarations are most of the package, and the same for both module systems: they are written once, for CommonJS, and
 * those for ESM pass them on.
 */
function writeEsmDeclarations(): void {
  for (const name of Object.keys(entry)) writeFileSync(`dist/${name}.d.ts`, `export * from './${name}.cjs';\n`);
}

const PLATFORM_TRANSPORT = fileURLToPath(new URL('src/transport/platform-transport.ts', import.meta.url));

/** For Workers and browsers: the same, without `node:http`. */
const edge: UserConfig = {
  ...shared,
  entry: {
    'edge/index': entry.index,
    'edge/v2': entry.v2,
    'edge/bulk': entry.bulk,
    'edge/webhooks': entry.webhooks,
  },
  format: 'esm',
  dts: false,
  clean: false,
  plugins: [
    {
      name: 'platform-transport',
      resolveId: (id: string) => (id.endsWith('/node-transport.js') ? PLATFORM_TRANSPORT : null),
    },
  ],
};

export default defineConfig([
  { ...shared, format: 'cjs', dts: true },
  { ...shared, format: 'esm', dts: false, clean: false, hooks: { 'build:done': writeEsmDeclarations } },
  edge,
]);
