import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** `imports` of package.json chooses these files when the package is loaded, so they stay files of their own. */
const byRuntime = {
  'node-transport': 'src/transport/node-transport.ts',
  'edge-transport': 'src/transport/edge-transport.ts',
  'node-platform': 'src/platform/node-platform.ts',
  'edge-platform': 'src/platform/edge-platform.ts',
};

/** Modules that transports and webhooks need as well: a transport must not import the file of the client. */
const BASE =
  /\/src\/((brand|browser|errors|kinds|signing)\.ts|emitted\/(contract|endpoint-tables)|endpoints\/notation|params\/(coerce|rules|values|wire)|transport\/)/;

const shared: UserConfig = {
  entry: { ...entry, ...byRuntime },
  platform: 'node',
  target: 'node20',
  fixedExtension: false,
  tsconfig: './tsconfig.json',
  deps: { neverBundle: [/^#/] },
  outputOptions: (options, _format, { cjsDts }) => ({
    ...options,
    // The documentation is in the declarations.
    comments: { legal: true, annotation: true, jsdoc: cjsDts },
    // Jest cannot import from CommonJS.
    dynamicImportInCjs: false,
    // Fewer files load faster: one for everything that needs no client, one for the client, one for the old interfaces.
    ...(!cjsDts && {
      codeSplitting: {
        groups: [
          { name: 'base', test: BASE, priority: 3, minShareCount: 2 },
          { name: 'client', test: /\/src\/(?!(emitted\/)?compat\/)/, priority: 2, minShareCount: 2 },
          { name: 'old', test: /\/src\//, priority: 1, minShareCount: 2 },
        ],
      },
    }),
  }),
};

/**
 * Declarations are most of the package, and the same for both module systems: they are written once, for CommonJS, and
 * those for ESM pass them on. They name the file of the transport, since old compilers do not read `imports`.
 */
function finishDeclarations(): void {
  splitCompatDeclarations();
  for (const name of Object.keys(entry)) writeFileSync(`dist/${name}.d.ts`, `export * from './${name}.cjs';\n`);
  writeFileSync(
    'dist/compat-v1.d.ts',
    "export * from './compat-v1.cjs';\nexport { default } from './compat-v1.cjs';\n",
  );
  for (const file of readdirSync('dist').filter((name) => name.endsWith('.d.cts'))) {
    const text = readFileSync(`dist/${file}`, 'utf8');
    writeFileSync(`dist/${file}`, text.replaceAll('"#transport"', '"./node-transport.cjs"'));
  }
  writeFileSync(
    'dist/compat.d.ts',
    "export { rongCloudSdk as default } from './compat-types.cjs';\nexport type * from './compat-types.cjs';\n",
  );
  // Nobody sees the types of these.
  for (const name of ['edge-transport', 'edge-platform', 'node-platform']) rmSync(`dist/${name}.d.cts`);
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
  { ...shared, format: 'cjs', dts: true, hooks: { 'build:done': finishDeclarations } },
  { ...shared, format: 'esm', dts: false, clean: false },
]);
