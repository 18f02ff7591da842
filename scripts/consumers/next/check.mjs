import { spawn, spawnSync } from 'node:child_process';
import process from 'node:process';

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
for (const [route, runtime] of [
  ['node', 'node'],
  ['edge', 'edge-runtime'],
]) {
  const answer = await (await fetch(`${url}/api/${route}`)).text();
  const expected = JSON.stringify({ token: 'token', isRefused: true, name: 'AuthenticationError', runtime });
  must(answer === expected, `${route} answers ${answer}`);
  const { status } = await fetch(`${url}/api/${route}?signature=x&nonce=n&timestamp=1700000000000`, { method: 'POST' });
  must(status === 401, `a forged callback is answered with ${status}`);
}
server.kill();
process.exit();
