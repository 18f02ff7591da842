import { NodeTransport } from '#transport';
import { checkDelay, checkItems, checkMethods, checkOptions, type OptionKinds } from './check-options.js';
import type { ClientOptions } from './client-options.js';
import type { Host } from './emitted/contract.js';
import { DUPLICATE_SEND_CODE } from './emitted/error-classes.js';
import { apiHosts, type DataCenterId, SMS_HOST } from './emitted/hosts.js';
import { ConfigurationError } from './errors.js';
import { type Pacing, resolvePacing } from './limits/pacing.js';
import type { Middleware } from './middleware.js';
import { Reporter } from './observability/reporter.js';
import { Counters } from './observability/statistics.js';
import { parseUrl } from './params/values.js';
import { type Base, HostPool } from './retries/host-pool.js';
import type { RetryOptions, RetryPolicy } from './retries/retry-policy.js';
import type { Timeouts, Transport } from './transport/transport.js';

/** Client options with defaults, validated. */
export interface Config {
  readonly appKey: string;
  readonly appSecret: string;
  /** Hosts of the IM API and of the SMS service. */
  readonly pools: Readonly<Record<Host, HostPool>>;
  readonly timeouts: Timeouts;
  readonly retry: RetryPolicy;
  readonly pacing: Pacing;
  readonly hedgeAfterMs: number | undefined;
  readonly middleware: readonly Middleware[];
  readonly reporter: Reporter;
  readonly transport: Transport;
  readonly shared: Shared;
}

/** State that a client shares with clients made by `withOptions`. */
export interface Shared {
  readonly transport: Transport;
  readonly counters: Counters;
  /**
   * Timeouts of the client on which `withOptions` was called first. A shorter timeout of another client says nothing
   * about a host.
   */
  readonly timeouts: Timeouts;
  /** Host pools, by the URLs of their hosts. */
  readonly pools: Map<string, HostPool>;
}

const DEFAULT_TIMEOUTS: Timeouts = { connect: 5_000, headers: 20_000, body: 20_000, total: 30_000 };

const DEFAULT_RETRY: RetryPolicy = {
  attempts: 3,
  minDelayMs: 100,
  maxDelayMs: 5000,
  duplicateCodes: [DUPLICATE_SEND_CODE],
};

export const CLIENT_OPTIONS: OptionKinds<ClientOptions> = {
  appKey: '',
  appSecret: '',
  dataCenter: '',
  baseUrls: '',
  smsBaseUrl: '',
  timeout: '',
  retry: '',
  rateLimit: '',
  hedgeAfterMs: '',
  middleware: '',
  logger: '',
  logLevel: '',
  transport: '',
  dangerouslyAllowBrowser: 'boolean',
};

const PHASES: OptionKinds<Timeouts> = { connect: '', headers: '', body: '', total: '' };

const RETRY_OPTIONS: OptionKinds<RetryOptions> = { attempts: '', minDelayMs: '', maxDelayMs: '', duplicateCodes: '' };

export function resolveConfig(options: ClientOptions, parent?: Shared): Config {
  checkOptions('', options, CLIENT_OPTIONS);
  const env = globalThis.process?.env ?? {};
  const baseUrls = options.baseUrls ?? (env.RONGCLOUD_API_URL ? [env.RONGCLOUD_API_URL] : undefined);
  if (baseUrls !== undefined && !(Array.isArray(baseUrls) && baseUrls.length > 0)) {
    throw new ConfigurationError('baseUrls', 'must be an array with at least one URL');
  }
  const urls = baseUrls ?? hostsOf(options.dataCenter ?? 'BJ').map((host) => `https://${host}`);
  const api = urls.map((url) => parseBase('baseUrls', url));
  const smsUrl = options.smsBaseUrl ?? (baseUrls ? undefined : `https://${SMS_HOST}`);
  const sms = smsUrl === undefined ? api.slice(0, 1) : [parseBase('smsBaseUrl', smsUrl)];
  const appKey = checkText('appKey', options.appKey ?? env.RONGCLOUD_APP_KEY, 'RONGCLOUD_APP_KEY');
  const timeouts = resolveTimeouts(options.timeout, DEFAULT_TIMEOUTS);
  const shared = sharedOf(options, timeouts, parent);
  const pools = { api: poolOf(shared, api), sms: poolOf(shared, sms) };
  return {
    appKey,
    appSecret: checkText('appSecret', options.appSecret ?? env.RONGCLOUD_APP_SECRET, 'RONGCLOUD_APP_SECRET'),
    pools,
    timeouts,
    retry: resolveRetry(options.retry, DEFAULT_RETRY),
    pacing: resolvePacing(options.rateLimit, env.RONGCLOUD_RATE_LIMIT, `${appKey} ${hrefOf(api[0] as Base)}`),
    hedgeAfterMs: checkDelay('hedgeAfterMs', options.hedgeAfterMs),
    middleware: checkItems('middleware', options.middleware ?? [], 'a function', (each) => typeof each === 'function'),
    reporter: new Reporter(options.logger, options.logLevel),
    transport: shared.transport,
    shared,
  };
}

function sharedOf({ transport }: ClientOptions, timeouts: Timeouts, parent: Shared | undefined): Shared {
  if (parent && (transport === undefined || transport === parent.transport)) return parent;
  if (transport !== undefined) checkMethods('transport', transport, 'send', 'close');
  return { transport: transport ?? new NodeTransport(), counters: new Counters(), timeouts, pools: new Map() };
}

/** Returns the pool for these hosts. Clients with the same hosts share a pool, and so the health of the hosts. */
function poolOf({ pools }: Shared, bases: readonly Base[]): HostPool {
  const key = bases.map(hrefOf).join(' ');
  const pool = pools.get(key) ?? new HostPool(bases);
  pools.set(key, pool);
  return pool;
}

/** Normalized URL of a base. */
function hrefOf({ origin, prefix }: Base): string {
  return origin.href + prefix;
}

export function resolveTimeouts(timeout: ClientOptions['timeout'], base: Timeouts): Timeouts {
  if (timeout === undefined || timeout === null) return base;
  const phases = typeof timeout === 'number' ? { total: timeout } : timeout;
  checkOptions('timeout', phases, PHASES, 'a number of milliseconds or ');
  const chosen = Object.entries(phases).filter(([, value]) => value !== undefined);
  for (const [name, value] of chosen) checkDelay(`timeout.${name}`, value);
  return { ...base, ...Object.fromEntries(chosen) };
}

export function resolveRetry(retry: number | RetryOptions | undefined, base: RetryPolicy): RetryPolicy {
  if (retry === undefined || retry === null) return base;
  const options = typeof retry === 'number' ? { attempts: retry } : retry;
  checkOptions('retry', options, RETRY_OPTIONS, 'a number of attempts or ');
  const {
    attempts = base.attempts,
    minDelayMs = base.minDelayMs,
    maxDelayMs = base.maxDelayMs,
    duplicateCodes = base.duplicateCodes,
  } = options;
  if (!Number.isInteger(attempts) || attempts < 1) {
    throw new ConfigurationError('retry.attempts', 'must be an integer, 1 or more');
  }
  return {
    attempts,
    minDelayMs: checkDelay('retry.minDelayMs', minDelayMs),
    maxDelayMs: checkDelay('retry.maxDelayMs', maxDelayMs),
    duplicateCodes: checkItems('retry.duplicateCodes', duplicateCodes, 'an integer', Number.isInteger),
  };
}

function checkText(option: string, value: unknown, variable: string): string {
  if (value === undefined) throw new ConfigurationError(option, `is missing: pass it, or set ${variable}`);
  if (typeof value !== 'string' || value === '') throw new ConfigurationError(option, 'must be a non-empty string');
  // A line break is a copy-and-paste mistake that would otherwise surface as an obscure header error.
  if (/[^\x21-\x7e]/.test(value)) throw new ConfigurationError(option, 'must be printable ASCII without spaces');
  return value;
}

function parseBase(option: string, value: unknown): Base {
  const url = parseUrl(value);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new ConfigurationError(option, 'must be an http or https URL, such as http://127.0.0.1:8600');
  }
  const { host, hostname, port, origin, protocol } = url;
  if (url.username || url.password || /[?#]/.test(value as string)) {
    throw new ConfigurationError(option, 'must have no user, query or fragment');
  }
  // node:http expects IPv6 addresses without brackets.
  const name = hostname.replace(/^\[|\]$/g, '');
  return {
    origin: { secure: protocol === 'https:', hostname: name, port, host, href: origin },
    prefix: url.pathname.replace(/\/+$/, ''),
  };
}

function hostsOf(dataCenter: DataCenterId): readonly string[] {
  const hosts = Object.hasOwn(apiHosts, dataCenter) ? apiHosts[dataCenter] : undefined;
  if (!hosts) throw new ConfigurationError('dataCenter', `must be one of ${Object.keys(apiHosts).join(', ')}`);
  return hosts;
}
