import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export const ROOT: string = fileURLToPath(new URL('..', import.meta.url));

export interface Child {
  readonly url: string;
  readonly pid: number;
  /** Resolves to the CPU time that the process has used so far in all its threads, in microseconds. */
  readonly cpuTime: () => Promise<number>;
  readonly stop: () => void;
}

/**
 * Module that each process loads first. It answers every message of the parent process with the CPU time of its
 * process.
 */
const METER = `data:text/javascript,${encodeURIComponent(`
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send(user + system);
  });
  process.channel.unref();
`)}`;

/** Starts a Node.js process, and waits until the process prints its URL. */
export async function startChild(args: readonly string[]): Promise<Child> {
  const child: ChildProcess = spawn(process.execPath, ['--import', METER, ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  if (!child.stdout) throw new Error('the process has no output');
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const url = /http:\S+/.exec(line)?.[0];
  if (!url) throw new Error(`${args.join(' ')} said: ${line}`);
  const cpuTime = async () => {
    child.send('cpu');
    const [time] = (await once(child, 'message')) as [number];
    return time;
  };
  return { url, pid: child.pid ?? 0, cpuTime, stop: () => child.kill('SIGKILL') };
}

/** Measures the time until a process ends, or prints its first line, in milliseconds. */
export async function timeOf(args: readonly string[], until: 'exit' | 'line'): Promise<number> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  if (until === 'exit') await once(child, 'exit');
  else await once(child.stdout, 'data');
  const time = performance.now() - startedAt;
  child.kill('SIGKILL');
  return time;
}
