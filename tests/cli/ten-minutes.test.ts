import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { expect, test } from 'vitest';
import { useFolders } from '../../packages/emulator/src/test-support/use-folder.js';
import { type RongProcess, rongProgram, useShell } from './rong-process.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGE = readFileSync(path.join(ROOT, 'docs/rong.md'), 'utf8');

const startShell = useShell();
const newFolder = useFolders();

/** A step of the page: a block of code, and the paragraph before it. */
interface Step {
  readonly before: string;
  readonly language: string;
  readonly code: string;
}

function stepsOf(page: string): Step[] {
  const blocks = [...page.matchAll(/([^\n]*)\n\n```(\w+)\n([\s\S]*?)^```$/gm)];
  return blocks.map(([, before = '', language = '', code = '']) => ({ before, language, code }));
}

/** Text of the page as a pattern: `…` stands for anything in a line. */
function patternOf(text: string): RegExp {
  const parts = text
    .trim()
    .split('…')
    .map((part) => part.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&'));
  return new RegExp(parts.join('.*'));
}

interface Stage {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Commands that go on, by their lines. */
  readonly running: Map<string, RongProcess>;
}

/** Runs the commands of a block, and returns the last one. */
async function runBlock({ before, code }: Step, { cwd, env, running }: Stage): Promise<RongProcess | undefined> {
  const goesOn = /leave (it|this) running/.test(before);
  const commands = code.split('\n').filter((line) => line !== '' && !line.startsWith('npm install'));
  let last: RongProcess | undefined;
  for (const [index, command] of commands.entries()) {
    last = startShell(command, { cwd, env });
    if (goesOn && index === commands.length - 1) running.set(command, last);
    else await last.ended;
  }
  return last;
}

test('the page "Ten minutes with rong" works word for word, from top to bottom', async () => {
  const stage: Stage = {
    cwd: newFolder(),
    env: { PATH: `${folderWithRong()}:${process.env.PATH}` },
    running: new Map(),
  };
  const page = PAGE.replaceAll('3000', String(await freePort()));
  let last: RongProcess | undefined;
  for (const step of stepsOf(page)) {
    const [, file] = /Save this as `([\w.]+)`/.exec(step.before) ?? [];
    if (file !== undefined) save(path.join(stage.cwd, file), step.code);
    if (step.language === 'sh') last = await runBlock(step, stage);
    if (step.language === 'text') {
      for (const line of step.code.trim().split('\n')) await last?.until(patternOf(line));
    }
  }
  const outputOf = (part: string) => [...stage.running].find(([command]) => command.includes(part))?.[1].output;
  expect(outputOf('rong tail')?.stdout).toMatch(/user\.refresh .* 1002 .*userId<nobody>/);
  expect(outputOf('app.mjs')?.stdout).toContain('ann -> bob: {"content":"hello"}\n');
  expect(outputOf('app.mjs')?.stdout).toContain('{"content":"hi"}\n');
  expect(readFileSync(path.join(stage.cwd, 'state.json'), 'utf8')).toContain('"kind":"state"');
});

/** A folder with a program `rong`. */
function folderWithRong(): string {
  const folder = newFolder();
  const file = path.join(folder, 'rong');
  writeFileSync(file, `#!/bin/sh\nexec '${process.execPath}' '${rongProgram()}' "$@"\n`);
  chmodSync(file, 0o755);
  return folder;
}

/** Saves a file of the page. The packages that a program imports go into it. */
function save(file: string, code: string): void {
  writeFileSync(file, code);
  if (!file.endsWith('.mjs')) return;
  buildSync({
    stdin: { contents: code, resolveDir: ROOT, sourcefile: 'page.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    tsconfig: path.join(ROOT, 'tsconfig.json'),
    outfile: file,
  });
}

function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  return new Promise((resolve) => {
    server.once('listening', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
