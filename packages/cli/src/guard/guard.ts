import { CliError } from '../errors.js';
import type { Flags } from '../globals.js';
import type { Io } from '../io.js';
import { confirm, isInteractive } from '../output/prompt.js';
import type { Target } from '../target/target.js';
import type { Say, Word } from '../words/index.js';
import type { Risk } from './risk.js';

const WORDS: Readonly<Record<Risk, Word>> = {
  send: 'riskSend',
  destroy: 'riskDestroy',
  unknown: 'riskUnknown',
  bulk: 'riskBulk',
  reset: 'riskReset',
};

/** A command that needs the consent of the user, and the terminal to ask the user. */
interface Asking {
  readonly io: Io;
  readonly flags: Flags;
  readonly say: Say;
  readonly command: string;
  readonly risk: Risk;
}

/**
 * Returns if the app is not a production app, or if the user agrees with `--yes` or by an answer on a terminal.
 * @throws {CliError} `guarded`: the user does not agree, or cannot be asked
 */
export async function guard(target: Target, { io, flags, say, command, risk }: Asking): Promise<void> {
  const { isProduction, from, name, appKey } = target;
  if (!isProduction || flags.yes) return;
  const values = { command, target: from === 'profile' ? `${name} (${appKey})` : appKey, risk: say(WORDS[risk]) };
  const agrees =
    isInteractive(io) && (await confirm(io, say('askProduction', values), { yes: say('yes'), no: say('no') }));
  if (!agrees) throw new CliError('guarded', values);
}
