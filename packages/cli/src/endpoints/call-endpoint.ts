import type { Command } from 'commander';
import type { RongCloud } from 'rongkit';
import type { Context } from '../context.js';
import { CliError } from '../errors.js';
import { effectOf } from '../guard/risk.js';
import { dryRun } from './dry-run.js';
import { wordsOf } from './example.js';
import type { EndpointFacts } from './facts.js';
import { Files } from './files.js';
import { optionOf } from './options.js';
import { type Given, parseJson, readParams } from './read-params.js';

type Params = Readonly<Record<string, unknown>>;

type Answer = PromiseLike<object> & AsyncIterable<unknown>;

type Method = (params: Params, options: { readonly signal: AbortSignal }) => Answer;

/** Calls an endpoint with the parameters of a command, and prints its result. */
export async function callEndpoint(context: Context, facts: EndpointFacts, command: Command): Promise<void> {
  const { all, dryRun: isDry } = command.opts<{ all?: true; dryRun?: true }>();
  const params = await paramsOf(context, facts, command);
  const call = (rong: RongCloud) => methodOf(rong, facts.id)(params, { signal: context.signal });
  if (isDry) return dryRun(context, call);
  await context.admit(wordsOf(facts).join(' '), effectOf(facts, params));
  const rong = await context.client();
  if (all) await printAll(context, call(rong));
  else printResult(context, await call(rong));
}

/**
 * Parameters of a call: the members of the JSON object in `--params`, the message of `--text`, and the options of
 * single parameters. Later ones take precedence.
 */
export async function paramsOf(context: Context, { fields }: EndpointFacts, command: Command): Promise<Params> {
  const files = new Files(context.io);
  const { params: whole, text, ...rest } = command.opts<{ params?: string; text?: string }>();
  const base = await readObject(whole, files);
  const given = Object.fromEntries(
    fields.flatMap(({ name }) => {
      const option = command.options.find(({ long }) => long === optionOf(name));
      const texts = option && (rest as Given)[option.attributeName()];
      return texts === undefined ? [] : [[name, texts]];
    }),
  );
  if (text !== undefined && given.content !== undefined) throw new CliError('textAndContent');
  const ofText = text === undefined ? {} : textMessage(await files.read('--text', text));
  return { ...base, ...ofText, ...(await readParams(fields, given, files)) };
}

/** Reads the JSON object of `--params`. */
export async function readObject(text: string | undefined, files: Files): Promise<Params> {
  if (text === undefined) return {};
  const value = parseJson('--params', await files.read('--params', text));
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Params;
  throw new CliError('notAnObject', { option: '--params' });
}

function textMessage(content: string): Params {
  return { objectName: 'RC:TxtMsg', content: JSON.stringify({ content }) };
}

function methodOf(rong: RongCloud, id: string): Method {
  const [resource = '', name = ''] = id.split('.');
  const methods = rong[resource as keyof RongCloud] as unknown as Readonly<Record<string, Method>>;
  return (params, options) => (methods[name] as Method).call(methods, params, options);
}

/** Prints the items of all pages: with `--json` each item as soon as it arrives, otherwise in tables. */
async function printAll({ output }: Context, items: AsyncIterable<unknown>): Promise<void> {
  for await (const item of items) {
    output.row(item);
    await output.drained();
  }
  output.flush();
}

/** Prints a result. Output for people leaves out `code`, which says only that the call succeeded. */
export function printResult({ output, say }: Context, result: object): void {
  if (output.isJson) {
    output.data(result);
    return;
  }
  const { code: _, ...rest } = result as { readonly code?: unknown };
  if (Object.keys(rest).length > 0) output.data(rest);
  else output.note(say('done'));
}
