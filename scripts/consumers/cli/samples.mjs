// Runs the sample call of each endpoint as a command of the installed `rong`, and compares the result with that of the
// client. All commands run in this process, and every ninth command also as a program. The command lines are the
// examples in `--help`.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { createEmulator } from '@rongkit/emulator';
import { ApiError, RongCloud } from 'rongkit';

const { run } = await import('./node_modules/@rongkit/cli/dist/run.js');
const samples = JSON.parse(readFileSync('samples.json', 'utf8'));

/** Emulator options with which two emulators give the same answers to the same calls. */
const SAME = {
  appKey: 'app',
  appSecret: 'no-real-secret',
  rateLimits: 'off',
  now: '2026-03-01T12:00:00Z',
  idSeed: 'samples',
  publicUrl: 'http://emulator.test',
};

/** Starts two emulators with the same state, one for a client and one for commands. */
async function startStage() {
  const [theirs, ours] = await Promise.all([createEmulator(SAME), createEmulator(SAME)]);
  const env = {
    PATH: process.env.PATH,
    XDG_CONFIG_HOME: '/nonexistent',
    RONGCLOUD_APP_KEY: SAME.appKey,
    RONGCLOUD_APP_SECRET: SAME.appSecret,
    RONGCLOUD_API_URL: ours.url,
  };
  const rong = new RongCloud(theirs.credentials);
  return { rong, env, close: () => Promise.all([theirs.close(), ours.close()]) };
}

async function callClient(rong, { id, params }) {
  const [resource, method] = id.split('.');
  return await rong[resource][method](params).then(
    (result) => JSON.parse(JSON.stringify(result)),
    (error) => {
      if (error instanceof ApiError) return { refused: error.code };
      throw error;
    },
  );
}

/** The result that a command has printed, or the code with which the service has refused the call. */
function resultOf({ code, stdout, stderr }) {
  if (code === 0) return JSON.parse(stdout);
  const { error } = JSON.parse(stderr);
  return error.serviceCode === undefined ? error : { refused: error.serviceCode };
}

async function inProcess(args, env) {
  const output = { stdout: '', stderr: '' };
  const into = (name) =>
    new Writable({
      write(chunk, _encoding, done) {
        output[name] += chunk;
        done();
      },
    });
  const interrupts = {
    signal: new AbortController().signal,
    first: undefined,
    on: () => () => {},
    onSuspend: () => () => {},
  };
  const io = { stdin: Readable.from(['']), stdout: into('stdout'), stderr: into('stderr'), env, cwd: '.', interrupts };
  return { code: await run(args, io), ...output };
}

function asProgram(args, env) {
  return new Promise((resolve) => {
    execFile('node_modules/.bin/rong', args, { env }, (error, stdout, stderr) => {
      resolve({ code: error ? error.code : 0, stdout, stderr });
    });
  });
}

/** Splits a command line that is quoted for a shell into its arguments. */
function argumentsIn(line) {
  const words = line.match(/(?:'[^']*'|\\'|[^\s'\\])+/g) ?? [];
  return words.map((word) => word.replace(/'([^']*)'|\\'/g, (_, quoted) => quoted ?? "'"));
}

/** Arguments of the example in the help of an endpoint, which is the last line that begins with `rong`. */
async function exampleOf(id, env) {
  const { stdout } = await inProcess([id, '--help'], env);
  const [, example] = /\n {2}rong (.*)\n?$/s.exec(stdout) ?? [];
  assert(example, `${id} has no example in its help`);
  return argumentsIn(example);
}

async function compare(samples, runCommand) {
  const { rong, env, close } = await startStage();
  for (const sample of samples) {
    const args = await exampleOf(sample.id, env);
    const result = resultOf(await runCommand([...args, '--json'], env));
    assert.deepEqual(result, await callClient(rong, sample), sample.id);
  }
  rong.close();
  await close();
  return samples.length;
}

const all = await compare(samples, inProcess);
const some = await compare(
  samples.filter((_, index) => index % 9 === 0),
  asProgram,
);
console.log(`${all} samples in one process, ${some} as programs`);
