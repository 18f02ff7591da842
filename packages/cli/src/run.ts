import { type Command, CommanderError } from 'commander';
import { Context } from './context.js';
import { EXIT } from './exit-codes.js';
import { GROUPS } from './groups.js';
import type { Io } from './io.js';
import { programFor } from './program.js';
import { report } from './report.js';
import { VERSION } from './version.js';

/**
 * Runs a command and returns its exit code. The command reads and writes only through `io`, so that several commands
 * can run in one process.
 *
 * @param args - arguments, without the names of the runtime and the program
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let context: Context;
  try {
    context = new Context(args, io);
  } catch (error) {
    // A global option is invalid. The other global options still decide how the error is printed.
    return await report(error, new Context(printingIn(args), io));
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

/** Arguments that decide how errors are printed. */
function printingIn(args: readonly string[]): string[] {
  const json = args.includes('--json') ? ['--json'] : [];
  return /(^|\n)--lang[=\n]zh(\n|$)/.test(args.join('\n')) ? [...json, '--lang', 'zh'] : json;
}

/** Whether an error only means that commander has printed a help text. */
function isHelp(error: unknown): boolean {
  return error instanceof CommanderError && error.exitCode === 0;
}

async function execute(context: Context): Promise<void> {
  const { words } = context;
  if (context.flags.version) return context.output.text(`${VERSION}\n`);
  const program = await programFor(words[0], context, GROUPS);
  context.command = pathOf(program, words);
  if (words.length === 0) return void program.outputHelp();
  await program.parseAsync(words, { from: 'user' });
  context.output.flush();
}

/** Longest known command at the start of some words: `rong user` for `user get-tokn`. */
function pathOf(program: Command, words: readonly string[]): string {
  const path = [program.name()];
  let command: Command | undefined = program;
  for (const word of words) {
    command = command.commands.find((each) => each.name() === word);
    if (!command) break;
    path.push(word);
  }
  return path.join(' ');
}
