import { CommanderError } from 'commander';
import { Context } from './context.js';
import { EXIT } from './exit-codes.js';
import { GROUPS } from './groups.js';
import type { Io } from './io.js';
import { programFor } from './program.js';
import { report } from './report.js';

/**
 * Runs a command and returns its exit code. All that the command reads and writes is in `io`, so that several commands
 * can run in one process.
 *
 * @param args - arguments, without the names of the runtime and the program
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let context: Context;
  try {
    context = new Context(args, io);
  } catch (error) {
    // A global option is wrong.
    const plain = new Context(args.includes('--json') ? ['--json'] : [], io);
    return await report(error, plain);
  }
  try {
    await execute(context);
    return context.exitCode;
  } catch (error) {
    context.output.flush();
    return isHelp(error) ? EXIT.done : await report(error, context);
  } finally {
    await context.close();
  }
}

/** Whether an error only means that commander has printed a help text. */
function isHelp(error: unknown): boolean {
  return error instanceof CommanderError && error.exitCode === 0;
}

async function execute(context: Context): Promise<void> {
  const { words } = context;
  const program = await programFor(words[0], context, GROUPS);
  if (words.length === 0) return void program.outputHelp();
  await program.parseAsync(words, { from: 'user' });
  context.output.flush();
}
