import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig, type UserConfig } from 'tsdown';

const entry = {
  index: 'src/index.ts',
  v2: 'src/v2/index.ts',
  bulk: 'src/bulk/index.ts',
  undici: 'src/transport/undici-transport.ts',
  webhooks: 'src/webhooks/index.ts',
  compat: 'src/compat/entry.ts',
  'compat-v1': 'src/compat/v1/entry-v1.ts',
};

/**
 * Modules of the file that `imports` of package.json chooses when the package is loaded: the client, the transport and
 * the platform of a runtime. That file imports no other, so files never import each other. Modules of a single entry
 * are in the file of that entry.
 */
const RUNTIME =
  /\/src\/(?!(index|transport\/(undici|without-interim))|(bulk|compat|emitted\/(compat|message|webhook)|history|messages|v2|webhooks)\b)/;

const shared: UserConfig = {
  platform: 'node',
  target: 'node20',
  fixedExtension: false,
  tsconfig: './tsconfig.json',
  outputOptions: (options, format, { cjsDts }) => ({
    ...options,
    // The documentation is in the declarations.
    comments: { legal: true, annotation: true, jsdoc: cjsDts },
    // Jest cannot import from CommonJS.
    dynamicImportInCjs: false,
    ...(!cjsDts && {
      // The file of one runtime stands for that of another, so both export the names of the sources.
      minifyInternalExports: false,
      chunkFileNames: ({ name }) =>
        `${name === 'node-runtime' ? name : `${name}-[hash]`}.${format === 'cjs' ? 'cjs' : 'js'}`,
      // Fewer files load faster: one for the client in its runtime, one for the old interfaces.
      codeSplitting: {
        groups: [
          { name: 'node-runtime', test: RUNTIME, priority: 3 },
          { name: 'old', test: /\/src\//, priority: 1, minShareCount: 2 },
        ],
      },
    }),
  }),
};

const EDGE_FILES: Readonly<Record<string, string>> = {
  '#platform': path.resolve('src/platform/edge-platform.ts'),
  '#transport': path.resolve('src/transport/edge-transport.ts'),
};

const EDGE: UserConfig = {
  ...shared,
  entry: { 'edge-runtime': 'src/runtime/edge.ts' },
  // Before the paths of tsconfig.json, which name the files for Node.js.
  plugins: [{ name: 'edge', resolveId: { order: 'pre', handler: (name) => EDGE_FILES[name] } }],
  outputOptions: (options) => ({ ...options, comments: { legal: true, annotation: true, jsdoc: false } }),
  // Tools for those runtimes bundle and minify the file anyway.
  minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  // For both module systems: Node.js 20.19, Bun, Deno and bundlers can require an ES module.
  format: 'esm',
  dts: false,
  clean: false,
};

/** Makes the other files import the file of the runtime by the name that package.json resolves. */
function nameRuntime(): void {
  for (const file of readdirSync('dist').filter((name) => /\.c?js$/.test(name) && !name.includes('-runtime'))) {
    const text = readFileSync(`dist/${file}`, 'utf8');
    writeFileSync(`dist/${file}`, text.replaceAll(/"\.\/node-runtime\.c?js"/g, '"#runtime"'));
  }
}

/**
 * Declarations are most of the package, and the same for both module systems: they are written once, for CommonJS, and
 * those for ESM re-export them.
 */
function finishDeclarations(): void {
  splitCompatDeclarations();
  for (const name of Object.keys(entry)) writeFileSync(`dist/${name}.d.ts`, `export * from './${name}.cjs';\n`);
  writeFileSync(
    'dist/compat-v1.d.ts',
    "export * from './compat-v1.cjs';\nexport { default } from './compat-v1.cjs';\n",
  );
  writeFileSync(
    'dist/compat.d.ts',
    "export { rongCloudSdk as default } from './compat-types.cjs';\nexport type * from './compat-types.cjs';\n",
  );
}

/** `require('rongkit/compat')` gives a function, which CommonJS declares with `export =`; its types are in a namespace. */
function splitCompatDeclarations(): void {
  // An alias cannot name an export that is marked as a type.
  const text = readFileSync('dist/compat.d.cts', 'utf8')
    .replace('rongCloudSdk as default, ', '')
    .replace(/^export \{.*\};$/m, (names) => names.replaceAll('type ', ''));
  const [, names = ''] = /^export \{(.*)\};$/m.exec(text) ?? [];
  const types = names.split(',').map((name) => name.trim());
  const members = types
    .filter((name) => name !== 'rongCloudSdk')
    .map((name) => `  export import ${name} = types.${name};`);
  writeFileSync('dist/compat-types.d.cts', text);
  writeFileSync(
    'dist/compat.d.cts',
    `import types = require('./compat-types.cjs');
declare function sdk(...settings: Parameters<typeof types.rongCloudSdk>): types.RongSDK;
declare namespace sdk {
${members.join('\n')}
}
export = sdk;
`,
  );
}

export default defineConfig([
  { ...shared, entry, format: 'cjs', dts: true, hooks: { 'build:done': finishDeclarations } },
  { ...shared, entry, format: 'esm', dts: false, clean: false, hooks: { 'build:done': nameRuntime } },
  EDGE,
]);
