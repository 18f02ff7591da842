import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { newProject, type Switched, switched } from './project.js';

const UNDICI = path.dirname(createRequire(import.meta.url).resolve('undici/package.json'));

/** A program that signs calls by hand, with keys of its own. */
const SIGNING = `
const { createHash } = require('node:crypto');
const [nonce, timestamp] = ['n1', String(Date.now())];
const headers = {
  'App-Key': 'own-key', Nonce: nonce, Timestamp: timestamp,
  Signature: createHash('sha1').update('own-secret' + nonce + timestamp).digest('hex'),
  'Content-Type': 'application/x-www-form-urlencoded',
};
const body = 'userId=u1&name=Ann';
const read = (response) => {
  let text = '';
  response.setEncoding('utf8').on('data', (part) => { text += part; }).on('end', () => console.log(text));
};
`;

/** Ways to call \`user.getToken\` on one of RongCloud's hosts. */
const WAYS: Readonly<Record<string, string>> = {
  'https.request with options': `
    const request = require('https').request({ host: 'api.rong-api.com', path: '/user/getToken.json', method: 'POST', headers }, read);
    request.end(body);`,
  'http.request with a URL, and headers that are set later': `
    const request = require('http').request(new URL('http://api.cn.ronghub.com/user/getToken.json'), { method: 'POST' }, read);
    for (const [name, value] of Object.entries(headers)) request.setHeader(name, value);
    request.setHeader('Host', 'api.cn.ronghub.com');
    request.end(body);`,
  'https.request with an agent and headers in a list': `
    const https = require('https');
    const agent = new https.Agent({ keepAlive: true });
    https.request('https://api.cn.rong.io:443/user/getToken.json', { agent, method: 'POST', headers: Object.entries(headers).flat() }, read).end(body);`,
  'headers of the second kind': `
    const second = Object.fromEntries(Object.entries(headers).map(([name, value]) => [/Type/.test(name) ? name : 'RC-' + name, value]));
    require('https').request('https://api.rong-api.com/user/getToken.json', { method: 'POST', headers: second }, read).end(body);`,
  'a request to a proxy on this machine': `
    require('http').request({ host: '127.0.0.1', port: 3128, path: 'http://api.cn.ronghub.com/user/getToken.json', method: 'POST', headers }, read).end(body);`,
  fetch: `
    fetch('https://api.rong-api.com/user/getToken.json', { method: 'POST', headers, body }).then((answer) => answer.text()).then(console.log);`,
  'fetch with a Request': `
    fetch(new Request('https://api.sg-light-api.com/user/getToken.json', { method: 'POST', headers, body })).then((answer) => answer.text()).then(console.log);`,
  'request of undici': `
    require(${JSON.stringify(UNDICI)} + '/index.js').request('https://api.rong-api.com/user/getToken.json', { method: 'POST', headers, body })
      .then((answer) => answer.body.text()).then(console.log);`,
  'a worker thread': `
    const code = "const { parentPort, workerData } = require('worker_threads'); fetch('https://api.rong-api.com/user/getToken.json', workerData).then((answer) => answer.text()).then((text) => parentPort.postMessage(text));";
    new (require('worker_threads').Worker)(code, { eval: true, workerData: { method: 'POST', headers, body } }).on('message', console.log);`,
  'a child process with an environment of its own': `
    const code = 'fetch("https://api.rong-api.com/user/getToken.json", ' + JSON.stringify({ method: 'POST', headers, body }) + ').then((answer) => answer.text()).then(console.log)';
    require('child_process').spawn(process.execPath, ['-e', code], { env: {}, stdio: 'inherit' });`,
  'a child process that is waited for': `
    const code = 'fetch("https://api.rong-api.com/user/getToken.json", ' + JSON.stringify({ method: 'POST', headers, body }) + ').then((answer) => answer.text()).then(console.log)';
    console.log(require('child_process').execFileSync(process.execPath, ['-e', code], { env: {} }).toString());`,
};

async function run(source: string, name = 'check.cjs', ...args: readonly string[]): Promise<Switched> {
  const folder = newProject({ 'package.json': '{ "dependencies": { "rongcloud-sdk": "3.1.1" } }', [name]: source });
  return switched(folder, '--test', `node ${name}`, ...args);
}

describe('calls of RongCloud reach the emulator, whatever keys they are signed with', () => {
  test.each(Object.entries(WAYS))('%s', async (_, way) => {
    const { before } = await run(SIGNING + way);
    expect(before).toMatchObject({ exit: 0, calls: 1, refused: [], output: expect.stringContaining('"token":') });
  });

  test('import from node:https', async () => {
    const source = `import { request } from 'node:https';
      request('https://api.rong-api.com/user/getToken.json', { method: 'POST' }, (answer) => console.log(answer.resume().statusCode)).end('userId=u1');`;
    const { before, silent } = await run(source, 'check.mjs');
    expect(before).toMatchObject({ exit: 0, calls: 1, hosts: ['api.rong-api.com'] });
    expect(silent).toMatchObject([{ endpoint: 'user.getToken', at: ['check.mjs:2'] }]);
  });

  test('hosts of a private cloud, if they are named', async () => {
    const source =
      "fetch('http://im.example.test/user/getToken.json', { method: 'POST' }).then(({ status }) => console.log(status));";
    expect((await run(source, 'check.cjs', '--api-host', 'im.example.test')).before).toMatchObject({
      exit: 0,
      calls: 1,
    });
  });

  test.each([
    ['a nonce that is empty', "headers.Nonce = '';"],
    ['a signature in capitals', 'headers.Signature = headers.Signature.toUpperCase();'],
    ['a signature of another kind', "headers.Signature = 'abc';"],
  ])('%s is refused, as by RongCloud', async (_, change) => {
    const { silent } = await run(`${SIGNING}${change}${WAYS.fetch}`);
    expect(silent).toMatchObject([{ endpoint: 'user.getToken', code: 1004 }]);
  });
});

/** Ways to reach another machine; each prints its error. */
const OTHERS: Readonly<Record<string, string>> = {
  'https.get':
    "require('https').get('https://example.com/', () => {}).on('error', (error) => console.log(error.message));",
  'http.get':
    "require('http').get({ hostname: '192.0.2.1', port: 8080 }, () => {}).on('error', (error) => console.log(error.message));",
  fetch: "fetch('https://example.com/').catch((error) => console.log(error.cause.message));",
  'net.connect': "require('net').connect(25, 'mail.example.com').on('error', (error) => console.log(error.message));",
  'tls.connect':
    "require('tls').connect({ host: 'example.com', port: 443 }).on('error', (error) => console.log(error.message));",
  'http2.connect':
    "require('http2').connect('https://api.rong-api.com').on('error', (error) => console.log(error.message));",
  'an address of version 6':
    "require('net').connect({ host: '2001:db8::1', port: 80 }).on('error', (error) => console.log(error.message));",
  'an address that stands for version 4':
    "require('net').connect({ host: '::ffff:192.0.2.1', port: 80 }).on('error', (error) => console.log(error.message));",
  'dns.lookup': "require('dns').lookup('example.com', (error) => console.log(error.message));",
  'dns.promises.resolve4':
    "require('dns').promises.resolve4('example.com').catch((error) => console.log(error.message));",
  'a resolver': "new (require('dns').Resolver)().resolveTxt('example.com', (error) => console.log(error.message));",
  'a datagram':
    "require('dgram').createSocket('udp4').send('x', 8125, 'stats.example.com', function (error) { console.log(error.message); this.close?.(); process.exit(); });",
  'a proxy on this machine': `
    require('http').request({ host: '127.0.0.1', port: 3128, method: 'CONNECT', path: 'example.com:443' }).on('error', (error) => console.log(error.message)).end();`,
  'a request to a proxy on this machine': `
    require('http').request({ host: '127.0.0.1', port: 3128, path: 'http://example.com/' }).on('error', (error) => console.log(error.message)).end();`,
  'a child process': `
    require('child_process').spawn(process.execPath, ['-e', "fetch('https://example.com').catch((error) => console.log(error.cause.message))"], { env: {}, stdio: 'inherit' });`,
};

/** Options of worker threads that would lose the settings or the preload. */
const WORKERS = [
  '{ env: {} }',
  '{ execArgv: [] }',
  "{ env: { A: 'b' }, execArgv: ['--no-warnings'] }",
  "{ env: require('worker_threads').SHARE_ENV }",
];

describe('connections to other machines are refused', () => {
  test.each(WORKERS)('in a worker thread with %s', async (options) => {
    const source = `
      const code = "fetch('https://example.com').catch((error) => require('worker_threads').parentPort.postMessage(error.cause.message))";
      new (require('worker_threads').Worker)(code, { eval: true, ...${options} }).on('message', console.log);`;
    const { before } = await run(source);
    expect(before).toMatchObject({ exit: 0, output: expect.stringContaining('rong switch refused a connection') });
    expect(before?.refused).toHaveLength(1);
  });

  test.each(Object.entries(OTHERS))('%s', async (_, source) => {
    const { before, left } = await run(source);
    expect(before).toMatchObject({
      exit: 0,
      calls: 0,
      output: expect.stringMatching(/rong switch refused a connection to /),
    });
    expect(before?.refused).toHaveLength(1);
    expect(left.map(({ kind }) => kind)).toContain('leftHost');
  });

  test('servers of the tests on this machine are reached, by name and by address', async () => {
    const source = `
      const server = require('http').createServer((_, response) => response.end('here')).listen(0, async () => {
        const { port } = server.address();
        for (const host of ['127.0.0.1', 'localhost', '[::1]']) console.log(await (await fetch('http://' + host + ':' + port)).text());
        require('net').connect(port).on('connect', function () { this.destroy(); server.close(); server.closeAllConnections(); });
      });`;
    expect((await run(source)).before).toMatchObject({ exit: 0, output: 'here\nhere\nhere\n', refused: [] });
  });

  test('a host that is allowed is let through', async () => {
    const source = "require('dns').lookup('db.invalid', (error) => console.log(error.message));";
    const { before } = await run(source, 'check.cjs', '--allow-host', 'db.invalid');
    expect(before).toMatchObject({ refused: [], output: expect.not.stringContaining('rong switch') });
  });
});
