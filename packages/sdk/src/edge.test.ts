import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { byteLength, decodeBytes, isSame, sha1 } from './platform/edge-platform.js';
import { signature } from './signing.js';
import { APP, type Letter, letterOf, requestOf } from './test-support/callbacks.js';
import { json, startLoopback } from './test-support/loopback.js';
import { NodeTransport } from './transport/edge-transport.js';

const SOURCES = fileURLToPath(new URL('.', import.meta.url));

type Modules = typeof import('./index.js') &
  Pick<typeof import('./webhooks/index.js'), 'Webhooks' | 'toWeb'> &
  Pick<typeof import('./bulk/index.js'), 'sendInBulk'> &
  Pick<typeof import('./compat/index.js'), 'rongCloudSdk'> & {
    readonly V2: typeof import('./v2/index.js').RongCloud;
    readonly first: typeof import('./compat/v1/index.js');
  };

/**
 * Bundles all entry points that make sense without Node.js, minified. Building fails at an import of a module of
 * Node.js.
 */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export * from './index.js';
        export { toWeb, Webhooks } from './webhooks/index.js';
        export { sendInBulk } from './bulk/index.js';
        export { RongCloud as V2 } from './v2/index.js';
        export { rongCloudSdk } from './compat/index.js';
        export * as first from './compat/v1/index.js';`,
      resolveDir: SOURCES,
    },
    alias: {
      '#platform': `${SOURCES}platform/edge-platform.ts`,
      '#transport': `${SOURCES}transport/edge-transport.ts`,
    },
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'rongkit',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** Globals that every runtime with web APIs has. */
const WEB = {
  AbortController,
  AbortSignal,
  clearTimeout,
  console,
  crypto,
  fetch,
  Headers,
  performance,
  queueMicrotask,
  Request,
  Response,
  setTimeout,
  TextDecoder,
  TextEncoder,
  URL,
  URLSearchParams,
};

let program: string;

beforeAll(async () => {
  program = await bundle();
});

function load(globals: object = {}): Modules {
  const world = createContext({ ...WEB, ...globals });
  runInContext(`${program}; globalThis.modules = rongkit;`, world);
  return (world as { modules: Modules }).modules;
}

const KEYS = { appKey: APP.appKey, appSecret: APP.appSecret };

describe('the edge build', () => {
  test('makes signed calls', async () => {
    const { RongCloud, textMessage, V2 } = load();
    const server = await startLoopback();
    const rong = new RongCloud({ ...KEYS, baseUrls: [server.url] });
    await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: ['u2'], ...textMessage('你好 👋') });
    await new V2(KEYS.appKey, KEYS.appSecret, { baseUrls: [server.url] }).User.block({ userId: 'u1', minute: 10 });
    rong.close();
    expect(server.seen.map(({ url }) => url)).toEqual(['/message/private/publish.json', '/user/block.json']);
    for (const { headers, body } of server.seen) {
      const { nonce, timestamp } = headers;
      expect(headers).toMatchObject({
        'app-key': KEYS.appKey,
        signature: signature(KEYS.appSecret, String(nonce), String(timestamp)),
        'content-length': String(Buffer.byteLength(body)),
      });
    }
    expect(new URLSearchParams(server.seen[0]?.body).get('content')).toContain('你好 👋');
  });

  test('has the interfaces of the old packages', async () => {
    const { rongCloudSdk, first } = load();
    const { url, seen } = await startLoopback();
    const sdk = rongCloudSdk({ appkey: 'key', secret: 'secret', api: url });
    expect(await sdk.User.Block.getList()).toEqual({ code: 200 });
    first.init('key', 'secret', { api: url });
    const text = await new Promise((resolve) => {
      first.user.block.query((_, resultText) => resolve(resultText));
    });
    expect([text, seen.length]).toEqual(['{"code":200}', 2]);
  });

  test('sends in bulk', async () => {
    const { RongCloud, sendInBulk, textMessage } = load();
    const server = await startLoopback();
    const rong = new RongCloud({ ...KEYS, baseUrls: [server.url], rateLimit: 'off' });
    const receivers = Array.from({ length: 250 }, (_, index) => `u${index}`);
    const run = sendInBulk(rong, 'message.publishPrivate', receivers, { fromUserId: 'u1', ...textMessage('hi') });
    expect(await run.finish()).toMatchObject({ sent: 250, failed: 0, unknown: 0 });
  });

  test('receives callbacks', async () => {
    const { toWeb, Webhooks } = load();
    const bodies: unknown[] = [];
    const handle = toWeb(new Webhooks(KEYS).endpoint('message.route', ({ data }) => bodies.push(data)));
    const post = ({ ...letter }: Letter) => {
      const { url, headers, body } = requestOf('message.route', letter);
      return handle(
        new Request(`http://localhost${url}`, { method: 'POST', headers: headers as HeadersInit, body: String(body) }),
      );
    };
    const letter = letterOf('message.route');
    expect((await post(letter)).status).toBe(200);
    expect((await post({ ...letter, signature: letter.signature.replace(/./, 'x') })).status).toBe(401);
    expect(bodies).toHaveLength(1);
  });

  test('keeps the names of errors when a program is minified', async () => {
    const modules = load();
    const server = await startLoopback(json(401, { code: 1004, errorMessage: 'wrong' }));
    const lines: string[] = [];
    const write = (line: string, fields: unknown) => void lines.push(line, JSON.stringify(fields));
    const logger = { debug: write, info: write, warn: write, error: write };
    const rong = new modules.RongCloud({ ...KEYS, baseUrls: [server.url], logger });
    const error: unknown = await rong.user.checkOnline({ userId: 'u1' }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(modules.AuthenticationError);
    expect(Object(error).constructor.name).toBe('AuthenticationError');
    expect(JSON.stringify(error)).toContain('"name":"AuthenticationError"');
    expect(lines.join('\n')).toContain('AuthenticationError');
    const errors = Object.entries(modules).filter(([name]) => /Error$|^LimitReached$|^TransportTimeout$/.test(name));
    expect(errors.length).toBeGreaterThan(14);
    for (const [name, type] of errors) expect(Object(type).name).toBe(name);
  });
});

test.each([
  ['a page', { window: {}, document: {} }],
  ['a page with a stand-in for process', { window: {}, process: { env: {}, versions: {} } }],
  ['a worker of a browser', { importScripts: () => {} }],
])('in %s the constructors throw, unless they are told not to', (_, globals) => {
  const { RongCloud, Webhooks, V2 } = load(globals);
  const refused = { name: 'ConfigurationError', option: 'dangerouslyAllowBrowser' };
  expect(() => new RongCloud(KEYS)).toThrow(expect.objectContaining(refused));
  expect(() => new Webhooks(KEYS)).toThrow(expect.objectContaining(refused));
  expect(() => new V2(KEYS.appKey, KEYS.appSecret)).toThrow(expect.objectContaining(refused));
  const rong = new RongCloud({ ...KEYS, dangerouslyAllowBrowser: true });
  expect(rong.withOptions({ timeout: 5 })).toBeInstanceOf(RongCloud);
  expect(new Webhooks({ ...KEYS, dangerouslyAllowBrowser: true })).toBeInstanceOf(Webhooks);
  expect(new V2(KEYS.appKey, KEYS.appSecret, { dangerouslyAllowBrowser: true })).toBeInstanceOf(V2);
});

test('a window of jsdom on Node.js is no browser', () => {
  const { RongCloud } = load({ window: {}, document: {}, process: { env: {}, versions: { node: '20.19.0' } } });
  expect(new RongCloud(KEYS)).toBeInstanceOf(RongCloud);
});

describe('without node:crypto and Buffer', () => {
  const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme' }));

  test('hashes are those of Node.js', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(sha1(text)).toBe(createHash('sha1').update(text).digest('hex'));
      }),
    );
    for (let length = 0; length < 200; length++) {
      expect(sha1('a'.repeat(length))).toBe(createHash('sha1').update('a'.repeat(length)).digest('hex'));
    }
  });

  test('strings become bytes and return', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(byteLength(text)).toBe(Buffer.byteLength(text));
        expect(decodeBytes(Buffer.from(text))).toBe(Buffer.from(text).toString());
      }),
    );
  });

  test('strings are the same only if every character is', () => {
    fc.assert(fc.property(texts, texts, (one, other) => isSame(one, other) === (one === other)));
    fc.assert(fc.property(texts, (text) => isSame(text, `${text}`)));
  });
});

test.each([
  ['maxSockets', { maxSockets: 4 }],
  ['proxy', { proxy: 'http://127.0.0.1:3128' }],
  ['proxy', { proxy: false as const }],
  ['ca', { ca: 'PEM' }],
])('a NodeTransport without node:http refuses the option %s rather than ignore it', (option, options) => {
  expect(() => new NodeTransport(options)).toThrow(expect.objectContaining({ name: 'ConfigurationError', option }));
  expect(new NodeTransport({ proxy: 'env', maxResponseBytes: 1024 }).stats()).toEqual({ busy: 0, idle: 0, waiting: 0 });
});
