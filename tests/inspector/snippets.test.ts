import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type Endpoint, formOf, isSecretField, resources } from '@rongkit/contract';
import { createEmulator, type Emulator } from '@rongkit/emulator';
import { RongCloud } from 'rongkit';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { snippetsOf } from '../../packages/inspector/src/snippets/snippets.js';
import { environmentOf, runRong } from '../cli/run-rong.js';

/** A logged call, copied as code and run, is the same call. */

const endpoints = Object.values(resources).flatMap((each) => Object.values<Endpoint>(each));
const AsyncFunction = (async () => {}).constructor as new (...args: string[]) => (rong: RongCloud) => Promise<unknown>;
const keys = { appKey: 'app', appSecret: 'no-real-secret' };

let emulator: Emulator;
let rong: RongCloud;

beforeAll(async () => {
  emulator = await createEmulator({ ...keys, rateLimits: 'off' });
  rong = new RongCloud(emulator.credentials);
});

afterAll(async () => {
  rong.close();
  await emulator.close();
});

beforeEach(() => emulator.reset());

/** The requests so far. */
function requests(): { readonly endpoint: unknown; readonly params: unknown }[] {
  return emulator.requests().map(({ endpoint, params }) => ({ endpoint, params }));
}

/** Makes a call of an endpoint, with its sample or other parameters, as the page makes it. */
async function called(endpoint: string, params: object) {
  const headers = { 'Content-Type': 'application/json' };
  const body = JSON.stringify({ endpoint, params });
  const answer = await fetch(`${emulator.url}/_rongkit/call`, { method: 'POST', headers, body });
  expect(answer.status).toBe(200);
  const [request] = requests();
  return { request, params: request?.params as Record<string, unknown> };
}

test.each(endpoints)('$id is the same call by the SDK', async (endpoint) => {
  const form = formOf(endpoint);
  const { request, params: logged } = await called(form.id, form.sample);
  // The log has no phone numbers and codes, and neither has the copy.
  const secrets = Object.fromEntries(Object.entries(form.sample).filter(([name]) => isSecretField(name)));
  const params = { ...logged, ...secrets };
  const { sdk } = snippetsOf(form, params, emulator.url);
  await new AsyncFunction('rong', sdk)(rong).catch(() => undefined);
  expect(requests()).toEqual([request, request]);
});

const HOSTILE = `it's "$HOME" \`id\` \\ %s\n--flag 你好 🥾`;

const commands: readonly (readonly [id: string, params: object])[] = [
  ['user.getToken', { userId: 'ann', name: HOSTILE }],
  ['message.publishPrivate', { fromUserId: 'ann', toUserId: ['bob', 'cid'], objectName: 'app:x', content: HOSTILE }],
  ['userProfile.set', { userId: 'ann', userProfile: { name: 'Ann' } }],
  ['bot.updateIntegration', { userId: 'b1', type: 'webhook', callbackUrl: HOSTILE, enabled: false }],
  ['user.checkOnline', { userId: 'ann' }],
];

test.each(commands)('%s is the same call by curl, and by rong', async (id, given) => {
  const endpoint = endpoints.find((each) => each.id === id) as Endpoint;
  const { request, params } = await called(id, given);
  const { curl, rong: command } = snippetsOf(formOf(endpoint), params, emulator.url);
  const keys = environmentOf(emulator);
  const env = { ...process.env, ...keys };
  await promisify(execFile)('bash', ['-c', curl], { env });
  expect(requests()).toEqual([request, request]);
  const { stdout } = await promisify(execFile)('bash', ['-c', command.replace(/^rong/, 'printf "%s\\0"')], { env });
  const ran = await runRong([...stdout.split('\0').slice(0, -1), '--yes'], { env: keys });
  // The service may refuse the call; the command itself is right.
  expect(ran.code, ran.stderr).toBeLessThan(2);
  expect(requests()).toEqual([request, request, request]);
});
