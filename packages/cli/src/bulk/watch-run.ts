import type { BulkProgress } from 'rongkit/bulk';
import type { Context } from '../context.js';
import { isInForeground } from '../output/foreground.js';
import { Progress } from '../output/progress.js';
import type { RunLock } from './run-lock.js';
import type { RunProgress, Sending } from './send-run.js';

const TICK_MS = 200;
const CTRL_C = '\u0003';
const CTRL_Z = '\u001a';

/**
 * Sends a run and shows its progress. `p` pauses and resumes the run. `q` and Ctrl-C end the run after the calls in
 * flight; a second Ctrl-C ends the run at once. Returns the progress, and whether the user has ended the run.
 */
export async function watchRun(
  context: Context,
  sending: Sending,
  lock: RunLock,
): Promise<{ progress: BulkProgress; isEnded: boolean }> {
  const { io, output, flags } = context;
  const line = new Progress(io.stderr, !flags.quiet && !output.isJson);
  const show = () => {
    const { progress } = sending;
    line.show(partOf(progress), describe(context, progress));
  };
  let isEnded = false;
  const stop = () => {
    if (isEnded) return;
    isEnded = true;
    sending.stop();
    // A paused run would not notice the stop.
    sending.resume();
  };
  const follow = () => {
    if (lock.isPaused !== sending.progress.isPaused && !isEnded) lock.isPaused ? sending.pause() : sending.resume();
    show();
  };
  const timer = setInterval(follow, TICK_MS);
  const release = io.interrupts.on(() => stop());
  if (io.stdin.isTTY) output.note(context.say('bulkKeys'));
  const restore = onKeys(context, (key) => {
    if (key === 'p') lock.isPaused ? lock.resume() : lock.pause();
    if (key === 'q') stop();
    if (key === CTRL_C) io.interrupts.report('SIGINT');
    if (key === CTRL_Z) io.interrupts.halt();
    follow();
  });
  try {
    follow();
    const progress = await sending.finish(show);
    return { progress, isEnded };
  } finally {
    clearInterval(timer);
    release();
    restore();
    line.clear();
  }
}

/**
 * Calls `act` for each key that is pressed on a terminal, while the process is in the foreground. Returns a function
 * that stops listening.
 */
function onKeys({ io }: Context, act: (key: string) => void): () => void {
  const { stdin } = io;
  if (stdin.isTTY !== true || !stdin.setRawMode) return () => {};
  const listener = (keys: Buffer | string) => {
    for (const key of String(keys)) act(key);
  };
  const stop = () => {
    stdin.off('data', listener).pause();
    if (isInForeground()) stdin.setRawMode?.(false);
  };
  const start = () => {
    if (!isInForeground()) return;
    // The shell changes the mode of the terminal after Ctrl-Z, and the stream does not notice.
    stdin.setRawMode?.(false);
    stdin.setRawMode?.(true);
    stdin.off('data', listener).on('data', listener).resume();
  };
  start();
  const awake = io.interrupts.onSuspend({ stop, resume: start });
  return () => {
    awake();
    stop();
  };
}

function partOf({ receivers, sent, failed, unknown }: RunProgress): number {
  return receivers > 0 ? (sent + failed + unknown) / receivers : 1;
}

function describe({ say }: Context, progress: RunProgress): string {
  const { receivers, sent, failed, unknown, recent, elapsedMs, isPaused } = progress;
  const done = sent + failed + unknown;
  const perSecond = elapsedMs > 0 ? (recent * 1000) / elapsedMs : 0;
  const left = perSecond > 0 ? Math.ceil((receivers - done) / perSecond) : undefined;
  const values = { done, receivers, rate: Math.round(perSecond), left: left === undefined ? '–' : timeOf(left) };
  const counts = say('bulkCounts', { sent, failed, unknown });
  const state = isPaused ? say('bulkPaused') : say('bulkSpeed', values);
  return `${Math.floor(partOf(progress) * 100)} %  ${done}/${receivers}  ${state}  ${counts}`;
}

/** Formats seconds as `12 s`, `3:05` or `1:02:05`. */
function timeOf(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  const parts = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  const [first, ...rest] = parts[0] === 0 ? parts.slice(1) : parts;
  return [first, ...rest.map((part) => String(part).padStart(2, '0'))].join(':');
}
