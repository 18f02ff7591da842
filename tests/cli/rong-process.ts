import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { afterEach } from 'vitest';
import { programOf } from '../support/program.js';

/** The path of `rong` as a program. */
export function rongProgram(): string {
  return programOf('cli', 'main.ts');
}

export interface RongOptions {
  /** Folder that the program runs in. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Written to stdin, which is closed then. */
  readonly input?: string;
  /** User that the program runs as. */
  readonly uid?: number;
  /** A line for bash in which `"$@"` is the program, such as `"$@" | head -1`. */
  readonly shell?: string;
}

/** A running `rong`. */
export interface RongProcess {
  readonly child: ChildProcess;
  /** The output so far. */
  readonly output: { stdout: string; stderr: string };
  /** Exit code, or the name of the signal, once all output is read. */
  readonly ended: Promise<number | string | null>;
  /** Resolves with the match once one of the outputs has it. */
  until(pattern: RegExp): Promise<RegExpExecArray>;
}

/** Starts `rong` in processes of its own, and ends them after the test. */
export function useRong(): (args: readonly string[], options?: RongOptions) => RongProcess {
  const start = useProcesses();
  return (args, options = {}) => {
    const command = [process.execPath, rongProgram(), ...args];
    return start(options.shell === undefined ? command : ['bash', '-c', options.shell, 'bash', ...command], options);
  };
}

/** Starts lines of a shell, and ends them after the test. */
export function useShell(): (line: string, options?: RongOptions) => RongProcess {
  const start = useProcesses();
  return (line, options = {}) => start(['bash', '-c', line], options);
}

function useProcesses(): (command: readonly string[], options: RongOptions) => RongProcess {
  const started: RongProcess[] = [];
  afterEach(async () => {
    for (const { child } of started) kill(child);
    await Promise.all(started.splice(0).map(({ ended }) => ended));
  });
  return (command, options) => {
    const process_ = start(command, options);
    started.push(process_);
    return process_;
  };
}

/** Ends a process with all that it has started. */
function kill({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
}

function start([program = '', ...args]: readonly string[], { cwd, env = {}, input, uid }: RongOptions): RongProcess {
  const child = spawn(program, args, {
    cwd: cwd ?? tmpdir(),
    env: { ...plainEnv(), ...env },
    ...(uid !== undefined && { uid, gid: uid }),
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    detached: true,
  });
  child.stdin?.on('error', () => {}).end(input);
  const output = { stdout: '', stderr: '' };
  const waiting = new Set<() => void>();
  const hear = (name: 'stdout' | 'stderr') => (text: string) => {
    output[name] += text;
    for (const check of waiting) check();
  };
  child.stdout?.setEncoding('utf8').on('data', hear('stdout'));
  child.stderr?.setEncoding('utf8').on('data', hear('stderr'));
  const ended = new Promise<number | string | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? signal));
  });
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
  return { child, output, ended, until };
}

/** The environment without keys, addresses and profiles, in English. */
function plainEnv(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env).filter(([name]) => !/^(RONG|NODE_|LC_|XDG_)/.test(name));
  return { ...Object.fromEntries(entries), LANG: 'C.UTF-8', XDG_CONFIG_HOME: '/nonexistent' };
}
