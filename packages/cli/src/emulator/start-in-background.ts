import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Context } from '../context.js';
import { type Started, showStarted } from './started.js';

const CHECK_EVERY_MS = 25;

/** Line of the log: JSON that the background command has printed. */
type Line = Partial<Started> & { readonly error?: Problem };

interface Problem {
  readonly exit: number;
  readonly message: string;
  readonly fix: string;
}

/** Runs the same command in a background process, and returns once the emulator there is ready or has failed. */
export async function startInBackground(context: Context): Promise<void> {
  const { output, say, signal } = context;
  // The output goes to a file: a pipe would close with this command, and end the emulator.
  const folder = mkdtempSync(path.join(tmpdir(), 'rong-emulator-'));
  const log = path.join(folder, 'log');
  const child = startProgram(context, log);
  let isReady = false;
  try {
    const { started, problem } = await firstWord(child, log, signal);
    isReady = started !== undefined;
    if (started) {
      showStarted(context, started);
      output.note(say('logFile', { file: log }));
    } else {
      const { exit = 1, message = readFileSync(log, 'utf8'), fix = '' } = problem ?? {};
      output.problem({ error: { ...problem, message } }, [`rong: ${message}`, ...(fix ? [`${say('fix')}${fix}`] : [])]);
      context.exitCode = exit;
    }
  } finally {
    if (!isReady) {
      child.kill('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

function startProgram({ words, io, language }: Context, log: string): ChildProcess {
  const [, program = ''] = process.argv;
  const own = words.filter((each) => each !== '--background');
  const handle = openSync(log, 'w', 0o600);
  const child = spawn(process.execPath, [...process.execArgv, program, ...own, '--json', '--lang', language], {
    cwd: io.cwd,
    env: { ...io.env },
    stdio: ['ignore', handle, handle],
    detached: true,
  });
  closeSync(handle);
  child.unref();
  return child;
}

/** Waits for the log line that says that the emulator is ready or has failed, or for the end of the process. */
async function firstWord(child: ChildProcess, log: string, signal: AbortSignal) {
  for (;;) {
    // Checked before the log is read, so that the log of an ended process is complete.
    const hasEnded = child.exitCode !== null || child.signalCode !== null;
    const lines = linesOf(readFileSync(log, 'utf8'));
    const started = lines.find(({ url }) => url !== undefined) as Started | undefined;
    const problem = lines.find(({ error }) => error !== undefined)?.error;
    if (started || problem || hasEnded) return { started, problem };
    await pause(CHECK_EVERY_MS, undefined, { signal });
  }
}

/** Parses the JSON lines of a log. Ignores notes, which are not JSON. */
function linesOf(text: string): Line[] {
  const complete = text.slice(0, text.lastIndexOf('\n') + 1).split('\n');
  return complete.flatMap((line) => {
    try {
      return [Object(JSON.parse(line)) as Line];
    } catch {
      return [];
    }
  });
}
