import { describeFields, type Endpoint, resources } from '@rongkit/contract';
import { createEmulator, type Emulator } from '@rongkit/emulator';
import fc from 'fast-check';
import { ApiError, InvalidParameterError, RongCloud } from 'rongkit';
import { Value } from 'typebox/value';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokenValue, validParams } from './support/arbitrary-params.js';

type Methods = Readonly<Record<string, (params: object) => Promise<unknown>>>;

const endpoints = Object.values(resources).flatMap((each) => Object.values<Endpoint>(each));

let emulator: Emulator;
let rong: RongCloud;

beforeAll(async () => {
  emulator = await createEmulator({ rateLimits: 'off' });
  rong = new RongCloud(emulator.credentials);
});

afterAll(() => emulator.close());

/** Calls the typed method, which checks its parameters first. */
async function call({ id }: Endpoint, params: object): Promise<unknown> {
  const [resource, method] = id.split('.') as [keyof typeof resources, string];
  return (rong[resource] as unknown as Methods)[method]?.(params);
}

describe.each(endpoints)('$id', (endpoint) => {
  test('answers what the contract says, or refuses with one of its codes', async () => {
    const allowed = new Set([1002, ...endpoint.errors.map(({ code }) => code)]);
    await fc.assert(
      fc.asyncProperty(validParams(endpoint), async (params) => {
        const answer = await call(endpoint, params).catch((error: unknown) => error);
        if (answer instanceof ApiError && answer.status !== undefined) expect(allowed).toContain(answer.code);
        else expect({ answer, errors: [...Value.Errors(endpoint.result, answer)] }).toMatchObject({ errors: [] });
      }),
      { numRuns: 25 },
    );
  });

  const limited = describeFields(endpoint.params).filter((field) => brokenValue(field) !== undefined);
  test.runIf(limited.length > 0)(
    'names a parameter that is over its limit, in the client and in the service',
    async () => {
      for (const field of limited) {
        const params = { ...endpoint.sample.params, [field.name]: brokenValue(field) };
        const checked = await call(endpoint, params).catch((error: unknown) => error);
        expect(checked).toBeInstanceOf(InvalidParameterError);
        expect((checked as InvalidParameterError).field).toContain(field.name);
        const { method } = endpoint;
        const refused = await rong.call(endpoint.path, params, { method }).catch((error: unknown) => error);
        expect(refused).toBeInstanceOf(InvalidParameterError);
        expect((refused as InvalidParameterError).reason).toContain(field.name);
      }
    },
  );
});
