import type { Command, Option } from 'commander';
import type { Context } from '../context.js';
import { endpointOf } from '../endpoints/endpoint-of.js';
import type { EndpointFacts } from '../endpoints/facts.js';
import { optionOf } from '../endpoints/options.js';
import { expand } from '../endpoints/resources.js';
import { EXIT } from '../exit-codes.js';
import type { Group } from '../group.js';
import { addCommands, newProgram, programFor } from '../program.js';

/** Adds `rong help` to the program. */
export function addHelpCommand(program: Command, context: Context, _: string, groups: readonly Group[]): void {
  program
    .command('help')
    .argument('[command...]', context.say('helpArgument'))
    .description(context.say('groupHelp'))
    .action((words: string[]) => showHelp(context, words, groups));
}

async function showHelp(context: Context, words: readonly string[], groups: readonly Group[]): Promise<void> {
  const expanded = expand(words);
  let command = await programFor(expanded[0], context.withWords(expanded), groups);
  for (const word of expanded)
    command = command.commands.find((each) => each.name() === word) ?? unknown(command, word);
  if (context.output.isJson) context.output.data(await describeCommands(context, expanded, groups));
  else command.outputHelp();
}

/** Throws the error of an unknown command, with the name that was probably meant. */
function unknown(parent: Command, word: string): never {
  parent.parse([word], { from: 'user' });
  throw new Error(`there is no command ${word}`);
}

/** Describes all commands, or the commands that begin with some words, as data for programs. */
async function describeCommands(context: Context, words: readonly string[], groups: readonly Group[]) {
  const all = context.withWords([]);
  const program = newProgram(all);
  for (const word of new Set(groups.flatMap((group) => group.words))) await addCommands(program, all, word, groups);
  const wanted = words.join(' ');
  const commands = leavesOf(program).map(describe);
  return {
    usage: 'rong <command> [options]',
    exitCodes: EXIT,
    globalOptions: program.options.map(describeOption),
    commands: commands.filter(({ command }) => wanted === '' || `${command} `.startsWith(`${wanted} `)),
  };
}

/** Commands that have an action, without commands that only contain other commands. */
function leavesOf(command: Command): Command[] {
  const visible = command.createHelp().visibleCommands(command);
  const below = command.commands.filter((each) => visible.includes(each)).flatMap(leavesOf);
  const acts = command.parent !== null && (command.commands.length === 0 || command.registeredArguments.length > 0);
  return acts ? [command, ...below] : below;
}

function describe(command: Command) {
  const endpoint = endpointOf(command);
  return {
    command: pathOf(command),
    summary: command.summary() || command.description(),
    ...(endpoint && { endpoint: endpoint.id, path: `${endpoint.method} ${endpoint.path}` }),
    ...(endpoint?.repeat && { sends: true }),
    ...(endpoint?.reaches === true && { sends: true }),
    ...(endpoint?.destroys && { destroys: true }),
    ...(endpoint?.pages && { pages: true }),
    ...(command.registeredArguments.length > 0 && {
      arguments: command.registeredArguments.map((each) => ({
        name: each.name(),
        required: each.required,
        ...(each.description && { description: each.description }),
      })),
    }),
    options: command.options.map((option) => ({
      ...describeOption(option),
      ...((option.mandatory || isRequired(option, endpoint)) && { required: true }),
    })),
  };
}

function isRequired({ long }: Option, endpoint: EndpointFacts | undefined): boolean {
  return endpoint?.fields.some(({ name, required }) => required && long === optionOf(name)) === true;
}

function describeOption({ flags, description }: Option) {
  return { flags, description };
}

function pathOf(command: Command): string {
  const { parent } = command;
  return parent?.parent ? `${pathOf(parent)} ${command.name()}` : command.name();
}
