import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { Interrupts, type Io } from '../io.js';
import { runGroup } from './child-group.js';

/** Runs a Node.js program from source. A test can wait for lines of its output. */
function run(source: string, graceMs = 60_000) {
  const [stdin, stdout, stderr, interrupts] = [
    new PassThrough(),
    new PassThrough(),
    new PassThrough(),
    new Interrupts(),
  ];
  const io: Io = { stdin, stdout, stderr, env: {}, cwd: '/', interrupts };
  const code = runGroup({ command: process.execPath, args: ['-e', source], env: {}, io, graceMs });
  return { code, interrupts, ready: once(stdout, 'data').then(([data]) => String(data)) };
}

const IGNORES = "for (const s of ['SIGINT', 'SIGTERM']) process.on(s, () => {}); setInterval(() => {}, 1e6);";

test.each([
  ['process.exit(7)', 7],
  ["process.kill(process.pid, 'SIGTERM')", 143],
  ["process.kill(process.pid, 'SIGKILL')", 137],
  ['process.abort()', 134],
])('the exit code of %s is %d', async (source, code) => {
  expect(await run(source).code).toBe(code);
});

test('a signal reaches the program, whose exit code counts', async () => {
  const { code, interrupts, ready } = run(
    "process.on('SIGINT', () => process.exit(3)); setInterval(() => {}, 1e6); console.log('ready')",
  );
  await ready;
  interrupts.report('SIGINT');
  expect(await code).toBe(3);
});

test('a program that ignores Ctrl-C goes on, and the second Ctrl-C kills it', async () => {
  const { code, interrupts, ready } = run(`${IGNORES} console.log('ready')`, 1);
  await ready;
  interrupts.report('SIGINT');
  interrupts.report('SIGINT');
  expect(await code).toBe(137);
});

test('a program that ignores SIGTERM is killed when its time is up', async () => {
  const { code, interrupts, ready } = run(`${IGNORES} console.log('ready')`, 10);
  await ready;
  interrupts.report('SIGTERM');
  expect(await code).toBe(137);
});

test('SIGHUP counts once, since a terminal that closes and its shell both send it', async () => {
  const { code, interrupts, ready } = run(
    "process.on('SIGHUP', () => setTimeout(() => process.exit(5), 20)); setInterval(() => {}, 1e6); console.log('ready')",
  );
  await ready;
  interrupts.report('SIGHUP');
  interrupts.report('SIGHUP');
  expect(await code).toBe(5);
});

test('a program that cannot be started is an error', async () => {
  const io: Io = { ...(await ioOf()), cwd: '/nowhere' };
  await expect(runGroup({ command: 'true', args: [], env: {}, io })).rejects.toMatchObject({ code: 'ENOENT' });
});

async function ioOf(): Promise<Io> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  return { stdin, stdout, stderr, env: {}, cwd: '/', interrupts: new Interrupts() };
}

test('processes that outlive the program are ended, by force if they ignore SIGTERM', async () => {
  const { code, ready } = run(
    `const { spawn } = require('node:child_process');
    const child = spawn(process.execPath, ['-e', ${JSON.stringify(`${IGNORES} process.send('ready')`)}], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    child.once('message', () => { console.log(child.pid); process.exit(0); });`,
    10,
  );
  const pid = Number(await ready);
  expect(await code).toBe(0);
  // A killed process exists until its parent collects the exit status, and its parent may have changed.
  await expect.poll(() => isRunning(pid)).toBe(false);
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
