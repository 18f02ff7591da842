import type { Command } from 'commander';
import type { CallOptions, RongCloud } from 'rongkit';
import type { Context } from '../context.js';
import { CliError } from '../errors.js';
import { type Effect, effectOf, UNKNOWN } from '../guard/risk.js';
import { printResult, readObject } from './call-endpoint.js';
import { dryRun } from './dry-run.js';
import { Files } from './files.js';

interface Options {
  readonly data?: readonly string[];
  readonly params?: string;
  readonly method?: string;
  readonly body?: 'form' | 'json' | 'query';
  readonly dryRun?: true;
}

/** Adds `rong call` to the program. */
export function addCallCommand(program: Command, context: Context): void {
  const { say } = context;
  program
    .command('call')
    .argument('<path>', say('pathArgument'))
    .description(say('groupCall'))
    .option('-d, --data <key=value>', say('dataOption'), (value: string, before: readonly string[] = []) => [
      ...before,
      value,
    ])
    .option('--params <json|@file|->', say('paramsOption'))
    .option('--method <method>', say('methodOption'))
    .option('--body <form|json|query>', say('encodingOption'))
    .option('--dry-run', say('dryRunOption'))
    .action((path: string, options: Options) => callPath(context, path, options));
}

async function callPath(context: Context, path: string, options: Options): Promise<void> {
  const { method, body, dryRun: isDry } = options;
  const params = { ...(await readObject(options.params, new Files(context.io))), ...fieldsIn(options.data ?? []) };
  const call = (rong: RongCloud) => {
    const given: CallOptions = { signal: context.signal, method, body };
    return rong.call(path, params, given);
  };
  if (isDry) return dryRun(context, call);
  await context.admit(`call ${path}`, await effectOfPath(path, params));
  printResult(context, await call(await context.client()));
}

/** Parses `name=value` pairs. A name that occurs several times becomes a list. */
function fieldsIn(pairs: readonly string[]): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  for (const pair of pairs) {
    const equals = pair.indexOf('=');
    if (equals < 1) throw new CliError('notAnEntry', { option: '-d' });
    const [name, value] = [pair.slice(0, equals), pair.slice(equals + 1)];
    const before = fields[name];
    fields[name] = before === undefined ? value : [before, value].flat();
  }
  return fields;
}

/**
 * Effect of a call by its path, for any HTTP method: risky if an endpoint with this path is, safe to repeat if all are.
 */
async function effectOfPath(path: string, params: Readonly<Record<string, unknown>>): Promise<Effect> {
  const { paths } = await import('./emitted/paths.js');
  const effects = paths
    .filter((each) => each.path === path || each.path === `${path}.json`)
    .map((each) => effectOf(each, params));
  if (effects.length === 0) return UNKNOWN;
  return {
    risk: effects.find(({ risk }) => risk !== undefined)?.risk,
    isSafeToRepeat: effects.every(({ isSafeToRepeat }) => isSafeToRepeat),
  };
}
