import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { CallbackOptions } from './callbacks/options.js';
import type { DataCenterId, EmulatorOptions, TlsOptions } from './options.js';

/** The command line is invalid; the message names the option or the argument. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const DEFAULT_PORT = 8600;

/** The description of a command line option. */
export interface Flag {
  /** The name of the value, such as `<number>`, or `[token]` for an optional value; absent for a switch. */
  readonly value?: string;
  readonly text: string;
}

/** The options of `rongkit-emulator` except `--help` and `--version`, by their names. */
export const FLAGS = {
  port: { value: '<number>', text: `port to listen on; 0 takes a free one (default: ${DEFAULT_PORT})` },
  host: { value: '<address>', text: 'address to listen on (default: 127.0.0.1)' },
  'public-url': {
    value: '<url>',
    text: 'address to give to clients, such as http://emulator:8600 (default: the one they call)',
  },
  'admin-token': {
    value: '[token]',
    text: 'open the admin API to other machines with this token, also from RONGKIT_ADMIN_TOKEN\n(default for the token: a random one)',
  },
  'exit-with-parent': { text: 'stop when the process that started the emulator ends, such as npm' },
  'app-key': { value: '<key>', text: 'app key, also from RONGCLOUD_APP_KEY (default: a random one)' },
  'app-secret': { value: '<secret>', text: 'app secret, also from RONGCLOUD_APP_SECRET (default: a random one)' },
  data: { value: '<folder>', text: 'keep the state in this folder (default: in memory)' },
  fsync: { text: 'flush each change to the disk before the call is answered; needs --data' },
  history: { value: '<commands>', text: 'commands that the history goes back, or off (default: 10000)' },
  open: { value: '<file>', text: 'open a report, NAME.rongkit, and print the address of the page that shows it' },
  'media-bytes': {
    value: '<number>',
    text: 'total size of the files that web clients upload (default: 268435456, 256 MB)',
  },
  now: {
    value: '<time>',
    text: 'time at which the clock starts, frozen, such as 2026-03-01T12:00:00Z (default: real time)',
  },
  'id-seed': {
    value: '<seed>',
    text: 'the same seed and calls give the same ids of messages and tokens (default: random)',
  },
  'rate-limits': { value: '<limits>', text: 'on, off, or a factor such as x10 or x0.5 (default: on)' },
  'data-center': { value: '<id>', text: 'BJ, SG, SG_B, NA or SAU: the zone of the times in answers (default: BJ)' },
  'multi-device': { text: 'let a user have several web clients at once' },
  'module-codes': { text: 'answer the codes of single services, such as 25410 (default: 1002)' },
  'tls-cert': { value: '<file>', text: 'serve https and wss with this certificate, a PEM file' },
  'tls-key': { value: '<file>', text: 'the private key of the certificate, a PEM file' },
  callbacks: {
    value: '<file>',
    text: 'JSON file with the callbacks to send and their addresses (default: none are sent)',
  },
  'sms-captcha': { text: 'send verification text messages only to users who have solved a picture captcha' },
} as const satisfies Record<string, Flag>;

/** The values of the options, by their names: strings, and `true` for switches. */
export type FlagValues = {
  readonly [Name in keyof typeof FLAGS]?: (typeof FLAGS)[Name] extends { value: string } ? string : boolean;
};

const PROGRAM_FLAGS: Readonly<Record<string, Flag>> = {
  help: { text: 'show this' },
  version: { text: 'show the version' },
};

const COLUMN = 26;

export const HELP = `Usage: rongkit-emulator [options]

Runs an emulator of RongCloud IM on this machine.

${Object.entries<Flag>({ ...FLAGS, ...PROGRAM_FLAGS })
  .map(([name, { value = '', text }]) => {
    const head = `  --${name} ${value}`.padEnd(COLUMN);
    return head + text.replaceAll('\n', `\n${' '.repeat(COLUMN)}`);
  })
  .join('\n')}
`;

export type CommandLine =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'run';
      readonly options: EmulatorOptions;
      readonly exitsWithParent: boolean;
      readonly open?: string;
    };

/**
 * Parses the command line. The environment gives the app key, the app secret and the admin token if the arguments do
 * not. Throws a UsageError for an unknown option or an invalid value.
 */
export function readCommandLine(args: readonly string[], env: NodeJS.ProcessEnv): CommandLine {
  const { help, version, ...values } = parse(args);
  if (help) return { kind: 'help' };
  if (version) return { kind: 'version' };
  const { open } = values;
  return {
    kind: 'run',
    options: readOptions(values, env),
    exitsWithParent: values['exit-with-parent'] ?? false,
    ...(open !== undefined && { open }),
  };
}

/**
 * Converts the values of flags to the options of an emulator. The environment gives the app key, the app secret and the
 * admin token if the flags do not. `createEmulator` checks the options further, such as the range of the port.
 *
 * @param defaultPort - the port without the flag `port`
 * @throws UsageError if a number, `rate-limits`, `history` or a file is invalid, or if one of the two TLS files is
 * missing; the message names the flag
 */
export function readOptions(
  values: FlagValues,
  env: Readonly<Record<string, string | undefined>>,
  defaultPort: number = DEFAULT_PORT,
): EmulatorOptions {
  return present<EmulatorOptions>({
    port: values.port === undefined ? defaultPort : portOf(values.port),
    rateLimits: limitsOf(values['rate-limits'] ?? 'on'),
    smsCaptcha: values['sms-captcha'] ? 'on' : 'off',
    tls: tlsOf(values['tls-cert'], values['tls-key']),
    multiDevice: values['multi-device'],
    moduleCodes: values['module-codes'],
    host: values.host,
    publicUrl: values['public-url'],
    adminToken: adminTokenOf(values['admin-token'] ?? env.RONGKIT_ADMIN_TOKEN),
    dataDir: values.data,
    fsync: values.fsync,
    history: historyOf(values.history),
    mediaBytes: values['media-bytes'] === undefined ? undefined : bytesOf(values['media-bytes']),
    idSeed: values['id-seed'],
    // `createEmulator` checks `now` and `dataCenter`.
    now: values.now,
    dataCenter: values['data-center'] as DataCenterId | undefined,
    callbacks: values.callbacks === undefined ? undefined : callbacksIn(values.callbacks),
    appKey: (values['app-key'] ?? env.RONGCLOUD_APP_KEY) || undefined,
    appSecret: (values['app-secret'] ?? env.RONGCLOUD_APP_SECRET) || undefined,
  });
}

type Maybe<T> = { readonly [K in keyof T]: T[K] | undefined };

/** Returns the fields that have a value. */
function present<T extends object>(members: Maybe<T>): T {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T;
}

function parse(args: readonly string[]): FlagValues & { readonly help?: boolean; readonly version?: boolean } {
  const all = Object.entries<Flag>({ ...FLAGS, ...PROGRAM_FLAGS });
  const options = Object.fromEntries(
    all.map(([name, { value }]) => [name, { type: value === undefined ? ('boolean' as const) : ('string' as const) }]),
  );
  try {
    return parseArgs({ args: args.map(withValue), options }).values;
  } catch (cause) {
    const [line = ''] = (cause as Error).message.split('\n');
    throw new UsageError(line, { cause });
  }
}

/** Adds the empty value to `--admin-token` without a value, because `parseArgs` has no optional values. */
function withValue(argument: string, index: number, args: readonly string[]): string {
  const isBare = argument === '--admin-token' && (args[index + 1] ?? '--').startsWith('--');
  return isBare ? `${argument}=` : argument;
}

function adminTokenOf(token: string | undefined): string | true | undefined {
  return token === '' ? true : token;
}

function portOf(text: string): number {
  if (!/^\d{1,5}$/.test(text)) throw new UsageError(`--port must be a number, not ${text}.`);
  return Number(text);
}

function historyOf(text: string | undefined): number | 'off' | undefined {
  if (text === undefined || text === 'off') return text;
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`--history must be a number of commands or off, not ${text}.`);
  return Number(text);
}

function bytesOf(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new UsageError(`--media-bytes must be a number of bytes, not ${text}.`);
  return Number(text);
}

/** Reads the certificate and the key from their files. `createEmulator` checks that they belong together. */
function tlsOf(cert: string | undefined, key: string | undefined): TlsOptions | undefined {
  if (cert === undefined && key === undefined) return undefined;
  if (key === undefined) throw new UsageError('--tls-cert needs --tls-key, the private key of the certificate.');
  if (cert === undefined) throw new UsageError('--tls-key needs --tls-cert, the certificate of the private key.');
  return { cert: readText('--tls-cert', cert), key: readText('--tls-key', key) };
}

function readText(option: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException;
    throw new UsageError(`${option}: ${file} cannot be read (${code}).`, { cause });
  }
}

/** Reads the callback options from a JSON file. `createEmulator` checks them. */
function callbacksIn(file: string): CallbackOptions {
  const text = readText('--callbacks', file);
  try {
    // `trim` also removes a byte order mark, with which editors on Windows begin files.
    return JSON.parse(text.trim()) as CallbackOptions;
  } catch (cause) {
    throw new UsageError(`--callbacks: ${file} is not JSON: ${(cause as Error).message}`, { cause });
  }
}

function limitsOf(text: string): 'on' | 'off' | number {
  if (text === 'on' || text === 'off') return text;
  const [, factor] = /^x(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  if (factor === undefined) throw new UsageError(`--rate-limits must be on, off or a factor such as x10, not ${text}.`);
  return Number(factor);
}
