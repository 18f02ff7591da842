import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { emitFiles } from './emit-files.js';

const root = path.resolve(fileURLToPath(import.meta.url), '../../../..');
const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome');

/** Writes the emitted files. With `--check` it writes nothing and fails if a file differs. */
function main(): void {
  const check = process.argv.includes('--check');
  const stale = [...formatted(emitFiles())].filter(([file, wanted]) => {
    const target = path.join(root, file);
    if (existsSync(target) && readFileSync(target, 'utf8') === wanted) return false;
    if (!check) write(target, wanted);
    return true;
  });
  for (const [file] of stale) console.log(`${check ? 'stale' : 'wrote'} ${file}`);
  if (check && stale.length > 0) {
    console.error('Emitted files differ from the contract. Run `npm run codegen`.');
    process.exitCode = 1;
  }
}

/** Formats the TypeScript files in a temporary folder, with one process for all of them. Other files stay unchanged. */
function formatted(files: ReadonlyMap<string, string>): Map<string, string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rongkit-codegen-'));
  try {
    const sources = [...files].filter(([file]) => file.endsWith('.ts'));
    for (const [file, text] of sources) write(path.join(folder, file), text);
    cpSync(path.join(root, 'biome.json'), path.join(folder, 'biome.json'));
    const args = [biome, 'check', '--write', '--linter-enabled=false', '--vcs-enabled=false', '--log-level=error', '.'];
    execFileSync(process.execPath, args, { cwd: folder, stdio: 'pipe' });
    return new Map([...files].map(([file, text]) => [file, textOf(path.join(folder, file)) ?? text]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function textOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

main();
