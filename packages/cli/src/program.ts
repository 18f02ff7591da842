import { Command, CommanderError } from 'commander';
import { Context } from './context.js';
import { resources } from './endpoints/emitted/index.js';
import { dashed } from './endpoints/names.js';
import { EXIT } from './exit-codes.js';
import { GLOBAL_OPTIONS } from './globals.js';
import { GROUPS, groupsOf } from './groups.js';
import type { Io } from './io.js';
import { report } from './report.js';
import type { Say } from './words/index.js';

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
  const program = await programFor(words[0], context);
  if (words.length === 0) return void program.outputHelp();
  await program.parseAsync(words, { from: 'user' });
  context.output.flush();
}

/** The program with the commands of a word, or with the names of all commands if the word is unknown. */
export async function programFor(word: string | undefined, context: Context): Promise<Command> {
  const program = newProgram(context);
  if (word === undefined || groupsOf(word).length === 0) addNames(program, context.say);
  else await addCommands(program, context, word);
  return program;
}

/** Adds the commands of a word. */
export async function addCommands(program: Command, context: Context, word: string): Promise<void> {
  for (const { load } of groupsOf(word)) await (await load())(program, context, word);
}

/** The program without commands. */
export function newProgram({ io, say, output }: Context): Command {
  const program = new Command('rong').description(say('tagline')).helpOption('-h, --help', say('helpOption'));
  program.exitOverride().helpCommand(false).showSuggestionAfterError(true);
  program.configureHelp({ showGlobalOptions: true, styleTitle: titles(say, output.paint) });
  program.configureOutput({
    writeOut: (text) => output.text(text),
    // Errors are printed by `report`.
    writeErr: () => {},
    getOutHelpWidth: () => io.stdout.columns ?? 100,
    getOutHasColors: () => true,
  });
  for (const { flags, word } of GLOBAL_OPTIONS) program.option(flags, say(word));
  return program.option('--version', say('versionOption'));
}

/** Titles of a help in the language of the user. */
function titles(say: Say, paint: Context['output']['paint']): (title: string) => string {
  const known: Readonly<Record<string, string>> = {
    'Usage:': say('usageTitle'),
    'Options:': say('optionsTitle'),
    'Arguments:': say('argumentsTitle'),
    'Commands:': say('commandsTitle'),
    'Global Options:': say('globalOptionsTitle'),
  };
  return (title) => paint('bold', known[title] ?? title);
}

/** Adds the first words of all commands with their summaries: for the help, and for the near match of a mistyped one. */
function addNames(program: Command, say: Say): void {
  for (const { words, summary } of GROUPS) {
    if (summary) for (const word of words) program.command(word).description(say(summary));
  }
  for (const { name, summary } of resources) {
    program.commandsGroup(say('resourcesTitle')).command(dashed(name)).description(summary);
  }
}
