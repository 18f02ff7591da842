import type { Command } from 'commander';
import { commandNamed } from '../commands.js';
import type { Context } from '../context.js';
import { callEndpoint } from './call-endpoint.js';
import { resources } from './emitted/index.js';
import { noteEndpoint } from './endpoint-of.js';
import { argumentsOf, quoted, wordsOf } from './example.js';
import type { EndpointFacts } from './facts.js';
import { dashed } from './names.js';
import { addParameterOptions, takesText } from './options.js';

/** Adds the commands of the endpoints of a resource. */
export async function addEndpointCommands(program: Command, context: Context, word: string): Promise<void> {
  const resource = resources.find(({ name }) => dashed(name) === word);
  if (!resource) return;
  const { endpoints } = await resource.load();
  const parent = commandNamed(program, word).description(resource.summary);
  const isNamed = (facts: EndpointFacts) => wordsOf(facts).every((each, index) => each === context.words[index]);
  // Only the endpoint that the command line names gets its options: adding the options of a hundred endpoints would
  // take longer than the call.
  const named = endpoints.find(isNamed);
  for (const facts of endpoints) {
    const command = addName(parent, facts);
    if (named === undefined || named === facts) addRest(command, context, facts);
  }
}

function addName(parent: Command, facts: EndpointFacts): Command {
  const [, name = ''] = wordsOf(facts);
  const command = parent.command(name).summary(facts.summary).description(facts.summary);
  noteEndpoint(command, facts);
  return command;
}

/** Adds the options of an endpoint and the action to a command. */
function addRest(command: Command, context: Context, facts: EndpointFacts): void {
  const { say } = context;
  addParameterOptions(command, facts, say);
  if (takesText(facts)) command.option('--text <text|@file|->', say('textOption'));
  command.option('--params <json|@file|->', say('paramsOption'));
  if (facts.pages) command.option('--all', say('allOption'));
  command.option('--dry-run', say('dryRunOption'));
  command.addHelpText('after', () => factsInHelp(facts, context));
  command.action(() => callEndpoint(context, facts, command));
}

/** Text after the options in the help of an endpoint: path, rate limit, rules and an example. */
function factsInHelp(facts: EndpointFacts, { say, output }: Context): string {
  const { method, path, limit, notes, repeat, reaches, destroys, sample } = facts;
  const example = ['rong', ...argumentsOf(facts, sample).map(quoted)].join(' ');
  const heading = (text: string) => output.paint('bold', text);
  return [
    '',
    `${heading(say('endpointTitle'))} ${method} ${path}`,
    `${heading(say('limitTitle'))} ${limit?.replaceAll('`', '') ?? say('noLimit')}`,
    ...(repeat || reaches ? [`${heading(say('riskTitle'))} ${say('riskSend')}`] : []),
    ...(destroys ? [`${heading(say('riskTitle'))} ${say('riskDestroy')}`] : []),
    ...(notes.length > 0
      ? [heading(say('rulesTitle')), ...notes.map((note) => `  - ${note.replaceAll('`', '')}`)]
      : []),
    heading(say('exampleTitle')),
    `  ${example}`,
  ].join('\n');
}
