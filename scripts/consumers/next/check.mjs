import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import process from 'node:process';

const sample = {
  fromUserId: 'ann',
  toUserId: 'bob',
  objectName: 'RC:TxtMsg',
  content: '{"content":"hi"}',
  channelType: 'PERSON',
  msgTimestamp: '1700000000000',
  msgUID: 'A-B-C-D',
  sensitiveType: '0',
  source: 'iOS',
};
const NEXT = 'node_modules/next/dist/bin/next';

function must(holds, problem) {
  if (!holds) throw new Error(problem);
}

const { status, stdout, stderr } = spawnSync(process.execPath, [NEXT, 'build', ...process.argv.slice(2)], {
  encoding: 'utf8',
});
console.log(stdout, stderr);
must(status === 0, `the build ended with ${status}`);
must(!/Node\.js (API|module)/.test(stdout + stderr), 'the build warns of Node.js on the edge');

const server = spawn(process.execPath, [NEXT, 'start', '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
let text = '';
for await (const chunk of server.stdout) {
  text += chunk;
  if (/Ready in/.test(text)) break;
}
const [url] = /http:\/\/localhost:\d+/.exec(text) ?? [];

/** Posts a callback to a route, and returns the status of the answer. */
async function post(route, signature) {
  const query = new URLSearchParams({ appKey: 'key', nonce: 'n', timestamp: '1700000000000', signature });
  const { status } = await fetch(`${url}/api/${route}?${query}`, { method: 'POST', body: new URLSearchParams(sample) });
  return status;
}

for (const [route, runtime] of [
  ['node', 'node'],
  ['edge', 'edge-runtime'],
]) {
  const answer = await (await fetch(`${url}/api/${route}`)).text();
  const expected = JSON.stringify({ token: 'token', isRefused: true, name: 'AuthenticationError', runtime });
  must(answer === expected, `${route} answers ${answer}`);
  const forged = await post(route, 'x');
  must(forged === 401, `a forged callback is answered with ${forged}`);
  const signed = await post(route, createHash('sha1').update('secretn1700000000000').digest('hex'));
  must(signed === 200, `a callback is answered with ${signed}`);
}
server.kill();
process.exit();
