#!/usr/bin/env node
import { EXIT } from './exit-codes.js';
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
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    interrupts.end(new Error('nobody reads the output'));
    // The reader of stdout has closed the pipe, as in `rong user list --all | head`.
    if (error.code === 'EPIPE') return;
    // The command may have ended before.
    process.once('exit', () => {
      process.exitCode = EXIT.refused;
    });
    process.stderr.write(`rong: cannot print: ${error.message}\n`);
  });
  process.stderr.on('error', () => {});
  const { stdin, stdout, stderr, env } = process;
  const cwd = currentFolder();
  if (cwd === undefined) {
    process.exitCode = EXIT.refused;
    return void stderr.write('rong: the current folder was removed\nfix: change to a folder that exists\n');
  }
  // Loaded late, so that `--version` loads almost nothing.
  const { run } = await import('./run.js');
  const code = await run(args, { stdin, stdout, stderr, env, cwd, interrupts });
  process.exitCode = code;
  // A stdin that is still open would keep the process alive.
  stdin.unref?.();
}

/** Undefined if the folder was removed. */
function currentFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

await main(process.argv.slice(2));
