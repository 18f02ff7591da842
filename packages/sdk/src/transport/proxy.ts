import http from 'node:http';
import type { Duplex } from 'node:stream';
import tls from 'node:tls';
import { ConfigurationError } from '../errors.js';
import { parseUrl } from '../params/values.js';
import type { Origin } from './transport.js';

/** Proxy URL, `'env'` for the environment variables, or `false` for no proxy. */
export type ProxySetting = string | 'env' | false;

/** Address and credentials of a proxy. */
export interface ProxyServer {
  readonly hostname: string;
  readonly port: number;
  /** `Proxy-Authorization` header; empty without credentials. */
  readonly authorization: string;
}

/**
 * Returns a function that chooses the proxy of an origin. The environment is read once.
 * @throws {ConfigurationError} the proxy URL is invalid
 */
export function proxiesBy(setting: ProxySetting = 'env'): (origin: Origin) => ProxyServer | undefined {
  if (setting === false) return () => undefined;
  if (setting !== 'env') {
    const proxy = parseProxy('proxy', setting);
    return () => proxy;
  }
  const env = globalThis.process?.env ?? {};
  const read = (name: string) => env[name.toLowerCase()] || env[name];
  const [secure, plain] = ['HTTPS_PROXY', 'HTTP_PROXY'].map((name) => {
    const url = read(name);
    return url ? parseProxy(name, url) : undefined;
  });
  if (!secure && !plain) return () => undefined;
  const exceptions = (read('NO_PROXY') ?? '').split(/[\s,]+/).filter(Boolean);
  return (origin) => (isException(origin, exceptions) ? undefined : origin.secure ? secure : plain);
}

/** Whether NO_PROXY excludes an origin. A name includes its subdomains, `*` is everything, a port limits the entry. */
function isException({ hostname, port, secure }: Origin, exceptions: readonly string[]): boolean {
  return exceptions.some((exception) => {
    const [, name = '', only = ''] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(exception.toLowerCase()) ?? [];
    if (only && only !== (port || (secure ? '443' : '80'))) return false;
    return exception === '*' || hostname === name || hostname.endsWith(`.${name}`);
  });
}

function parseProxy(option: string, value: unknown): ProxyServer {
  const url = parseUrl(value);
  if (url?.protocol !== 'http:') {
    throw new ConfigurationError(option, 'must be the http URL of a proxy, such as http://127.0.0.1:3128');
  }
  const { username, password, hostname, port } = url;
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return {
    hostname: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port || 80),
    authorization: username ? `Basic ${Buffer.from(credentials).toString('base64')}` : '',
  };
}

type CreateConnection = (
  options: tls.ConnectionOptions,
  done: (error: Error | null, socket?: Duplex) => void,
) => undefined;

/** Connection function for an agent: a CONNECT tunnel through the proxy, and TLS inside it. */
export function tunnelTo({ hostname, port, authorization }: ProxyServer): CreateConnection {
  return (options, done) => {
    const target = `${options.host?.includes(':') ? `[${options.host}]` : options.host}:${options.port}`;
    const headers = { Host: target, ...(authorization && { 'Proxy-Authorization': authorization }) };
    const request = http.request({ hostname, port, method: 'CONNECT', path: target, headers, agent: false });
    request.on('error', (error) => done(error));
    request.on('connect', ({ statusCode }, socket) => {
      if (statusCode !== 200) {
        socket.destroy();
        return done(new Error(`the proxy answered HTTP ${statusCode}`));
      }
      const secured = tls.connect({ ...options, socket });
      secured.once('error', done);
      secured.once('secureConnect', () => {
        secured.removeListener('error', done);
        done(null, secured);
      });
    });
    request.end();
    return undefined;
  };
}
