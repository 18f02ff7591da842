import { NodeTransport } from '#transport';
import {
  checkAmount,
  checkMethods,
  checkOneOf,
  checkOptions,
  listOf,
  type OptionGroup,
  type OptionKinds,
  resolveGroup,
} from './check-options.js';
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
import type { RetryPolicy } from './retries/retry-policy.js';
import type { Timeouts, Transport } from './transport/transport.js';

/** Client options with defaults, validated. */
export interface Config {
  readonly appKey: string;
  readonly appSecret: string;
  /** Hosts of the IM API and of the SMS service. */
  readonly pools: Readonly<Record<Host, HostPool>>;
  readonly timeouts: Timeouts;
  readonly retry: RetryPolicy;
  readonly rateLimit: Pacing;
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
  /** Timeouts of the client that created this state. A shorter timeout of another client says nothing about a host. */
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
  hedgeAfterMs: checkAmount,
  middleware: (option, value) => checkFunctions(option, value ?? []),
  logger: '',
  logLevel: '',
  transport: (option, value) => checkMethods(option, value, 'send', 'close'),
  dangerouslyAllowBrowser: 'boolean',
};

const checkFunctions = listOf('a function', (each) => typeof each === 'function');

const TIMEOUT: OptionGroup<Timeouts> = {
  name: 'timeout',
  shortFor: 'total',
  kinds: { connect: checkAmount, headers: checkAmount, body: checkAmount, total: checkAmount },
};

const RETRY: OptionGroup<RetryPolicy> = {
  name: 'retry',
  shortFor: 'attempts',
  kinds: {
    attempts: checkAttempts,
    minDelayMs: checkAmount,
    maxDelayMs: checkAmount,
    duplicateCodes: listOf('an integer', Number.isInteger),
  },
};

function checkAttempts(option: string, value: unknown): void {
  if (!Number.isInteger(value) || Number(value) < 1)
    throw new ConfigurationError(option, 'must be an integer, 1 or more');
}

export function resolveConfig(options: ClientOptions, parent?: Shared): Config {
  checkOptions('', options, CLIENT_OPTIONS);
  const env = globalThis.process?.env ?? {};
  const baseUrls = options.baseUrls ?? (env.RONGCLOUD_API_URL ? [env.RONGCLOUD_API_URL] : undefined);
  if (baseUrls !== undefined && !(Array.isArray(baseUrls) && baseUrls.length > 0)) {
    throw new ConfigurationError('baseUrls', 'must be an array with at least one URL');
  }
  const urls = baseUrls ?? hostsOf(options.dataCenter ?? 'BJ').map((host) => `https://${host}`);
  const api = urls.map((url) => parseBase('baseUrls', url));
  const smsUrl = options.smsBaseUrl ?? (baseUrls ? urls[0] : `https://${SMS_HOST}`);
  const sms = [parseBase('smsBaseUrl', smsUrl)];
  const appKey = checkKey('appKey', options.appKey ?? env.RONGCLOUD_APP_KEY, 'RONGCLOUD_APP_KEY');
  const timeouts = resolveTimeouts(options.timeout, DEFAULT_TIMEOUTS);
  const shared = sharedOf(options, timeouts, parent);
  return {
    appKey,
    appSecret: checkKey('appSecret', options.appSecret ?? env.RONGCLOUD_APP_SECRET, 'RONGCLOUD_APP_SECRET'),
    pools: { api: poolOf(shared, api), sms: poolOf(shared, sms) },
    timeouts,
    retry: resolveRetry(options.retry, DEFAULT_RETRY),
    rateLimit: resolvePacing(options.rateLimit, env.RONGCLOUD_RATE_LIMIT, `${appKey} ${hrefOf(api[0] as Base)}`),
    hedgeAfterMs: options.hedgeAfterMs,
    middleware: [...(options.middleware ?? [])],
    reporter: new Reporter(options.logger, options.logLevel),
    transport: shared.transport,
    shared,
  };
}

function sharedOf({ transport }: ClientOptions, timeouts: Timeouts, parent: Shared | undefined): Shared {
  if (parent && (transport === undefined || transport === parent.transport)) return parent;
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

export function resolveTimeouts(timeout: ClientOptions['timeout'], usual: Timeouts): Timeouts {
  return resolveGroup(TIMEOUT, timeout, usual);
}

export function resolveRetry(retry: ClientOptions['retry'], usual: RetryPolicy): RetryPolicy {
  return resolveGroup(RETRY, retry, usual);
}

function checkKey(option: string, value: unknown, variable: string): string {
  if (value === undefined) throw new ConfigurationError(option, `is missing: pass it, or set ${variable}`);
  // A line break is a copy-and-paste mistake that would otherwise surface as an obscure header error.
  if (typeof value === 'string' && /^[!-~]+$/.test(value)) return value;
  throw new ConfigurationError(option, 'must be a non-empty string, printable ASCII without spaces');
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
  checkOneOf('dataCenter', dataCenter, Object.keys(apiHosts));
  return apiHosts[dataCenter];
}
