import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';

const [compiler, mode] = process.argv.slice(2);
const read = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));

/** Extensions of the checked files. `node10` and `bundler` do not distinguish ES modules from CommonJS. */
const forms = mode === 'node10' || mode === 'bundler' ? ['ts'] : ['mts', 'cts'];
/** Whether the emulator has a CommonJS form. Without it, a CommonJS program cannot import the types of the emulator. */
const isCommonJs = 'require' in read('@rongkit/emulator').exports['.'];

function formsOf(program) {
  const names = forms.filter((form) => form !== 'cts' || program !== 'emulator' || isCommonJs);
  return names.map((form) => `${program}.${form}`);
}

function compile(programs, options) {
  const compilerOptions = {
    target: 'es2022',
    module: { node10: 'commonjs', bundler: 'esnext' }[mode] ?? mode,
    moduleResolution: mode,
    strict: true,
    noEmit: true,
    exactOptionalPropertyTypes: true,
    // TypeScript 6 reports `node10` as deprecated.
    ...(mode === 'node10' && read(compiler).version.startsWith('6.') && { ignoreDeprecations: '6.0' }),
    ...options,
  };
  const files = programs.flatMap(formsOf);
  for (const file of files) if (!file.endsWith('.ts')) copyFileSync(file.replace(/[cm]ts$/, 'ts'), file);
  const config = `tsconfig.${compiler}.${mode}.json`;
  writeFileSync(config, JSON.stringify({ compilerOptions, files }));
  const { status } = spawnSync(process.execPath, [`node_modules/${compiler}/bin/tsc`, '-p', config], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}

compile(['client', 'plugins', 'emulator'], { types: ['node'], skipLibCheck: true });
// A program for Workers has no types of Node.js. One mode suffices for this check, since the modes differ only in how
// they find files.
if (mode === 'nodenext')
  compile(['client'], { types: [], skipLibCheck: false, lib: ['es2022', 'dom', 'dom.iterable'] });
