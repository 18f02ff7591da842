import { tmpdir } from 'node:os';
import { Readable, Writable } from 'node:stream';
import type { Emulator } from '@rongkit/emulator';
import { Interrupts } from '../../packages/cli/src/io.js';
import { run } from '../../packages/cli/src/run.js';

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly interrupts?: Interrupts;
}

/** Output of a command, and its exit code. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that runs in this process. */
export interface RunningCommand {
  readonly ended: Promise<Ran>;
  /** Resolves with the match once one of the outputs has it. */
  until(pattern: RegExp): Promise<RegExpExecArray>;
  /** Presses Ctrl-C. */
  interrupt(): void;
}

/** Environment variables with which commands call an emulator. */
export function environmentOf({ credentials, url }: Pick<Emulator, 'credentials' | 'url'>): Record<string, string> {
  const { appKey, appSecret } = credentials;
  return { RONGCLOUD_APP_KEY: appKey, RONGCLOUD_APP_SECRET: appSecret, RONGCLOUD_API_URL: url, ...NO_PROFILES };
}

/** A home without profiles, and an English locale. */
export const NO_PROFILES = { XDG_CONFIG_HOME: '/nonexistent', XDG_STATE_HOME: '/nonexistent', LANG: 'C' };

/** Runs a command in this process. Of the environment it has `PATH` alone. */
export function runRong(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return startRong(args, options).ended;
}

/** Starts a command in this process. */
export function startRong(args: readonly string[], options: RunOptions = {}): RunningCommand {
  const { cwd = tmpdir(), env = {}, input = '', interrupts = new Interrupts() } = options;
  const output = { stdout: '', stderr: '' };
  const waiting = new Set<() => void>();
  const into = (name: 'stdout' | 'stderr') =>
    new Writable({
      decodeStrings: false,
      write: (text, _encoding, done) => {
        output[name] += String(text);
        for (const check of waiting) check();
        done();
      },
    });
  const io = {
    stdin: Readable.from([input]),
    stdout: into('stdout'),
    stderr: into('stderr'),
    env: { PATH: process.env.PATH ?? '', ...NO_PROFILES, ...env },
    cwd,
    interrupts,
  };
  const ended = run(args, io).then((code) => ({ code, ...output }));
  const until = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const check = () => {
        const match = pattern.exec(output.stdout) ?? pattern.exec(output.stderr);
        if (!match) return;
        waiting.delete(check);
        resolve(match);
      };
      waiting.add(check);
      check();
      const fail = () => reject(new Error(`rong ended without ${pattern}: ${output.stdout}${output.stderr}`));
      ended.then(fail, reject);
    });
  return { ended, until, interrupt: () => void interrupts.report('SIGINT') };
}

/** The JSON values of a command's lines. */
export function linesOf(text: string): unknown[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);
}
