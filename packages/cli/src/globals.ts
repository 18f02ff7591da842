import { CliError } from './errors.js';
import type { Word } from './words/index.js';

/** Options that every command accepts, before or after the name of the command. */
export const GLOBAL_OPTIONS = [
  { flags: '--profile <name>', name: 'profile', word: 'profileOption' },
  { flags: '--json', name: 'json', word: 'jsonOption' },
  { flags: '--quiet', name: 'quiet', word: 'quietOption' },
  { flags: '--no-color', name: 'no-color', word: 'colorOption' },
  { flags: '--yes', name: 'yes', word: 'yesOption' },
  { flags: '--lang <zh|en>', name: 'lang', word: 'langOption' },
  { flags: '--timeout <time>', name: 'timeout', word: 'timeoutOption' },
  { flags: '--version', name: 'version', word: 'versionOption' },
] as const satisfies readonly { readonly flags: string; readonly name: string; readonly word: Word }[];

/** Values of the global options. */
export interface Flags {
  readonly profile?: string;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly color: boolean;
  readonly yes: boolean;
  readonly lang?: string;
  readonly timeoutMs?: number;
  readonly version: boolean;
}

/** The global options of a command line, and the other arguments in their order. */
export interface CommandLine {
  readonly flags: Flags;
  readonly rest: readonly string[];
}

/** Whether each global option takes a value, by the name of the option. */
const TAKES_VALUE = new Map<string, boolean>(GLOBAL_OPTIONS.map(({ name, flags }) => [name, flags.includes('<')]));

/**
 * Separates the global options from the other arguments of a command line. Arguments after `--` are no global options.
 */
export function readGlobals(args: readonly string[]): CommandLine {
  const given: Record<string, string | true> = {};
  const rest: string[] = [];
  for (let index = 0; index < args.length; index++) {
    const argument = args[index] ?? '';
    if (argument === '--') return { flags: flagsOf(given), rest: [...rest, ...args.slice(index)] };
    const [, name = '', inline] = /^--([a-z-]+)(?:=(.*))?$/s.exec(argument) ?? [];
    const takesValue = TAKES_VALUE.get(name);
    if (takesValue === undefined || (inline !== undefined && !takesValue)) rest.push(argument);
    else given[name] = takesValue ? (inline ?? valueFor(name, args[++index])) : true;
  }
  return { flags: flagsOf(given), rest };
}

function valueFor(name: string, value: string | undefined): string {
  if (value === undefined) throw new CliError('missingValue', { name: `--${name}` });
  return value;
}

function flagsOf(given: Readonly<Record<string, string | true>>): Flags {
  const { profile, lang, timeout } = given as Readonly<Record<string, string | undefined>>;
  if (lang !== undefined && lang !== 'zh' && lang !== 'en') {
    throw new CliError('badOption', { option: '--lang', limit: 'must be zh or en', given: lang });
  }
  return {
    ...(profile !== undefined && { profile }),
    json: given.json !== undefined,
    quiet: given.quiet !== undefined,
    color: given['no-color'] === undefined,
    yes: given.yes !== undefined,
    version: given.version !== undefined,
    ...(lang !== undefined && { lang }),
    ...(timeout !== undefined && { timeoutMs: millisecondsIn('--timeout', timeout) }),
  };
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Parses a duration such as `500ms`, `10s`, `2m` or `1h` in milliseconds. */
export function millisecondsIn(option: string, text: string): number {
  const [, digits, unit = ''] = /^(\d{1,9}(?:\.\d+)?)(ms|s|m|h|d)$/.exec(text) ?? [];
  if (digits === undefined) {
    throw new CliError('badOption', {
      option,
      limit: 'must be a time such as 500ms, 10s or 2m',
      given: text,
    });
  }
  return Math.round(Number(digits) * (UNITS[unit] ?? 1));
}
