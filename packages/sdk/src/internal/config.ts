import type { ClientOptions } from '../client-options.js';
import type { Host } from '../core/endpoint.js';
import { ConfigurationError } from '../core/errors.js';
import { NodeTransport } from '../core/node-transport.js';
import type { Origin, Timeouts, Transport } from '../core/transport.js';
import { apiHosts, type DataCenterId, SMS_HOST } from '../resources/hosts.js';

/** A base URL in its parts. */
interface Base {
  readonly origin: Origin;
  /** What comes before the path of each endpoint: empty, or `/prefix`. */
  readonly prefix: string;
}

/** The options of a client, complete and checked. */
export interface Config {
  readonly appKey: string;
  readonly appSecret: string;
  /** Where each of the two services is. */
  readonly bases: Readonly<Record<Host, Base>>;
  readonly timeouts: Timeouts;
  readonly transport: Transport;
}

const DEFAULT_TIMEOUTS: Timeouts = { connect: 5_000, headers: 20_000, body: 20_000, total: 30_000 };

export function resolveConfig(options: ClientOptions): Config {
  const env = globalThis.process?.env ?? {};
  const baseUrls = options.baseUrls ?? (env.RONGCLOUD_API_URL ? [env.RONGCLOUD_API_URL] : undefined);
  if (baseUrls && baseUrls.length === 0) throw new ConfigurationError('baseUrls', 'must hold at least one URL');
  const api = parseBase('baseUrls', baseUrls ? baseUrls[0] : `https://${hostOf(options.dataCenter ?? 'BJ')}`);
  const sms = options.smsBaseUrl ?? (baseUrls ? undefined : `https://${SMS_HOST}`);
  return {
    appKey: checkText('appKey', options.appKey ?? env.RONGCLOUD_APP_KEY, 'RONGCLOUD_APP_KEY'),
    appSecret: checkText('appSecret', options.appSecret ?? env.RONGCLOUD_APP_SECRET, 'RONGCLOUD_APP_SECRET'),
    bases: { api, sms: sms === undefined ? api : parseBase('smsBaseUrl', sms) },
    timeouts: resolveTimeouts(options.timeout, DEFAULT_TIMEOUTS),
    transport: options.transport ?? new NodeTransport(),
  };
}

export function resolveTimeouts(given: ClientOptions['timeout'], base: Timeouts): Timeouts {
  if (given === undefined || given === null) return base;
  const parts = Object.entries(typeof given === 'number' ? { total: given } : given);
  const chosen = parts.filter(([, value]) => value !== undefined);
  for (const [name, value] of chosen) {
    if (typeof value !== 'number' || !(value >= 0)) {
      throw new ConfigurationError(`timeout.${name}`, 'must be a number of milliseconds, 0 or more');
    }
  }
  return { ...base, ...Object.fromEntries(chosen) };
}

function checkText(option: string, value: unknown, variable: string): string {
  if (value === undefined) throw new ConfigurationError(option, `is missing: pass it, or set ${variable}`);
  if (typeof value !== 'string' || value === '')
    throw new ConfigurationError(option, 'must be a text that is not empty');
  // A line break here is a copying mistake, and would otherwise surface as an obscure header error.
  if (/[^\x21-\x7e]/.test(value)) throw new ConfigurationError(option, 'must be printable ASCII without spaces');
  return value;
}

function parseBase(option: string, value: unknown): Base {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new ConfigurationError(option, 'must be an http or https URL, such as http://127.0.0.1:8600');
  }
  const { host, hostname, port, origin, protocol } = url;
  // node:http wants the address of an IPv6 host without its brackets.
  const name = hostname.replace(/^\[|\]$/g, '');
  return {
    origin: { secure: protocol === 'https:', hostname: name, port, host, href: origin },
    prefix: url.pathname.replace(/\/+$/, ''),
  };
}

function hostOf(dataCenter: DataCenterId): string {
  const hosts = Object.hasOwn(apiHosts, dataCenter) ? apiHosts[dataCenter] : undefined;
  if (!hosts) throw new ConfigurationError('dataCenter', `must be one of ${Object.keys(apiHosts).join(', ')}`);
  return hosts[0];
}
