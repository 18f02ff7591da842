import { Command, CommanderError } from 'commander';
import type { Context } from './context.js';
import { resources } from './endpoints/emitted/index.js';
import { dashed } from './endpoints/names.js';
import { CliError } from './errors.js';
import { EXIT } from './exit-codes.js';
import { GLOBAL_OPTIONS } from './globals.js';
import type { Group } from './group.js';
import type { Say } from './words/index.js';

/**
 * The program with the commands that begin with `word`, or with the names of all commands if no command begins with
 * `word`.
 */
export async function programFor(
  word: string | undefined,
  context: Context,
  groups: readonly Group[],
): Promise<Command> {
  const program = newProgram(context);
  if (word !== undefined && groups.some(({ words }) => words.includes(word))) {
    await addCommands(program, context, word, groups);
  } else addNames(program, context.say, groups);
  return program;
}

/** Adds the commands that begin with `word`, which may be in two groups. */
export async function addCommands(
  program: Command,
  context: Context,
  word: string,
  groups: readonly Group[],
): Promise<void> {
  for (const { words, load } of groups) {
    if (words.includes(word)) await (await load())(program, context, word, groups);
  }
}

/** A command that shows its help if it has subcommands and is called without a subcommand. */
class RongCommand extends Command {
  readonly #context: Context;

  constructor(name: string, context: Context) {
    super(name);
    this.#context = context;
  }

  override createCommand(name: string): RongCommand {
    return new RongCommand(name, this.#context);
  }

  override help(): never {
    if (this.#context.output.isJson) throw new CliError('missingCommand', { command: this.#context.command });
    this.outputHelp();
    throw new CommanderError(EXIT.done, 'commander.help', '(outputHelp)');
  }
}

/** The program without commands. */
export function newProgram(context: Context): Command {
  const { io, say, output } = context;
  const program = new RongCommand('rong', context).description(say('tagline'));
  program.helpOption('-h, --help', say('helpOption')).exitOverride().helpCommand(false).showSuggestionAfterError(true);
  program.configureHelp({
    showGlobalOptions: true,
    styleTitle: titles(say, output.paint),
    // Without the English defaults and choices that commander appends: our descriptions name them in both languages.
    optionDescription: ({ description }) => description,
    argumentDescription: ({ description }) => description,
    subcommandDescription: (command) =>
      command.name() === 'help' ? say('groupHelp') : command.summary() || command.description(),
  });
  program.configureOutput({
    writeOut: (text) => output.text(text),
    // Errors are printed by `report`.
    writeErr: () => {},
    getOutHelpWidth: () => io.stdout.columns ?? 100,
    getOutHasColors: () => true,
  });
  for (const { flags, word } of GLOBAL_OPTIONS) program.option(flags, say(word));
  return program;
}

/** Returns a function that translates the titles of a help text to the language of the user. */
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

/**
 * Adds the first words of all commands with their summaries: for the help, and to suggest a command for a mistyped
 * word.
 */
function addNames(program: Command, say: Say, groups: readonly Group[]): void {
  for (const { words, summary } of groups) {
    if (summary) for (const word of words) program.command(word).description(say(summary));
  }
  for (const { name, summary } of resources) {
    program.commandsGroup(say('resourcesTitle')).command(dashed(name)).description(summary);
  }
}
