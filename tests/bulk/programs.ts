import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = path.join(ROOT, 'node_modules/.vite/programs/tests-bulk');

/** The oldest and the newest supported version of BullMQ. */
export const BULLMQS = ['bullmq', 'bullmq5'] as const;
export type BullMq = (typeof BULLMQS)[number];

const built = new Map<string, string>();

/** Bundles a program of this folder, with a version of BullMQ, and returns its path. */
function programOf(name: string, bullmq: BullMq): string {
  const file = path.join(FOLDER, `${name}-${bullmq}.cjs`);
  if (built.has(file)) return file;
  const { outputFiles } = buildSync({
    entryPoints: [path.join(ROOT, `tests/bulk/${name}.ts`)],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    // All in one file: a process that loads hundreds of modules takes three times as long to start.
    external: ['msgpackr-extract', 'pg', 'bullmq-otel', '@valkey/valkey-glide'],
    alias: bullmq === 'bullmq5' ? { bullmq: 'bullmq5' } : {},
    tsconfig: path.join(ROOT, 'tsconfig.json'),
    outfile: file,
    write: false,
  });
  mkdirSync(FOLDER, { recursive: true });
  // Other processes may build or start the same program now, and must never see a half-written file.
  writeFileSync(`${file}.${process.pid}`, outputFiles[0]?.contents ?? '');
  renameSync(`${file}.${process.pid}`, file);
  built.set(file, file);
  return file;
}

/** A child process that tells what happens in lines of JSON. */
export class Program {
  readonly child: ChildProcess;
  readonly ended: Promise<unknown>;
  readonly #ready: Promise<void>;

  constructor(name: string, bullmq: BullMq, settings: object, onLine: (line: never) => void = () => {}) {
    this.child = spawn(process.execPath, [programOf(name, bullmq), JSON.stringify(settings)], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const lines = createInterface({ input: this.child.stdout as NodeJS.ReadableStream });
    this.ended = once(lines, 'close');
    this.#ready = new Promise((resolve) => {
      lines.on('line', (line) => {
        const told = JSON.parse(line) as never;
        if (told === 'ready') resolve();
        else onLine(told);
      });
      lines.on('close', resolve);
    });
  }

  /** Resolves once the program works, or has ended. */
  async ready(): Promise<this> {
    await this.#ready;
    return this;
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }
}
