import type { Readable, Writable } from 'node:stream';

/** Input of a command: a terminal if `isTTY` is true. */
export type Input = Readable & { readonly isTTY?: boolean; setRawMode?(raw: boolean): unknown };

/** Output of a command: a terminal if `isTTY` is true. */
export type Out = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Environment variables. */
export type Env = Readonly<Record<string, string | undefined>>;

/** Streams, environment, working folder and signals of a process. */
export interface Io {
  readonly stdin: Input;
  readonly stdout: Out;
  readonly stderr: Out;
  readonly env: Env;
  readonly cwd: string;
  readonly interrupts: Interrupts;
}

/** Functions that a command runs around Ctrl-Z: before the process is stopped, and after it continues. */
export interface Sleeper {
  stop(): void;
  resume(): void;
}

type Listener = (signal: NodeJS.Signals) => void;

/** Signals that ask the process to end, such as SIGINT for Ctrl-C. */
export class Interrupts {
  readonly #listeners = new Set<Listener>();
  readonly #control = new AbortController();
  readonly #halt: () => void;
  readonly #sleepers = new Set<Sleeper>();
  #first: NodeJS.Signals | undefined;
  #isHungUp = false;

  /** @param halt - stops the process as Ctrl-Z does, for commands that read single keys */
  constructor(halt: () => void = () => {}) {
    this.#halt = halt;
  }

  /** The first signal, if there was one. */
  get first(): NodeJS.Signals | undefined {
    return this.#first;
  }

  /** Aborted by the first signal, and when the reader of stdout closes the pipe. */
  get signal(): AbortSignal {
    return this.#control.signal;
  }

  /**
   * Calls a function for each signal. As long as a function is registered, a second signal does not end the process.
   * Returns a function that stops listening.
   */
  on(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reports a signal. Returns whether the command handles the signal. */
  report(signal: NodeJS.Signals): boolean {
    // A closing terminal and its shell both send SIGHUP: the second SIGHUP must not end the process at once.
    if (signal === 'SIGHUP' && this.#isHungUp) return true;
    this.#isHungUp ||= signal === 'SIGHUP';
    const isHandled = this.#first === undefined || this.#listeners.size > 0;
    this.#first ??= signal;
    this.end(signal);
    for (const listener of [...this.#listeners]) listener(signal);
    return isHandled;
  }

  /**
   * Calls `stop` before Ctrl-Z stops the process, and `resume` when the process continues. Returns a function that
   * removes `sleeper`.
   */
  onSuspend(sleeper: Sleeper): () => void {
    this.#sleepers.add(sleeper);
    return () => this.#sleepers.delete(sleeper);
  }

  /** Stops the process, as Ctrl-Z does. */
  halt(): void {
    this.#halt();
  }

  /** Reports that Ctrl-Z is about to stop the process. */
  suspend(): void {
    for (const { stop } of this.#sleepers) stop();
  }

  /** Reports that the process continues after Ctrl-Z. */
  goOn(): void {
    for (const { resume } of this.#sleepers) resume();
  }

  /** Aborts the command for a reason other than a signal, such as a closed stdout. */
  end(reason: unknown): void {
    this.#control.abort(reason);
  }
}
