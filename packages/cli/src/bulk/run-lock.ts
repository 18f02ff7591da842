import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CliError } from '../errors.js';

/** Keeps two processes from sending the same run at once, and lets another process pause the run. */
export class RunLock {
  readonly #lock: string;
  readonly #pause: string;

  constructor(folder: string) {
    this.#lock = path.join(folder, 'lock');
    this.#pause = path.join(folder, 'pause');
  }

  /** Id of the process that sends the run; undefined if no process does. */
  get owner(): number | undefined {
    if (!existsSync(this.#lock)) return undefined;
    const pid = Number(readFileSync(this.#lock, 'utf8'));
    return isAlive(pid) ? pid : undefined;
  }

  /** @throws {CliError} another process sends the run */
  take(id: string): void {
    const { owner } = this;
    if (owner !== undefined) throw new CliError('runIsBusy', { id, pid: owner });
    // The process that held the lock was killed.
    rmSync(this.#lock, { force: true });
    try {
      writeFileSync(this.#lock, String(process.pid), { flag: 'wx', mode: 0o600 });
    } catch (error) {
      throw new CliError('runIsBusy', { id, pid: this.owner ?? '?' }, { cause: error });
    }
  }

  release(): void {
    rmSync(this.#lock, { force: true });
  }

  get isPaused(): boolean {
    return existsSync(this.#pause);
  }

  pause(): void {
    writeFileSync(this.#pause, '', { mode: 0o600 });
  }

  resume(): void {
    rmSync(this.#pause, { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return Number.isInteger(pid) && pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
