import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/**
 * Program that tries every kind of connection to other machines, and prints the hosts that were refused. A host that
 * was not refused is missing in the output.
 */
const ESCAPES = `
  import net from 'node:net';
  import tls from 'node:tls';
  import https from 'node:https';
  import { JSDOM } from 'jsdom';
  import { keepToLoopback } from './loopback-only.ts';

  const refused = [];
  keepToLoopback((host) => refused.push(host));
  const { window } = new JSDOM('', { url: 'http://127.0.0.1/' });
  const ended = (emitter) => new Promise((resolve) => emitter.on('error', resolve));
  const request = new window.XMLHttpRequest();
  request.open('GET', 'http://xhr.example.com/');
  request.send();
  await Promise.all([
    new Promise((resolve) => { request.onerror = resolve; }),
    new Promise((resolve) => { new window.WebSocket('ws://websocket.example.com/').onerror = resolve; }),
    fetch('http://fetch.example.com/').catch(() => {}),
    ended(net.connect(80, 'net.example.com')),
    ended(net.connect({ port: 80, host: '192.0.2.1' })),
    ended(tls.connect({ port: 443, host: 'tls.example.com' })),
    ended(https.get('https://https.example.com/')),
  ]);
  console.log(JSON.stringify(refused.sort()));
  process.exit();
`;

test('a process that is kept to this machine gets out by no way', async () => {
  const flags = ['--import', 'tsx', '--input-type=module', '--eval', ESCAPES];
  const { stdout } = await promisify(execFile)(process.execPath, flags, { cwd: new URL('.', import.meta.url) });
  expect(JSON.parse(stdout)).toEqual([
    '192.0.2.1',
    ...['fetch', 'https', 'net', 'tls', 'websocket', 'xhr'].map((way) => `${way}.example.com`),
  ]);
});
