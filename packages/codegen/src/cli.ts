import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { emitFiles } from './emit-files.js';

const root = path.resolve(fileURLToPath(import.meta.url), '../../../..');
const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome');

/** Writes the emitted files. With `--check` it writes nothing and fails if a file differs. */
function main(): void {
  const check = process.argv.includes('--check');
  const stale = [...emitFiles()].filter(([file, text]) => {
    const target = path.join(root, file);
    const wanted = file.endsWith('.ts') ? format(file, text) : text;
    if (existsSync(target) && readFileSync(target, 'utf8') === wanted) return false;
    if (!check) {
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, wanted);
    }
    return true;
  });
  for (const [file] of stale) console.log(`${check ? 'stale' : 'wrote'} ${file}`);
  if (check && stale.length > 0) {
    console.error('Emitted files differ from the contract. Run `npm run codegen`.');
    process.exitCode = 1;
  }
}

function format(file: string, text: string): string {
  const args = [biome, 'check', '--write', '--linter-enabled=false', `--stdin-file-path=${file}`];
  return execFileSync(process.execPath, args, { cwd: root, input: text, encoding: 'utf8' });
}

main();
