import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Endpoint, resources } from '@rongkit/contract';
import { createEmulator, type Emulator } from '@rongkit/emulator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resources as emitted } from '../../packages/cli/src/endpoints/emitted/index.js';
import { argumentsOf } from '../../packages/cli/src/endpoints/example.js';
import type { EndpointFacts } from '../../packages/cli/src/endpoints/facts.js';
import { homeWith, temporaryFolder } from './folder.js';
import { linesOf, runRong } from './run-rong.js';

const endpoints = Object.values(resources).flatMap((each) => Object.values<Endpoint>(each));
const facts = new Map<string, EndpointFacts>();
const folder = temporaryFolder();

let emulator: Emulator;
let env: Record<string, string>;

beforeAll(async () => {
  for (const { load } of emitted) for (const each of (await load()).endpoints) facts.set(each.id, each);
  emulator = await createEmulator({ rateLimits: 'off' });
  const { appKey, appSecret } = emulator.credentials;
  const keys = { appKey, appSecret, baseUrls: [emulator.url] };
  env = homeWith(folder, { prod: { ...keys, production: true }, test: keys });
});

afterAll(() => emulator.close());

const sampleOf = ({ id, sample }: Endpoint) => argumentsOf(facts.get(id) as EndpointFacts, sample.params);
const asks = ({ repeat, destroys, reaches }: Endpoint) => repeat === 'send' || destroys || reaches === true;
const sent = () => emulator.requests().length;

describe('on a production app', () => {
  test.each(endpoints)('$id stops if it sends or destroys, and only then', async (endpoint) => {
    const before = sent();
    const { code } = await runRong([...sampleOf(endpoint), '--profile', 'prod'], { env });
    expect({ isGuarded: code === 3, isSent: sent() > before }).toEqual({
      isGuarded: asks(endpoint) === true,
      isSent: !asks(endpoint),
    });
  });

  test.each(endpoints.filter(asks).slice(0, 20))('$id goes on with --yes', async (endpoint) => {
    const before = sent();
    const { code } = await runRong([...sampleOf(endpoint), '--profile', 'prod', '--yes'], { env });
    expect(code).not.toBe(3);
    expect(sent()).toBeGreaterThan(before);
  });

  const notice = [
    '--bind-notify-msg',
    '--from-user-id',
    'u1',
    '--object-name',
    'RC:TxtMsg',
    '--content',
    '{"content":"hi"}',
  ];

  test.each([
    ['an unknown path', ['call', '/user/newThing', '-d', 'userId=u1']],
    ['a known path that destroys, without its suffix', ['call', '/user/block', '-d', 'userId=u1', '-d', 'minute=1']],
    ['another spelling of a known path', ['call', '//user/getToken.json', '-d', 'userId=u1', '-d', 'name=a']],
    [
      'a group call that also sends',
      ['group', 'join', '--user-id', 'u1', '--group-id', 'g1', '--group-name', 'g', ...notice],
    ],
    ['a bulk send', ['bulk', 'send', '--from', 'ids', '--from-user-id', 'u1', '--text', 'hi', '--id', 'guarded']],
  ])('%s stops', async (_name, args) => {
    writeFileSync(path.join(folder, 'ids'), 'u1\nu2\n');
    const before = sent();
    const { code, stdout, stderr } = await runRong([...args, '--profile', 'prod', '--json'], { env, cwd: folder });
    expect({ code, stdout, sent: sent() }).toEqual({ code: 3, stdout: '', sent: before });
    expect(linesOf(stderr)).toMatchObject([
      { error: { code: 'guarded', exit: 3, fix: expect.stringContaining('--yes') } },
    ]);
  });

  test('a dry run does not stop', async () => {
    const { code } = await runRong(
      ['user', 'block', '--user-id', 'u1', '--minute', '1', '--dry-run', '--profile', 'prod'],
      { env },
    );
    expect(code).toBe(0);
  });

  test('keys in the environment that are those of a production profile are guarded as well', async () => {
    const { appKey, appSecret } = emulator.credentials;
    const keys = { RONGCLOUD_APP_KEY: appKey, RONGCLOUD_APP_SECRET: appSecret, RONGCLOUD_API_URL: emulator.url };
    const { code } = await runRong(['user', 'block', '--user-id', 'u1', '--minute', '1'], { env: { ...env, ...keys } });
    expect(code).toBe(3);
  });
});

test('on another app nothing stops', async () => {
  const { code } = await runRong(['user', 'block', '--user-id', 'u1', '--minute', '1', '--profile', 'test'], { env });
  expect(code).not.toBe(3);
});

test('the parameter with which a call also sends is one of its parameters', () => {
  const named = endpoints.filter(({ reaches }) => typeof reaches === 'string');
  expect(named.length).toBeGreaterThan(0);
  for (const { params, reaches } of named) expect(Object.keys(params.properties)).toContain(reaches);
});
