import { createSecureContext } from 'node:tls';
import { dataCenters } from '@rongkit/contract';
import type { CallbackOptions } from './callbacks/options.js';
import { settingsOf } from './callbacks/settings.js';
import { type Moment, VirtualClock } from './clock.js';
import type { Settings } from './domain/handler.js';
import type { DataCenterId, EmulatorOptions, TlsOptions } from './options.js';

/** A factor on the documented limits; null for none. */
export type LimitScale = number | null;

/** The options, checked and with their defaults. */
export interface ResolvedOptions {
  readonly host: string;
  readonly port: number;
  readonly keys: { readonly appKey?: string; readonly appSecret?: string };
  readonly dataDir: string | undefined;
  readonly fsync: boolean;
  readonly limitScale: LimitScale;
  readonly settings: Settings;
  readonly clock: VirtualClock;
  readonly multiDevice: boolean;
  readonly tls: TlsOptions | undefined;
  readonly callbacks: CallbackOptions;
}

const KNOWN = {
  host: true,
  port: true,
  appKey: true,
  appSecret: true,
  dataDir: true,
  fsync: true,
  rateLimits: true,
  dataCenter: true,
  now: true,
  smsCaptcha: true,
  multiDevice: true,
  tls: true,
  callbacks: true,
} as const satisfies Record<keyof EmulatorOptions, true>;

/** Throws a TypeError that names the option that makes no sense. */
export function resolveOptions(options: EmulatorOptions): ResolvedOptions {
  const stranger = Object.keys(options).find((name) => !Object.hasOwn(KNOWN, name));
  if (stranger !== undefined) throw new TypeError(`${stranger} is not an option of the emulator.`);
  const { appKey, appSecret, dataDir } = options;
  return {
    host: textOf('host', options.host) ?? '127.0.0.1',
    port: portOf(options.port),
    keys: {
      ...(appKey !== undefined && { appKey: headerTextOf('appKey', appKey) }),
      ...(appSecret !== undefined && { appSecret: headerTextOf('appSecret', appSecret) }),
    },
    dataDir: textOf('dataDir', dataDir),
    fsync: flagOf('fsync', options.fsync),
    limitScale: scaleOf(options.rateLimits),
    settings: { utcOffsetHours: utcOffsetOf(options.dataCenter), smsCaptcha: switchOf(options.smsCaptcha) },
    clock: clockOf(options.now),
    multiDevice: flagOf('multiDevice', options.multiDevice),
    tls: checkedTls(options.tls),
    callbacks: checkedCallbacks(options.callbacks),
  };
}

function flagOf(name: string, value = false): boolean {
  if (typeof value !== 'boolean') throw new TypeError(`${name} must be true or false.`);
  return value;
}

function textOf(name: string, value: string | undefined): string | undefined {
  if (value !== undefined && (typeof value !== 'string' || value === '')) {
    throw new TypeError(`${name} must be a text that is not empty.`);
  }
  return value;
}

function headerTextOf(name: string, value: string): string {
  if (!/^[\x21-\x7e]+$/.test(value)) throw new TypeError(`${name} must be a text of visible ASCII characters.`);
  return value;
}

function portOf(port = 0): number {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new TypeError('port must be an integer from 0 to 65535.');
  }
  return port;
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

function checkedCallbacks(options: CallbackOptions = {}): CallbackOptions {
  settingsOf(options);
  return options;
}

/** Never says what a key holds. */
function checkedTls(tls: TlsOptions | undefined): TlsOptions | undefined {
  if (tls === undefined) return undefined;
  const { cert, key } = Object(tls) as Partial<TlsOptions>;
  try {
    createSecureContext({ cert: textOf('tls.cert', cert) ?? '', key: textOf('tls.key', key) ?? '' });
    if (cert && key) return { cert, key };
  } catch (cause) {
    throw new TypeError(`tls must have a certificate and its key as PEM texts: ${(cause as Error).message}`, { cause });
  }
  throw new TypeError('tls must have a certificate and its key as PEM texts.');
}

function clockOf(now: Moment | undefined): VirtualClock {
  try {
    return new VirtualClock(now);
  } catch (cause) {
    throw new TypeError(`now must be a time between 1970 and 9999, not ${String(now)}.`, { cause });
  }
}
