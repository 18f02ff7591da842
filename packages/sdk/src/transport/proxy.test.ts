import { afterEach, describe, expect, test, vi } from 'vitest';
import { ConfigurationError } from '../errors.js';
import { proxiesBy } from './proxy.js';
import type { Origin } from './transport.js';

function originOf(text: string): Origin {
  const { hostname, port, host, origin, protocol } = new URL(text);
  return { secure: protocol === 'https:', hostname: hostname.replace(/^\[|\]$/g, ''), port, host, href: origin };
}

/** Label of the proxy that an environment sets for a URL; undefined for no proxy. */
function proxyOf(url: string, env: Readonly<Record<string, string>>): string | undefined {
  for (const name of ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY', 'NO_PROXY']) {
    vi.stubEnv(name, '');
    vi.stubEnv(name.toLowerCase(), '');
  }
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  return proxiesBy('env')(originOf(url))?.label;
}

afterEach(() => void vi.unstubAllEnvs());

describe('an entry of NO_PROXY', () => {
  test.each([
    ['*', 'https://api.example.com'],
    ['api.example.com', 'https://api.example.com'],
    ['API.Example.com', 'https://api.example.com'],
    ['example.com', 'https://api.example.com'],
    ['.example.com', 'https://api.example.com'],
    ['.example.com', 'https://example.com'],
    ['*.example.com', 'https://api.example.com'],
    ['example.com.', 'https://api.example.com'],
    ['example.com', 'https://api.example.com.'],
    ['api.*', 'https://api.example.com'],
    ['api.*.com', 'https://api.example.com'],
    ['api.example.com:443', 'https://api.example.com'],
    ['api.example.com:8443', 'https://api.example.com:8443'],
    ['*:8768', 'https://api.example.com:8768'],
    ['a;api.example.com', 'https://api.example.com'],
    ['a|b api.example.com', 'https://api.example.com'],
    ['a,\tapi.example.com,', 'https://api.example.com'],
    ['10.0.0.5', 'https://10.0.0.5'],
    ['10.0.0.5:443', 'https://10.0.0.5'],
    ['10.0.0.0/8', 'https://10.200.3.4'],
    ['10.1.2.3/8', 'https://10.200.3.4'],
    ['10.*', 'https://10.200.3.4'],
    ['fd00::1', 'https://[fd00::1]'],
    ['fd00:0:0:0:0:0:0:1', 'https://[fd00::1]'],
    ['[fd00::1]', 'https://[fd00::1]'],
    ['[fd00::1]:8768', 'https://[fd00::1]:8768'],
    ['fd00::/8', 'https://[fd12::3]'],
    ['10.0.0.0/8', 'https://[::ffff:10.1.2.3]'],
  ])('%s covers %s', (entry, url) => {
    expect(proxyOf(url, { HTTPS_PROXY: 'http://proxy:3128', NO_PROXY: entry })).toBeUndefined();
  });

  test.each([
    ['example.com', 'https://notexample.com'],
    ['api.example.com', 'https://example.com'],
    ['example.com:8443', 'https://example.com'],
    ['*:8768', 'https://example.com'],
    ['10.0.0.0/8', 'https://11.0.0.1'],
    ['10.0.0.0/8', 'https://10.example.com'],
    ['10.0.0.0/99', 'https://10.0.0.1'],
    ['10.*', 'https://210.0.0.1'],
    ['0.0.5', 'https://10.0.0.5'],
    ['fd00::1', 'https://[fd00::2]'],
    ['[fd00::1]:1', 'https://[fd00::1]:2'],
    ['fd00::/8', 'https://10.0.0.1'],
    ['ex(mple.com', 'https://example.com'],
    ['e+xample.com', 'https://eexample.com'],
    ['example.com/path', 'https://other.com'],
    ['', 'https://example.com'],
  ])('%s does not cover %s', (entry, url) => {
    expect(proxyOf(url, { HTTPS_PROXY: 'http://proxy:3128', NO_PROXY: entry })).toBe('proxy:3128 (HTTPS_PROXY)');
  });
});

test.each([
  'http://localhost:8600',
  'http://emulator.localhost',
  'http://127.0.0.1:1',
  'http://127.9.9.9',
  'http://[::1]:1',
])('this machine is reached directly, unless the option asks for a proxy: %s', (url) => {
  expect(proxyOf(url, { HTTP_PROXY: 'http://proxy:3128', ALL_PROXY: 'http://proxy:3128' })).toBeUndefined();
  expect(proxiesBy('http://proxy:3128')(originOf(url))?.label).toBe('proxy:3128 (proxy)');
});

test.each<[env: Record<string, string>, secure: string | undefined, plain: string | undefined]>([
  [{}, undefined, undefined],
  [{ HTTPS_PROXY: 'http://a:1' }, 'a:1 (HTTPS_PROXY)', undefined],
  [{ http_proxy: 'http://a:1' }, undefined, 'a:1 (http_proxy)'],
  [{ http_proxy: 'http://a:1', HTTP_PROXY: 'http://b:1' }, undefined, 'a:1 (http_proxy)'],
  [{ ALL_PROXY: 'http://a:1' }, 'a:1 (ALL_PROXY)', 'a:1 (ALL_PROXY)'],
  [{ all_proxy: 'socks5://a:1', HTTPS_PROXY: 'b:1', HTTP_PROXY: 'c:1' }, 'b:1 (HTTPS_PROXY)', 'c:1 (HTTP_PROXY)'],
  [{ HTTPS_PROXY: '127.0.0.1:3128' }, '127.0.0.1:3128 (HTTPS_PROXY)', undefined],
  [{ HTTPS_PROXY: 'proxy.example.com' }, 'proxy.example.com (HTTPS_PROXY)', undefined],
  [{ HTTPS_PROXY: 'ann:pa%ss@proxy:1' }, 'proxy:1 (HTTPS_PROXY)', undefined],
])('%j: %s for https, %s for http', (env, secure, plain) => {
  expect([proxyOf('https://x.com', env), proxyOf('http://x.com', env)]).toEqual([secure, plain]);
});

test('the credentials of a proxy may hold a percent sign that is not encoded', () => {
  expect(proxiesBy('http://user:pa%ss@h')(originOf('http://x.com'))).toMatchObject({
    authorization: `Basic ${btoa('user:pa%ss')}`,
    port: 80,
  });
});

describe('a proxy that cannot be used', () => {
  test.each(['socks5://127.0.0.1:1080', 'https://proxy:443', 'proxy', 'http://', '::'])(
    'fails what needs it, and names the variable: %s',
    (value) => {
      const failing = () => proxyOf('https://x.com', { ALL_PROXY: value });
      expect(failing).toThrow(ConfigurationError);
      expect(failing).toThrow(expect.objectContaining({ option: 'ALL_PROXY', sent: 'no' }));
    },
  );

  test('does not matter to what does without', () => {
    const env = { HTTPS_PROXY: 'https://proxy:443', ALL_PROXY: 'socks5://127.0.0.1:1' };
    expect(proxyOf('https://x.com', { ...env, NO_PROXY: '*' })).toBeUndefined();
    expect(proxyOf('http://127.0.0.1:1', env)).toBeUndefined();
    expect(proxyOf('http://x.com', { ...env, HTTP_PROXY: 'a:1' })).toBe('a:1 (HTTP_PROXY)');
  });
});
