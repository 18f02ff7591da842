import { CommanderError } from 'commander';
import type { Context } from './context.js';
import { CliError, reasonOf } from './errors.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { type ErrorCode, type Language, sayError, type Values } from './words/index.js';

/** An error as the user gets it. */
export interface Report {
  readonly exit: ExitCode;
  readonly code: string | number;
  readonly message: string;
  readonly fix: string;
  /** Further fields for programs. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Prints an error and returns the exit code of the command. */
export function report(error: unknown, { output, language, say, io, args }: Context): ExitCode {
  const { first, signal } = io.interrupts;
  if (signal.aborted && first === undefined) return EXIT.done;
  const { exit, code, message, fix, details } = describe(error, { language, command: commandIn(args), signal: first });
  const painted = `${output.paintNote('red', 'rong:')} ${message}`;
  output.problem({ error: { code, exit, message, fix, ...details } }, [painted, `${say('fix')}: ${fix}`]);
  return exit;
}

/** The words of a command line before its first option. */
function commandIn(args: readonly string[]): string {
  const first = args.findIndex((each) => each.startsWith('-'));
  return ['rong', ...args.slice(0, first === -1 ? 2 : Math.min(first, 2))].join(' ');
}

interface Circumstances {
  readonly language: Language;
  /** The command, such as `rong user get-token`. */
  readonly command: string;
  /** The signal that has ended the command. */
  readonly signal: NodeJS.Signals | undefined;
}

function describe(error: unknown, circumstances: Circumstances): Report {
  const { language, command, signal } = circumstances;
  const told = (code: ErrorCode, values: Values = {}): Report => ({
    code,
    ...sayError(code, language, { help: `${command} --help`, ...values }),
  });
  if (signal !== undefined && !(error instanceof CliError)) return told('interrupted', { signal });
  if (error instanceof CliError) return told(error.code, error.values);
  if (error instanceof CommanderError) return ofCommander(error, command, told);
  return told('internal', { problem: reasonOf(error) });
}

type Told = (code: ErrorCode, values?: Values) => Report;

/** Errors of commander, by their codes; the names are in their messages. */
const COMMANDER: Readonly<Record<string, ErrorCode>> = {
  'commander.unknownCommand': 'unknownCommand',
  'commander.unknownOption': 'unknownOption',
  'commander.optionMissingArgument': 'missingValue',
  'commander.missingArgument': 'missingArgument',
  'commander.excessArguments': 'excessArguments',
};

function ofCommander({ code, message }: CommanderError, command: string, told: Told): Report {
  const [, name = ''] = /'([^']+)'/.exec(message) ?? [];
  const [, meant] = /\(Did you mean (?:one of )?(.+)\?\)/.exec(message) ?? [];
  const known = COMMANDER[code];
  if (known === undefined) return told('usage', { problem: message.replace(/^error: /, '') });
  return told(known, { name: name.replace(/ <.*$/, ''), meant: meant ? `${meant}` : `${command} --help` });
}
