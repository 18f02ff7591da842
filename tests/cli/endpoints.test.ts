import { describeFields, type Endpoint, resources } from '@rongkit/contract';
import { createEmulator, type Emulator } from '@rongkit/emulator';
import fc from 'fast-check';
import { ApiError, RongCloud } from 'rongkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resources as emitted } from '../../packages/cli/src/endpoints/emitted/index.js';
import { argumentsOf } from '../../packages/cli/src/endpoints/example.js';
import type { EndpointFacts } from '../../packages/cli/src/endpoints/facts.js';
import { inChinese } from '../../packages/cli/src/words/in-chinese.js';
import { brokenValue, validParams } from '../support/arbitrary-params.js';
import { START } from '../support/emulator.js';
import { environmentOf, linesOf, runRong } from './run-rong.js';

const endpoints = Object.values(resources).flatMap((each) => Object.values<Endpoint>(each));
const facts = new Map<string, EndpointFacts>();

/** Two emulators with the same state: one for commands, one for a client. */
let ours: Emulator;
let theirs: Emulator;
let rong: RongCloud;
let env: Record<string, string>;

beforeAll(async () => {
  for (const { load } of emitted) for (const each of (await load()).endpoints) facts.set(each.id, each);
  const keys = { appKey: 'app', appSecret: 'no-real-secret' };
  const options = { ...keys, rateLimits: 'off', now: START, idSeed: 'cli', publicUrl: 'http://emulator.test' } as const;
  [ours, theirs] = await Promise.all([createEmulator(options), createEmulator(options)]);
  rong = new RongCloud(theirs.credentials);
  env = environmentOf(ours);
});

afterAll(() => Promise.all([ours.close(), theirs.close()]));

type Methods = Readonly<Record<string, (params: object) => Promise<object>>>;

/** The result of the client, or the code of its error. */
async function callClient({ id }: Endpoint, params: object): Promise<unknown> {
  const [resource, method] = id.split('.') as [keyof typeof resources, string];
  try {
    return await (rong[resource] as unknown as Methods)[method]?.(params);
  } catch (error) {
    if (error instanceof ApiError) return { refused: error.code };
    throw error;
  }
}

/** The result of a command, or the code of its error. */
async function callCommand(endpoint: Endpoint, params: Readonly<Record<string, unknown>>): Promise<unknown> {
  const args = argumentsOf(facts.get(endpoint.id) as EndpointFacts, params);
  const { code, stdout, stderr } = await runRong([...args, '--json'], { env });
  if (code === 0) return JSON.parse(stdout);
  const [{ error }] = linesOf(stderr) as [{ error: { serviceCode?: number } }];
  return error.serviceCode === undefined ? error : { refused: error.serviceCode };
}

describe.each(endpoints)('$id', (endpoint) => {
  test('its sample as a command gives what the client gives', async () => {
    const { params } = endpoint.sample;
    expect(await callCommand(endpoint, params)).toEqual(await callClient(endpoint, params));
  });

  test('any parameters arrive as they were given', async () => {
    const form = facts.get(endpoint.id) as EndpointFacts;
    await fc.assert(
      fc.asyncProperty(validParams(endpoint), async (params) => {
        const { code, stdout, stderr } = await runRong([...argumentsOf(form, params), '--json', '--dry-run'], { env });
        expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
        const sent = JSON.parse(stdout) as { url: string; body?: string };
        expect(readable(sent.url, sent.body)).toEqual(await requestOf(endpoint, params));
      }),
      { numRuns: 2 },
    );
  });

  const limited = describeFields(endpoint.params)
    .filter((field) => brokenValue(field) !== undefined)
    .slice(0, 2);
  test.runIf(limited.length > 0)('names the option of a value over its limit', async () => {
    for (const field of limited) {
      const { name } = field;
      const params = { ...endpoint.sample.params, [name]: brokenValue(field) };
      const args = argumentsOf(facts.get(endpoint.id) as EndpointFacts, params);
      const { code, stderr } = await runRong([...args, '--json'], { env });
      const [{ error }] = linesOf(stderr) as [
        { error: { code: string; message: string; limit: string; given: string } },
      ];
      expect({ code, error }).toMatchObject({ code: 2, error: { code: 'invalidParameter' } });
      expect(error.message).toContain(argumentsOf(facts.get(endpoint.id) as EndpointFacts, { [name]: 'x' })[2]);
      expect(error.message).toContain(error.limit);
      for (const text of [error.limit, error.given]) expect(inChinese(text)).toMatch(/\p{Script=Han}|^[-\d]+$/u);
    }
  });
});

/** The request that the client sends. */
async function requestOf({ id }: Endpoint, params: object): Promise<object> {
  let sent = {};
  const transport = {
    send: ({ path, body }: { path: string; body: string | undefined }) => {
      sent = readable(path, body);
      return Promise.reject(new Error('not sent'));
    },
    close: () => {},
  };
  const client = rong.withOptions({ transport, retry: 1 });
  const [resource, method] = id.split('.') as [keyof typeof resources, string];
  await (client[resource] as unknown as Methods)[method]?.(params).catch(() => {});
  return sent;
}

/** A request whose fields may be in any order. */
function readable(url: string, body: string | undefined): object {
  const { pathname, searchParams } = new URL(url, 'http://emulator.test');
  const fields = body?.startsWith('{') ? (JSON.parse(body) as object) : [...new URLSearchParams(body)].sort();
  return { pathname, query: [...searchParams].sort(), fields };
}
