import { CommanderError } from 'commander';
import type { Attempt, RongError } from 'rongkit';
import type { Context } from './context.js';
import { optionOf } from './endpoints/options.js';
import { CliError, reasonOf } from './errors.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { type ErrorCode, type Say, sayError, type Values } from './words/index.js';

/** An error as the user gets it. */
interface Report {
  readonly exit: ExitCode;
  readonly code: ErrorCode;
  readonly message: string;
  readonly fix: string;
  /** Further fields for programs. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Describes an error in the language of the user. */
type Told = (code: ErrorCode, values?: Values, details?: Report['details']) => Report;

/** Prints an error, and returns the exit code of the command. */
export async function report(error: unknown, context: Context): Promise<ExitCode> {
  const { output, language, say, io, words, isSafeToRepeat } = context;
  const { first, signal } = io.interrupts;
  // The reader of the output has closed it: the command has done enough.
  if (signal.aborted && first === undefined) return EXIT.done;
  const command = commandIn(words);
  const told: Told = (code, values = {}, details = {}) => {
    return { code, ...sayError(code, language, { help: `${command} --help`, ...values }), details };
  };
  const { exit, code, message, fix, details } = await describe(error, {
    told,
    say,
    command,
    isSafeToRepeat,
    signal: first,
  });
  const lines = [`${output.paintNote('red', 'rong:')} ${message}`, `${say('fix')}: ${fix}`];
  output.problem({ error: { code, exit, message, fix, ...details } }, lines);
  return exit;
}

/** The words of a command line before its first option. */
function commandIn(words: readonly string[]): string {
  const first = words.findIndex((each) => each.startsWith('-'));
  return ['rong', ...words.slice(0, first === -1 ? 2 : Math.min(first, 2))].join(' ');
}

interface Circumstances {
  readonly told: Told;
  readonly say: Say;
  /** Whether the call that failed is safe to repeat. */
  readonly isSafeToRepeat: boolean;
  /** The command, such as `rong user get-token`. */
  readonly command: string;
  /** The signal that has ended the command. */
  readonly signal: NodeJS.Signals | undefined;
}

async function describe(error: unknown, circumstances: Circumstances): Promise<Report> {
  const { told, signal } = circumstances;
  if (error instanceof CliError) return told(error.code, error.values);
  if (error instanceof CommanderError) return ofCommander(error, circumstances);
  const { RongError } = await import('rongkit');
  if (signal !== undefined) return told(mayHaveArrived(error) ? 'interruptedCall' : 'interrupted', { signal });
  if (RongError.is(error)) return ofCall(error, circumstances);
  // The admin API of the emulator has refused the call.
  if (error instanceof Error && error.name === 'AdminError') return told('refused', { problem: error.message });
  return told('internal', { problem: reasonOf(error) });
}

/** Errors of commander, by their codes; the names are in their messages. */
const COMMANDER: Readonly<Record<string, ErrorCode>> = {
  'commander.unknownCommand': 'unknownCommand',
  'commander.unknownOption': 'unknownOption',
  'commander.optionMissingArgument': 'missingValue',
  'commander.missingArgument': 'missingArgument',
  'commander.excessArguments': 'excessArguments',
};

function ofCommander({ code, message }: CommanderError, { told, say, command }: Circumstances): Report {
  const [, name = ''] = /'([^']+)'/.exec(message) ?? [];
  const [, meant] = /\(Did you mean (?:one of )?(.+)\?\)/.exec(message) ?? [];
  const known = COMMANDER[code];
  if (known === undefined) return told('usage', { problem: message.replace(/^error: /, '') });
  const next = meant ? say('didYouMean', { meant }) : say('seeHelp', { help: `${command} --help` });
  return told(known, { name: name.replace(/ [<[].*$/, ''), next }, meant ? { meant } : {});
}

function attemptsOf(error: unknown): readonly Attempt[] {
  return (error as { readonly attempts?: readonly Attempt[] }).attempts ?? [];
}

/** Whether the service may have performed a call that failed. */
function mayHaveArrived(error: unknown): boolean {
  return attemptsOf(error).some(({ performed }) => performed !== 'no');
}

/** Error classes of refusals, with the error codes of `rong`. The first matching class counts. */
const REFUSALS = [
  ['AuthenticationError', 'wrongKeys'],
  ['PermissionError', 'notPermitted'],
  ['NotFoundError', 'notFound'],
  ['QuotaError', 'quotaUsedUp'],
  ['ServiceNotEnabledError', 'notEnabled'],
] as const satisfies readonly (readonly [string, ErrorCode])[];

async function ofCall(error: RongError, { told, isSafeToRepeat }: Circumstances): Promise<Report> {
  const rongkit = await import('rongkit');
  const problem = error.message;
  const details = detailsOf(error);
  if (error instanceof rongkit.ConfigurationError) return told('badSetting', { problem }, details);
  if (error instanceof rongkit.InvalidParameterError && error.status === undefined) {
    const { field = '', limit = '', given = '' } = error;
    return told('invalidParameter', { option: optionIn(field), limit, given }, details);
  }
  const refusal = REFUSALS.find(([name]) => error instanceof rongkit[name]);
  if (refusal) return told(refusal[1], { problem }, details);
  const isFailure =
    error instanceof rongkit.ConnectionError ||
    error instanceof rongkit.TimeoutError ||
    error instanceof rongkit.ServerError ||
    error instanceof rongkit.RateLimitError;
  if (!isFailure) return told('refused', { problem }, details);
  if (mayHaveArrived(error)) {
    return told(isSafeToRepeat ? 'lostAnswer' : 'unknownOutcome', { problem }, details);
  }
  return told(error instanceof rongkit.RateLimitError ? 'rateLimited' : 'notSent', { problem }, details);
}

/** The option of a parameter: `--to-user-id[3]` for `toUserId[3]`. */
function optionIn(field: string): string {
  const [name = ''] = /^\w+/.exec(field) ?? [];
  return optionOf(name) + field.slice(name.length);
}

/** Fields of an error for programs. They hold no parameter and no secret. */
function detailsOf(error: RongError): Record<string, unknown> {
  const {
    code: serviceCode,
    status,
    endpoint,
    requestId,
    host,
    field,
    limit,
    given,
    option,
    retryAfterMs,
  } = error as unknown as Record<string, unknown>;
  const details = {
    name: error.name,
    serviceCode,
    status,
    endpoint,
    requestId,
    host,
    field,
    limit,
    given,
    option,
    retryAfterMs,
  };
  const performed = attemptsOf(error).length === 0 ? undefined : mayHaveArrived(error) ? 'unknown' : 'no';
  return Object.fromEntries(Object.entries({ ...details, performed }).filter(([, value]) => value !== undefined));
}
