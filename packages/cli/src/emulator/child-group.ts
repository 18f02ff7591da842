import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import type { Io } from '../io.js';
import { windowsLine } from './windows-line.js';

/** Default of `graceMs`, in milliseconds. */
const GRACE_MS = 5000;
const CHECK_EVERY_MS = 25;

/** Windows has no process groups: signals reach the program alone. */
const HAS_GROUPS = process.platform !== 'win32';

export interface ChildCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly io: Io;
  /**
   * Time in milliseconds that the processes have to end after a signal other than SIGINT before they are killed.
   * @defaultValue 5000
   */
  readonly graceMs?: number;
}

/**
 * Runs a program in a process group of its own, and returns its exit code, or 128 plus the number of the signal that
 * has ended the program. The first signal is forwarded to the whole group; the second signal kills the group. After a
 * signal other than SIGINT, the group is killed if it has not ended within `graceMs`. Processes that outlive the
 * program are ended as well, except on Windows.
 * @throws Error with a `code` such as `ENOENT` if the program cannot be started
 */
export async function runGroup({ command, args, env, io, graceMs = GRACE_MS }: ChildCommand): Promise<number> {
  const [program, ...rest] = HAS_GROUPS ? [command, ...args] : [windowsLine([command, ...args])];
  const child = spawn(program, rest, {
    cwd: io.cwd,
    env: { ...env },
    stdio: [fileOf(io.stdin) ?? 'ignore', fileOf(io.stdout) ?? 'pipe', fileOf(io.stderr) ?? 'pipe'],
    detached: HAS_GROUPS,
    // npm installs programs as scripts, which Windows runs only in a shell.
    shell: !HAS_GROUPS,
  } satisfies SpawnOptions);
  child.stdout?.pipe(io.stdout, { end: false });
  child.stderr?.pipe(io.stderr, { end: false });
  // A program that could not be started emits no `exit`.
  const exited = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  const closed = new Promise((resolve) => child.once('close', resolve));
  const group = new Group(child, graceMs);
  const stop = io.interrupts.on((signal) => group.pass(signal));
  const wake = io.interrupts.onSuspend({ stop: () => group.send('SIGSTOP'), resume: () => group.send('SIGCONT') });
  try {
    const [code, signal] = await exited;
    await group.end();
    // Waits until the last output has been read from the pipes.
    if (child.stdout || child.stderr) await closed;
    return code ?? 128 + constants.signals[signal ?? 'SIGKILL'];
  } finally {
    stop();
    wake();
    group.close();
  }
}

/** File descriptor of a stream, such as a terminal, that a program can inherit. */
function fileOf(stream: object): number | undefined {
  const { fd } = stream as { readonly fd?: unknown };
  return typeof fd === 'number' ? fd : undefined;
}

/** A program with all processes that it has started. */
class Group {
  readonly #child: ChildProcess;
  readonly #graceMs: number;
  #signals = 0;
  #deadline: NodeJS.Timeout | undefined;

  constructor(child: ChildProcess, graceMs: number) {
    this.#child = child;
    this.#graceMs = graceMs;
  }

  /** Forwards a signal to the group. The second signal, or the end of the grace period, kills the group. */
  pass(signal: NodeJS.Signals): void {
    this.#signals += 1;
    if (this.#signals > 1) return void this.send('SIGKILL');
    this.send(signal);
    // Programs may handle Ctrl-C and continue, as interpreters do.
    if (signal !== 'SIGINT') this.#deadline = setTimeout(() => this.send('SIGKILL'), this.#graceMs);
  }

  /** Ends the processes that have outlived the program. */
  async end(): Promise<void> {
    this.close();
    if (!HAS_GROUPS || !this.send('SIGTERM')) return;
    const until = performance.now() + this.#graceMs;
    while (this.send(0)) {
      if (performance.now() > until || this.#signals > 1) return void this.send('SIGKILL');
      await pause(CHECK_EVERY_MS);
    }
  }

  close(): void {
    clearTimeout(this.#deadline);
  }

  /** Sends a signal to the group. Returns whether a process got the signal. */
  send(signal: NodeJS.Signals | 0): boolean {
    const { pid } = this.#child;
    if (pid === undefined) return false;
    try {
      return process.kill(HAS_GROUPS ? -pid : pid, signal);
    } catch {
      return false;
    }
  }
}
