import { randomBytes } from 'node:crypto';
import { createSecureContext } from 'node:tls';
import { dataCenters } from '@rongkit/contract';
import { settingsOf } from './callbacks/callback-settings.js';
import type { CallbackOptions } from './callbacks/options.js';
import { type Moment, VirtualClock } from './clock.js';
import type { Settings } from './domain/handler.js';
import type { DataCenterId, EmulatorOptions, TlsOptions } from './options.js';
import { type RealTime, realTime } from './real-time.js';
import { DEFAULT_LIMIT, type HistoryLimit } from './store/history/lines-since.js';

/** A factor on the documented rate limits; null means no limits. */
export type LimitScale = number | null;

/** The options of an emulator, checked and with their defaults. */
export interface ResolvedOptions {
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string | undefined;
  readonly adminToken: string | undefined;
  readonly keys: { readonly appKey?: string; readonly appSecret?: string };
  readonly dataDir: string | undefined;
  readonly fsync: boolean;
  readonly mediaBytes: number;
  readonly limitScale: LimitScale;
  readonly dataCenter: DataCenterId;
  readonly settings: Omit<Settings, 'idSeed'>;
  /** The limit of the command history; undefined for no history. */
  readonly history: HistoryLimit | undefined;
  readonly idSeed: string | undefined;
  readonly clock: VirtualClock;
  /** Whether the options set the clock; otherwise the clock of the data folder is restored. */
  readonly hasStart: boolean;
  readonly time: RealTime;
  readonly multiDevice: boolean;
  readonly moduleCodes: boolean;
  readonly tls: TlsOptions | undefined;
  /** The callback options; undefined for those of the data folder, or for none. */
  readonly callbacks: CallbackOptions | undefined;
}

const KNOWN = {
  host: true,
  port: true,
  publicUrl: true,
  adminToken: true,
  appKey: true,
  appSecret: true,
  dataDir: true,
  fsync: true,
  history: true,
  mediaBytes: true,
  idSeed: true,
  rateLimits: true,
  dataCenter: true,
  now: true,
  smsCaptcha: true,
  multiDevice: true,
  moduleCodes: true,
  tls: true,
  callbacks: true,
} as const satisfies Record<keyof EmulatorOptions, true>;

/** Checks options and fills in defaults. Throws a TypeError that names an invalid option. */
export function resolveOptions(options: EmulatorOptions): ResolvedOptions {
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(KNOWN, name));
  if (unknown !== undefined) throw new TypeError(`${unknown} is not an option of the emulator.`);
  const { appKey, appSecret, dataDir } = options;
  return {
    host: stringOf('host', options.host) ?? '127.0.0.1',
    port: portOf(options.port),
    publicUrl: publicUrlOf(options.publicUrl),
    adminToken: adminTokenOf(options.adminToken),
    keys: {
      ...(appKey !== undefined && { appKey: headerValueOf('appKey', appKey) }),
      ...(appSecret !== undefined && { appSecret: headerValueOf('appSecret', appSecret) }),
    },
    dataDir: stringOf('dataDir', dataDir),
    fsync: flagOf('fsync', options.fsync),
    mediaBytes: mediaBytesOf(options.mediaBytes),
    limitScale: scaleOf(options.rateLimits),
    dataCenter: options.dataCenter ?? 'BJ',
    settings: { utcOffsetHours: utcOffsetOf(options.dataCenter), smsCaptcha: switchOf(options.smsCaptcha) },
    history: historyOf(options.history),
    idSeed: idSeedOf(options.idSeed),
    clock: clockOf(options.now),
    hasStart: options.now !== undefined,
    time: realTime,
    multiDevice: flagOf('multiDevice', options.multiDevice),
    moduleCodes: flagOf('moduleCodes', options.moduleCodes),
    tls: checkedTls(options.tls),
    callbacks: checkedCallbacks(options.callbacks),
  };
}

function flagOf(name: string, value = false): boolean {
  if (typeof value !== 'boolean') throw new TypeError(`${name} must be true or false.`);
  return value;
}

function stringOf(name: string, value: string | undefined): string | undefined {
  if (value !== undefined && (typeof value !== 'string' || value === '')) {
    throw new TypeError(`${name} must be a string that is not empty.`);
  }
  return value;
}

function historyOf(history: EmulatorOptions['history'] = DEFAULT_LIMIT.commands): HistoryLimit | undefined {
  if (history === 'off' || history === 0) return undefined;
  if (typeof history !== 'number' || !Number.isInteger(history) || history < 0) {
    throw new TypeError("history must be a number of commands, from 0, or 'off'.");
  }
  return { ...DEFAULT_LIMIT, commands: history };
}

function idSeedOf(idSeed: string | undefined): string | undefined {
  if (idSeed !== undefined && typeof idSeed !== 'string') throw new TypeError('idSeed must be a string.');
  return idSeed;
}

function headerValueOf(name: string, value: string): string {
  if (!/^[\x21-\x7e]+$/.test(value)) throw new TypeError(`${name} must be a string of visible ASCII characters.`);
  return value;
}

function publicUrlOf(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  // An origin has no user, path or query: `href` is then the origin and a slash.
  if (/^https?:$/.test(url?.protocol ?? '') && url?.href === `${url?.origin}/`) return url.origin;
  throw new TypeError('publicUrl must be an http or https URL of scheme, host and port, such as http://emulator:8600.');
}

function adminTokenOf(value: string | true | undefined): string | undefined {
  if (value === true) return randomBytes(24).toString('base64url');
  return value === undefined ? undefined : headerValueOf('adminToken', value);
}

function portOf(port = 0): number {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new TypeError('port must be an integer from 0 to 65535.');
  }
  return port;
}

function mediaBytesOf(mediaBytes = 256 * 1024 * 1024): number {
  if (!Number.isSafeInteger(mediaBytes) || mediaBytes < 0) {
    throw new TypeError('mediaBytes must be a number of bytes: an integer of at least 0.');
  }
  return mediaBytes;
}

function scaleOf(rateLimits: EmulatorOptions['rateLimits'] = 'on'): LimitScale {
  if (rateLimits === 'off') return null;
  const scale = rateLimits === 'on' ? 1 : rateLimits;
  if (typeof scale !== 'number' || !(scale > 0) || !Number.isFinite(scale)) {
    throw new TypeError("rateLimits must be 'on', 'off' or a number greater than 0.");
  }
  return scale;
}

const centers: readonly { readonly id: DataCenterId; readonly utcOffsetHours: number }[] = dataCenters;

function utcOffsetOf(id: DataCenterId = 'BJ'): number {
  const center = centers.find((each) => each.id === id);
  if (!center) throw new TypeError(`dataCenter must be one of ${centers.map((each) => each.id).join(', ')}.`);
  return center.utcOffsetHours;
}

function switchOf(smsCaptcha: EmulatorOptions['smsCaptcha'] = 'off'): boolean {
  if (smsCaptcha !== 'on' && smsCaptcha !== 'off') throw new TypeError("smsCaptcha must be 'on' or 'off'.");
  return smsCaptcha === 'on';
}

function checkedCallbacks(options: CallbackOptions | undefined): CallbackOptions | undefined {
  settingsOf(options);
  return options;
}

/** Checks that the certificate and the key belong together. The error messages never contain the key. */
function checkedTls(tls: TlsOptions | undefined): TlsOptions | undefined {
  if (tls === undefined) return undefined;
  const { cert, key } = Object(tls) as Partial<TlsOptions>;
  try {
    createSecureContext({ cert: stringOf('tls.cert', cert) ?? '', key: stringOf('tls.key', key) ?? '' });
    if (cert && key) return { cert, key };
  } catch (cause) {
    const { message } = cause as Error;
    throw new TypeError(`tls must have a certificate and its key as PEM strings: ${message}`, { cause });
  }
  throw new TypeError('tls must have a certificate and its key as PEM strings.');
}

function clockOf(now: Moment | undefined): VirtualClock {
  try {
    return new VirtualClock(now);
  } catch (cause) {
    throw new TypeError(`now must be a time between 1970 and 9999, not ${String(now)}.`, { cause });
  }
}
