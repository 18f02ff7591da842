import { ConfigurationError } from '../core/errors.js';
import { NodeTransport } from '../core/node-transport.js';
import type { ClientOptions } from '../core/options.js';
import type { Timeouts, Transport } from '../core/transport.js';
import { apiHosts, type DataCenterId, SMS_HOST } from '../resources/hosts.js';

/** The options of a client, complete and checked. */
export interface Config {
  readonly appKey: string;
  readonly appSecret: string;
  readonly apiBaseUrl: string;
  readonly smsBaseUrl: string;
  readonly timeouts: Timeouts;
  readonly transport: Transport;
}

const DEFAULT_TIMEOUTS: Timeouts = { connect: 5_000, headers: 20_000, body: 20_000, total: 30_000 };

export function resolveConfig(options: ClientOptions): Config {
  const env = globalThis.process?.env ?? {};
  const baseUrls = options.baseUrls ?? (env.RONGCLOUD_API_URL ? [env.RONGCLOUD_API_URL] : undefined);
  if (baseUrls && baseUrls.length === 0) throw new ConfigurationError('baseUrls', 'must hold at least one URL');
  const apiBaseUrl = baseUrls ? checkUrl('baseUrls', baseUrls[0]) : `https://${hostOf(options.dataCenter ?? 'BJ')}`;
  const smsDefault = baseUrls ? apiBaseUrl : `https://${SMS_HOST}`;
  return {
    appKey: checkText('appKey', options.appKey ?? env.RONGCLOUD_APP_KEY, 'RONGCLOUD_APP_KEY'),
    appSecret: checkText('appSecret', options.appSecret ?? env.RONGCLOUD_APP_SECRET, 'RONGCLOUD_APP_SECRET'),
    apiBaseUrl,
    smsBaseUrl: options.smsBaseUrl === undefined ? smsDefault : checkUrl('smsBaseUrl', options.smsBaseUrl),
    timeouts: resolveTimeouts(options.timeout, DEFAULT_TIMEOUTS),
    transport: options.transport ?? new NodeTransport(),
  };
}

export function resolveTimeouts(given: ClientOptions['timeout'], base: Timeouts): Timeouts {
  if (given === undefined) return base;
  const timeouts = { ...base, ...(typeof given === 'number' ? { total: given } : given) };
  for (const [name, value] of Object.entries(timeouts)) {
    if (typeof value !== 'number' || !(value >= 0)) {
      throw new ConfigurationError(`timeout.${name}`, 'must be a number of milliseconds, 0 or more');
    }
  }
  return timeouts;
}

function checkText(option: string, value: unknown, variable: string): string {
  if (value === undefined) throw new ConfigurationError(option, `is missing: pass it, or set ${variable}`);
  if (typeof value !== 'string' || value === '')
    throw new ConfigurationError(option, 'must be a text that is not empty');
  // A line break here is a copying mistake, and would otherwise surface as an obscure header error.
  if (/[^\x21-\x7e]/.test(value)) throw new ConfigurationError(option, 'must be printable ASCII without spaces');
  return value;
}

function checkUrl(option: string, value: unknown): string {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new ConfigurationError(option, 'must be an http or https URL, such as http://127.0.0.1:8600');
  }
  return (url.origin + url.pathname).replace(/\/+$/, '');
}

function hostOf(dataCenter: DataCenterId): string {
  const hosts = Object.hasOwn(apiHosts, dataCenter) ? apiHosts[dataCenter] : undefined;
  if (!hosts) throw new ConfigurationError('dataCenter', `must be one of ${Object.keys(apiHosts).join(', ')}`);
  return hosts[0];
}
