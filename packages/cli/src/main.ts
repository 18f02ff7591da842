#!/usr/bin/env node
import { Interrupts } from './io.js';
import { VERSION } from './version.js';

/**
 * Runs a command with the arguments, streams and signals of the process. Other files of `rong` get the streams and the
 * signals as `io`.
 */
async function main(args: readonly string[]): Promise<void> {
  // `run` handles `--version` in any other position.
  if (args[0] === '--version') return void process.stdout.write(`${VERSION}\n`);
  // Ctrl-Z stops the whole job, including a parent such as `npx`. Windows has no job control.
  const interrupts = new Interrupts(() => process.platform === 'win32' || process.kill(0, 'SIGTSTP'));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const) {
    process.on(signal, () => {
      if (!interrupts.report(signal)) process.exit(130);
    });
  }
  process.on('SIGTSTP', () => {
    interrupts.suspend();
    process.kill(process.pid, 'SIGSTOP');
  });
  process.on('SIGCONT', () => interrupts.goOn());
  // The reader of stdout has closed the pipe, as in `rong user list --all | head`.
  process.stdout.on('error', () => interrupts.end(new Error('nobody reads the output')));
  process.stderr.on('error', () => {});
  const { stdin, stdout, stderr, env } = process;
  // Loaded late, so that `--version` loads almost nothing.
  const { run } = await import('./run.js');
  const code = await run(args, { stdin, stdout, stderr, env, cwd: process.cwd(), interrupts });
  process.exitCode = code;
  // A stdin that is still open would keep the process alive.
  stdin.unref?.();
}

await main(process.argv.slice(2));
