// Compiles the declarations of every installed package of RongKit in a project without the types of Node.js, in which
// the compiler reads declarations as closely as sources.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const [compiler = 'typescript'] = process.argv.slice(2);
const ours = ['rongkit', ...readdirSync('node_modules/@rongkit').map((name) => `@rongkit/${name}`)];

/** Entry points of a package with declarations, for one way of import. */
function entriesOf(name, way) {
  const { exports, peerDependencies = {} } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  const missing = Object.keys(peerDependencies).filter((peer) => !existsSync(`node_modules/${peer}`));
  return Object.entries(exports).flatMap(([entry, target]) => {
    const types = (target[way] ?? (way === 'import' ? target : undefined))?.types;
    if (types === undefined) return [];
    const text = readFileSync(path.join('node_modules', name, types), 'utf8');
    // The package of a test runner that is not used here.
    if (missing.some((peer) => text.includes(`"${peer}"`) || text.includes(`'${peer}'`))) return [];
    return [path.posix.join(name, entry)];
  });
}

function write(file, way) {
  const entries = ours.flatMap((name) => entriesOf(name, way));
  const lines = entries.map((entry, index) =>
    way === 'require' ? `import e${index} = require('${entry}');` : `import * as e${index} from '${entry}';`,
  );
  writeFileSync(file, `${lines.join('\n')}\nexport {};\n`);
  return entries.length;
}

/** Runs a function while the types of Node.js, which other packages have brought, are out of the way. */
function withoutNodeTypes(work) {
  const [types, aside] = ['node_modules/@types/node', 'node_modules/.types-of-node'];
  const isThere = existsSync(types);
  if (isThere) renameSync(types, aside);
  try {
    return work();
  } finally {
    if (isThere) renameSync(aside, types);
  }
}

const counts = [write('declarations.mts', 'import'), write('declarations.cts', 'require')];
const compilerOptions = {
  target: 'es2022',
  module: 'nodenext',
  moduleResolution: 'nodenext',
  strict: true,
  noEmit: true,
  exactOptionalPropertyTypes: true,
  types: [],
  skipLibCheck: false,
};
writeFileSync(
  'tsconfig.declarations.json',
  JSON.stringify({ compilerOptions, files: ['declarations.mts', 'declarations.cts'] }),
);
const { stdout } = withoutNodeTypes(() =>
  spawnSync(
    process.execPath,
    [`node_modules/${compiler}/bin/tsc`, '--pretty', 'false', '-p', 'tsconfig.declarations.json'],
    { encoding: 'utf8', maxBuffer: 2 ** 26 },
  ),
);
// Packages of others, such as test runners, do need the types of Node.js.
const problems = stdout.split('\n').filter((line) => /^(declarations|node_modules\/(@rongkit|rongkit)\/)/.test(line));
console.log(`${counts.join(' and ')} entry points as ES modules and CommonJS`);
console.log(problems.join('\n'));
if (problems.length > 0 || counts.includes(0)) process.exitCode = 1;
