import { CommanderError } from 'commander';
import type { Attempt, RongError } from 'rongkit';
import type { Context } from './context.js';
import { optionOf } from './endpoints/options.js';
import { CliError, reasonOf } from './errors.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { nearest } from './nearest.js';
import { type ErrorCode, sayError, type Values } from './words/index.js';

/** An error as it is shown to the user. */
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
  const { output, language, say, io, words, command, isSafeToRepeat } = context;
  const { first, signal } = io.interrupts;
  // The reader of stdout has closed the pipe, which is no error.
  if (signal.aborted && first === undefined) return EXIT.done;
  const told: Told = (code, values = {}, details = {}) => {
    const help = `${command} --help`;
    const meant = details.meant === undefined ? meantValue(values, words) : String(details.meant);
    const next = meant === undefined ? say('seeHelp', { help }) : say('didYouMean', { meant });
    const texts = sayError(code, language, { help, next, ...values });
    return { code, ...texts, details: { ...details, ...(meant !== undefined && { meant }) } };
  };
  const { exit, code, message, fix, details } = await describe(error, {
    told,
    isSafeToRepeat,
    signal: first,
  });
  const lines = [`${output.paintNote('red', 'rong:')} ${message}`, `${say('fix')}${fix}`];
  output.problem({ error: { code, exit, message, fix, ...details } }, lines);
  return exit;
}

/** Allowed value of an option that a mistyped value probably means. */
function meantValue({ option = '', limit = '', given = '' }: Values, words: readonly string[]): string | undefined {
  const [, list] = /^must be one of (.+)$/.exec(String(limit)) ?? [];
  if (list === undefined) return undefined;
  // Errors of the client never quote the value, so it is read from the command line.
  const at = words.findIndex((word) => word === option || word.startsWith(`${option}=`));
  const value = words[at] === option ? words[at + 1] : words[at]?.slice(`${option}=`.length);
  return nearest(value ?? String(given), list.split(', '));
}

interface Circumstances {
  readonly told: Told;
  /** Whether the call that failed is safe to repeat. */
  readonly isSafeToRepeat: boolean;
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
  const { syscall } = (error ?? {}) as { readonly syscall?: unknown };
  if (typeof syscall === 'string') return told('system', { problem: `${syscall} ${reasonOf(error)}` });
  return told('internal', { problem: reasonOf(error) });
}

/** Error codes of `rong` by error code of commander. */
const COMMANDER: Readonly<Record<string, ErrorCode>> = {
  'commander.unknownCommand': 'unknownCommand',
  'commander.unknownOption': 'unknownOption',
  'commander.optionMissingArgument': 'missingValue',
  'commander.missingArgument': 'missingArgument',
  'commander.excessArguments': 'excessArguments',
  'commander.missingMandatoryOptionValue': 'missingOption',
  'commander.invalidArgument': 'badArgument',
};

function ofCommander({ code, message }: CommanderError, { told }: Circumstances): Report {
  const [, quoted = ''] = /'([^']+)'/.exec(message) ?? [];
  const name = quoted.replace(/ [<[].*$/, '');
  const [, meant] = /\(Did you mean (?:one of )?(.+)\?\)/.exec(message) ?? [];
  const known = COMMANDER[code];
  if (known === undefined) return told('usage', { problem: message.replace(/^error: /, '') });
  if (known === 'badArgument') return ofArgument(message, told);
  return told(known, { name, option: name }, meant ? { meant } : {});
}

/** Describes the error of an argument that is not an allowed value. */
function ofArgument(message: string, told: Told): Report {
  const [, given = '', name = '', values = ''] =
    /value '(.*)' is invalid for argument '(.*)'\. Allowed choices are (.*)\./s.exec(message) ?? [];
  const meant = nearest(given, values.split(', '));
  return told('badArgument', { name, values, given }, meant === undefined ? {} : { meant });
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
    if (limit === 'is required') return told('missingOption', { option: optionIn(field) }, details);
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
