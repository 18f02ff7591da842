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
const byRuntime = { node: 'src/runtime/node.ts', edge: 'src/runtime/edge.ts' };

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
    // Fewer files load faster: one holds all that several entries need, one the old interfaces. A transport imports this file, which imports the
    // transport, so no module of a transport may use an import at its top level.
    ...(!cjsDts && {
      codeSplitting: {
        groups: [
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
    writeFileSync(`dist/${file}`, text.replaceAll('"#transport"', '"./node.cjs"'));
  }
  writeFileSync(
    'dist/compat.d.ts',
    "export { rongCloudSdk as default } from './compat-types.cjs';\nexport type * from './compat-types.cjs';\n",
  );
  rmSync('dist/edge.d.cts');
  // Nobody sees the types of the platform, and they name modules of Node.js.
  const [transport] = /^import .* from "\.\/node-transport.*$/m.exec(readFileSync('dist/node.d.cts', 'utf8')) ?? [''];
  const types = 'NodeTransport, NodeTransportOptions, NodeTransportStatistics';
  writeFileSync('dist/node.d.cts', `${transport}\nexport { ${types} };\n`);
}

/** `require('rongkit/compat')` gives a function, which CommonJS declares with `export =`; its types are in a namespace. */
function splitCompatDeclarations(): void {
  const text = readFileSync('dist/compat.d.cts', 'utf8').replace('rongCloudSdk as default, ', '');
  const [, names = ''] = /^export \{(.*)\};$/m.exec(text) ?? [];
  const types = names.split(',').map((name) => name.replace('type', '').trim());
  const members = types
    .filter((name) => name !== 'rongCloudSdk')
    .map((name) => `  export import ${name} = types.${name};`);
  writeFileSync('dist/compat-types.d.cts', text);
  writeFileSync(
    'dist/compat.d.cts',
    `import types = require('./compat-types.cjs');
declare const sdk: typeof types.rongCloudSdk;
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
