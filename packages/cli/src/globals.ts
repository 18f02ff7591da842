import { parseArgs } from 'node:util';
import { CliError } from './errors.js';
import type { Word } from './words/index.js';

/** Options that every command takes, before or after its name. */
export const GLOBAL_OPTIONS = [
  { flags: '--profile <name>', name: 'profile', word: 'profileOption' },
  { flags: '--json', name: 'json', word: 'jsonOption' },
  { flags: '--quiet', name: 'quiet', word: 'quietOption' },
  { flags: '--no-color', name: 'no-color', word: 'colorOption' },
  { flags: '--yes', name: 'yes', word: 'yesOption' },
  { flags: '--lang <zh|en>', name: 'lang', word: 'langOption' },
  { flags: '--timeout <time>', name: 'timeout', word: 'timeoutOption' },
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
}

/** The global options of a command line, and the other arguments in their order. */
export interface CommandLine {
  readonly flags: Flags;
  readonly rest: readonly string[];
}

const OPTIONS = Object.fromEntries(
  GLOBAL_OPTIONS.map(({ name, flags }) => [name, { type: flags.includes('<') ? 'string' : 'boolean' } as const]),
);

/** Takes the global options out of a command line; arguments behind `--` stay as they are. */
export function readGlobals(args: readonly string[]): CommandLine {
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const taken = new Set<number>();
  const given: Record<string, string | true> = {};
  for (const token of tokens) {
    if (token.kind !== 'option' || !Object.hasOwn(OPTIONS, token.name) || !token.rawName.startsWith('--')) continue;
    const needsValue = OPTIONS[token.name]?.type === 'string';
    if (needsValue && token.value === undefined)
      throw new CliError('missingValue', { name: token.rawName, help: 'rong --help' });
    taken.add(token.index);
    if (needsValue && !token.inlineValue) taken.add(token.index + 1);
    given[token.name] = token.value ?? true;
  }
  return { flags: flagsOf(given), rest: args.filter((_, index) => !taken.has(index)) };
}

function flagsOf(given: Readonly<Record<string, string | true>>): Flags {
  const { profile, lang, timeout } = given as Readonly<Record<string, string | undefined>>;
  if (lang !== undefined && lang !== 'zh' && lang !== 'en') {
    throw new CliError('badOption', { option: '--lang', limit: 'must be zh or en', given: lang, help: 'rong --help' });
  }
  return {
    ...(profile !== undefined && { profile }),
    json: given.json !== undefined,
    quiet: given.quiet !== undefined,
    color: given['no-color'] === undefined,
    yes: given.yes !== undefined,
    ...(lang !== undefined && { lang }),
    ...(timeout !== undefined && { timeoutMs: millisecondsIn('--timeout', timeout) }),
  };
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** A duration such as `500ms`, `10s`, `2m` or `1h` in milliseconds. */
export function millisecondsIn(option: string, text: string): number {
  const [, digits, unit = ''] = /^(\d{1,9}(?:\.\d+)?)(ms|s|m|h|d)$/.exec(text) ?? [];
  if (digits === undefined) {
    throw new CliError('badOption', {
      option,
      limit: 'must be a time such as 500ms, 10s or 2m',
      given: text,
      help: 'rong --help',
    });
  }
  return Math.round(Number(digits) * (UNITS[unit] ?? 1));
}
