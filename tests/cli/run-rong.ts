import { tmpdir } from 'node:os';
import { Readable, Writable } from 'node:stream';
import type { Emulator } from '@rongkit/emulator';
import { Interrupts, type Io } from '../../packages/cli/src/io.js';
import { run } from '../../packages/cli/src/run.js';

/** What a command has printed, and its exit code. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RongOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly stdin?: string;
  readonly cwd?: string;
  readonly interrupts?: Interrupts;
}

/** Environment variables with which commands call an emulator. */
export function environmentOf({ credentials, url }: Emulator): Record<string, string> {
  const { appKey, appSecret } = credentials;
  return { RONGCLOUD_APP_KEY: appKey, RONGCLOUD_APP_SECRET: appSecret, RONGCLOUD_API_URL: url, ...NO_PROFILES };
}

/** A home without profiles, and an English locale. */
export const NO_PROFILES = { XDG_CONFIG_HOME: '/nonexistent', XDG_STATE_HOME: '/nonexistent', LANG: 'C' };

/** Runs a command in this process. */
export async function runRong(args: readonly string[], options: RongOptions = {}): Promise<Ran> {
  const { env = NO_PROFILES, stdin = '', cwd = tmpdir(), interrupts = new Interrupts() } = options;
  const stdout = new Sink();
  const stderr = new Sink();
  const io: Io = { stdin: Readable.from([stdin]), stdout, stderr, env, cwd, interrupts };
  const code = await run(args, io);
  return { code, stdout: stdout.text, stderr: stderr.text };
}

class Sink extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString('utf8');
    done();
  }
}

/** The JSON values of a command's lines. */
export function linesOf(text: string): unknown[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);
}
