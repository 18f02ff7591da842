import { ConfigurationError } from '../errors.js';
import { parseUrl } from '../params/values.js';
import { neverSent, type Origin } from './transport.js';

/** Proxy URL, `'env'` for the environment variables, or `false` for no proxy. */
export type ProxySetting = string | 'env' | false;

/** Address and credentials of a proxy. */
export interface ProxyServer {
  /** Address, and the option or variable that sets the proxy, for errors: `127.0.0.1:3128 (HTTPS_PROXY)`. */
  readonly label: string;
  readonly hostname: string;
  readonly port: number;
  /** `Proxy-Authorization` header; empty without credentials. */
  readonly authorization: string;
}

/**
 * Returns a function that chooses the proxy of an origin. The environment is read once. The function throws a
 * {@link ConfigurationError} if the proxy of the origin cannot be used.
 * @throws {ConfigurationError} the proxy URL is invalid
 */
export function proxiesBy(setting: ProxySetting = 'env'): (origin: Origin) => ProxyServer | undefined {
  if (setting === false) return () => undefined;
  if (setting !== 'env') {
    const proxy = parseProxy('proxy', setting);
    return () => proxy;
  }
  const env = globalThis.process?.env ?? {};
  const find = (...names: string[]) => names.flatMap((name) => [name.toLowerCase(), name]).find((name) => env[name]);
  const names = { https: find('HTTPS_PROXY', 'ALL_PROXY'), http: find('HTTP_PROXY', 'ALL_PROXY') };
  const exceptions = (env[find('NO_PROXY') ?? ''] ?? '')
    .toLowerCase()
    .split(/[\s,;|]+/)
    .filter(Boolean);
  const chosen = new Map<string, ProxyServer | undefined>();
  return (origin) => {
    const { href, secure } = origin;
    const name = secure ? names.https : names.http;
    if (name && !chosen.has(href))
      chosen.set(href, isExcepted(origin, exceptions) ? undefined : parseProxy(name, env[name]));
    return chosen.get(href);
  };
}

/**
 * Whether an origin is reached directly, by NO_PROXY or because it is this machine. Follows the rules of curl and Go.
 */
function isExcepted(origin: Origin, exceptions: readonly string[]): boolean {
  const host = origin.hostname.toLowerCase().replace(/\.$/, '');
  const port = origin.port || (origin.secure ? '443' : '80');
  return ['localhost', '127.0.0.0/8', '::1', ...exceptions].some((entry) => covers(entry, host, port));
}

/** Whether an entry of NO_PROXY covers a host: a name with its subdomains, an address, a subnet, wildcards, a port. */
function covers(entry: string, host: string, port: string): boolean {
  // An IPv6 address has colons of its own, and a port only after brackets.
  const [, text = entry, only = port] =
    (isIP(entry.replace(/\/.*/, '')) === 6 ? null : /^(.*?)(?::(\d+))?$/.exec(entry)) ?? [];
  if (only !== port) return false;
  const [address = '', bits] = text.replace(/[[\]]/g, '').split('/');
  const version = isIP(address);
  if (version) return isInSubnet(host, address, Number(bits ?? (version === 4 ? 32 : 128)));
  const name = address.replace(/^\*?\./, '').replace(/\.$/, '');
  const pattern = name.replace(/[.+^${}()|\\?]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${isIP(host) ? '' : '(.*\\.)?'}${pattern}$`).test(host);
}

/** Module `node:net`, loaded on demand because only rules for proxies need it. */
function net(): typeof import('node:net') {
  return process.getBuiltinModule('node:net');
}

function isIP(text: string): number {
  return net().isIP(text);
}

function isInSubnet(host: string, address: string, bits: number): boolean {
  const family = (text: string) => `ipv${isIP(text)}` as 'ipv4' | 'ipv6';
  const subnet = new (net().BlockList)();
  try {
    subnet.addSubnet(address, bits, family(address));
    return subnet.check(host, family(host));
  } catch {
    // The host is a name, or the subnet has more bits than an address.
    return false;
  }
}

function parseProxy(option: string, value: unknown): ProxyServer {
  // Many environments hold an address without a scheme.
  const text = /^[^/]*[.:@][^/]*\/?$/.test(String(value)) ? `http://${value}` : String(value);
  const url = parseUrl(text);
  if (url?.protocol !== 'http:') {
    const problem = 'must be the http URL of a proxy, such as http://127.0.0.1:3128';
    throw neverSent(new ConfigurationError(option, problem));
  }
  const { username, password, hostname, host, port } = url;
  const credentials = `${decoded(username)}:${decoded(password)}`;
  return {
    label: `${host} (${option})`,
    hostname: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port || 80),
    authorization: username ? `Basic ${Buffer.from(credentials).toString('base64')}` : '',
  };
}

/** Decodes a user name or a password, which may hold a percent sign that was not encoded. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
