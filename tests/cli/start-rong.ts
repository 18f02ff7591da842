import { tmpdir } from 'node:os';
import { Readable, Writable } from 'node:stream';
import { Interrupts } from '../../packages/cli/src/io.js';
import { run } from '../../packages/cli/src/run.js';

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** Outcome of a command. */
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

/** Runs a command of `rong` in this process, with the given environment alone. */
export function runRong(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return startRong(args, options).ended;
}

export function startRong(args: readonly string[], options: RunOptions = {}): RunningCommand {
  const { cwd = tmpdir(), env = {}, input = '' } = options;
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
  const interrupts = new Interrupts();
  const io = {
    stdin: Readable.from([input]),
    stdout: into('stdout'),
    stderr: into('stderr'),
    env: { PATH: process.env.PATH ?? '', XDG_CONFIG_HOME: '/nonexistent', ...env },
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
