import { RootCommand, script, type Command as TabCommand } from '@bomb.sh/tab';
import { Argument, type Command } from 'commander';
import type { Context } from '../context.js';
import { GLOBAL_OPTIONS } from '../globals.js';
import type { Group } from '../group.js';
import { profilePath, readProfiles } from '../profiles/profile-file.js';
import { newProgram, programFor } from '../program.js';
import { BASH_SCRIPT } from './bash-script.js';

const SHELLS = ['bash', 'zsh', 'fish', 'powershell'];

/** Adds `rong completion`, which prints a completion script for a shell. */
export function addCompletionCommand(program: Command, { say, output }: Context): void {
  program
    .command('completion')
    .addArgument(new Argument('<shell>', say('shellArgument')).choices(SHELLS))
    .description(say('groupCompletion'))
    .addHelpText('after', () => `\n${say('completionHelp')}`)
    .action((shell: string) => (shell === 'bash' ? output.text(BASH_SCRIPT) : script(shell, 'rong', 'rong')));
}

/** Adds `rong complete`, which the completion scripts call for each word. */
export function addCompleteCommand(program: Command, context: Context, _: string, groups: readonly Group[]): void {
  program
    .command('complete', { hidden: true })
    .argument('[words...]')
    .allowUnknownOption()
    .action((words: string[]) => complete(context, words, groups));
}

/** Prints the possible completions of the last word. */
async function complete(context: Context, words: string[], groups: readonly Group[]): Promise<void> {
  const [first] = words;
  const isFirst = words.length < 2;
  const program = await programFor(isFirst ? undefined : first, context.withWords(words), groups);
  const root = new RootCommand();
  addOptions(root, newProgram(context), context);
  addCommands(root, program, '', context);
  root.parse(words);
}

function addCommands(root: RootCommand, parent: Command, path: string, context: Context): void {
  for (const command of parent.commands) {
    const name = path === '' ? command.name() : `${path} ${command.name()}`;
    addOptions(root.command(name, firstSentence(command.summary() || command.description())), command, context);
    addCommands(root, command, name, context);
  }
}

function addOptions(target: TabCommand, command: Command, context: Context): void {
  for (const { long, flags, description } of command.options) {
    if (long) addOption(target, { name: long.slice(2), flags, about: firstSentence(description) }, context);
  }
  // Global options are allowed after a command as well.
  for (const { name, flags, word } of GLOBAL_OPTIONS)
    addOption(target, { name, flags, about: context.say(word) }, context);
}

interface Offered {
  readonly name: string;
  readonly flags: string;
  readonly about: string;
}

function addOption(target: TabCommand, { name, flags, about }: Offered, context: Context): void {
  if (!/[<[]/.test(flags)) return void target.option(name, about);
  target.option(name, about, (offer) => {
    for (const value of valuesOf(flags, context)) offer(value, '');
  });
}

/** Possible values of an option; empty if any value is allowed. */
function valuesOf(flags: string, { io }: Context): string[] {
  if (flags.startsWith('--profile ')) return profileNames(io.env);
  const [, values = ''] = /[<[]([\w-]+(?:\|[\w-]+)+)[>\]]/.exec(flags) ?? [];
  return values.split('|').filter((each) => !['', '-', 'json', 'text'].includes(each));
}

function profileNames(env: Context['io']['env']): string[] {
  try {
    return Object.keys(readProfiles(profilePath(env)).profiles);
  } catch {
    return [];
  }
}

/** First sentence of a description: shells show only one line. */
function firstSentence(text: string): string {
  const [sentence = ''] = text.split(/(?<=[.。])\s|\n/, 1);
  return sentence;
}
