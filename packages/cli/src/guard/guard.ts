import type { Context } from '../context.js';
import { CliError } from '../errors.js';
import { confirm, isInteractive } from '../output/prompt.js';
import type { Word } from '../words/index.js';

/** Reason why a command asks before it changes a production app. */
export type Risk = 'send' | 'destroy' | 'unknown' | 'bulk' | 'reset';

const WORDS: Readonly<Record<Risk, Word>> = {
  send: 'riskSend',
  destroy: 'riskDestroy',
  unknown: 'riskUnknown',
  bulk: 'riskBulk',
  reset: 'riskReset',
};

/**
 * Lets a command go on if the app is no production app, or the user agrees: by `--yes`, or on a terminal by an answer.
 * @throws {CliError} `guarded`: the user does not agree, or cannot be asked
 */
export async function guard(context: Context, command: string, risk: Risk): Promise<void> {
  const { isProduction, from, name, appKey } = await context.target();
  if (!isProduction || context.flags.yes) return;
  const target = from === 'profile' ? `${name} (${appKey})` : appKey;
  const values = { command, target, risk: context.say(WORDS[risk]) };
  const agrees = isInteractive(context.io) && (await confirm(context.io, context.say('askProduction', values)));
  if (!agrees) throw new CliError('guarded', values);
}
