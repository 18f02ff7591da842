import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { CallbackOptions } from './callbacks/options.js';
import type { DataCenterId, EmulatorOptions, TlsOptions } from './options.js';

/** The command line is invalid; the message names the option. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const DEFAULT_PORT = 8600;

export const HELP = `Usage: rongkit-emulator [options]

Runs an emulator of RongCloud IM on this machine.

  --port <number>         port to listen on; 0 takes a free one (default: ${DEFAULT_PORT})
  --host <address>        address to listen on (default: 127.0.0.1)
  --public-url <url>      address to give to clients, such as http://emulator:8600 (default: the one they call)
  --admin-token [token]   open the admin API to other machines with this token, also from RONGKIT_ADMIN_TOKEN
                          (default for the token: a random one)
  --exit-with-parent      stop when the process that started the emulator ends, such as npm
  --app-key <key>         app key, also from RONGCLOUD_APP_KEY (default: a random one)
  --app-secret <secret>   app secret, also from RONGCLOUD_APP_SECRET (default: a random one)
  --data <folder>         keep the state in this folder (default: in memory)
  --fsync                 flush each change to the disk before the call is answered; needs --data
  --now <time>            time at which the clock starts, frozen, such as 2026-03-01T12:00:00Z (default: real time)
  --id-seed <seed>        the same seed and calls give the same ids of messages and tokens (default: random)
  --rate-limits <limits>  on, off, or a factor such as x10 or x0.5 (default: on)
  --data-center <id>      BJ, SG, SG_B, NA or SAU: the zone of the times in answers (default: BJ)
  --multi-device          let a user have several web clients at once
  --module-codes          answer the codes of single services, such as 25410 (default: 1002)
  --tls-cert <file>       serve https and wss with this certificate, a PEM file
  --tls-key <file>        the private key of the certificate, a PEM file
  --callbacks <file>      JSON file with the callbacks to send and their addresses (default: none are sent)
  --sms-captcha           send verification text messages only to users who have solved a picture captcha
  --help                  show this
  --version               show the version
`;

export type CommandLine =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'run'; readonly options: EmulatorOptions; readonly exitsWithParent: boolean };

/** Parses the command line. Keys that it leaves out come from the environment. Throws a UsageError. */
export function readCommandLine(args: readonly string[], env: NodeJS.ProcessEnv): CommandLine {
  const values = parse(args);
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const options = present<EmulatorOptions>({
    port: values.port === undefined ? DEFAULT_PORT : portOf(values.port),
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
    idSeed: values['id-seed'],
    // `createEmulator` checks `now` and `dataCenter`.
    now: values.now,
    dataCenter: values['data-center'] as DataCenterId | undefined,
    callbacks: values.callbacks === undefined ? undefined : callbacksIn(values.callbacks),
    appKey: (values['app-key'] ?? env.RONGCLOUD_APP_KEY) || undefined,
    appSecret: (values['app-secret'] ?? env.RONGCLOUD_APP_SECRET) || undefined,
  });
  return { kind: 'run', options, exitsWithParent: values['exit-with-parent'] ?? false };
}

type Maybe<T> = { readonly [K in keyof T]: T[K] | undefined };

/** The members that have a value. */
function present<T extends object>(members: Maybe<T>): T {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T;
}

function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: args.map(withValue),
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        'public-url': { type: 'string' },
        'admin-token': { type: 'string' },
        'exit-with-parent': { type: 'boolean' },
        'app-key': { type: 'string' },
        'app-secret': { type: 'string' },
        data: { type: 'string' },
        fsync: { type: 'boolean' },
        now: { type: 'string' },
        'id-seed': { type: 'string' },
        'rate-limits': { type: 'string' },
        'data-center': { type: 'string' },
        'multi-device': { type: 'boolean' },
        'module-codes': { type: 'boolean' },
        'tls-cert': { type: 'string' },
        'tls-key': { type: 'string' },
        callbacks: { type: 'string' },
        'sms-captcha': { type: 'boolean' },
        help: { type: 'boolean' },
        version: { type: 'boolean' },
      },
    });
    return values;
  } catch (cause) {
    const [line = ''] = (cause as Error).message.split('\n');
    throw new UsageError(line, { cause });
  }
}

/** The value of `--admin-token` may be missing, which `parseArgs` does not know. */
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

/** Reads the two files; `createEmulator` checks that the certificate and the key belong together. */
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

/** Parses the file; `createEmulator` checks the options in it. */
function callbacksIn(file: string): CallbackOptions {
  const text = readText('--callbacks', file);
  try {
    return JSON.parse(text) as CallbackOptions;
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
