import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { describeFields } from '../describe-fields.js';
import type { Endpoint } from '../endpoint.js';
import { resources } from '../endpoints/index.js';
import { officialMethods } from '../official-sdks.js';
import { type FirstCall, firstCalls, type OldCall, oldCalls } from './index.js';

const require = createRequire(import.meta.url);
const endpoints = new Map(
  Object.values(resources)
    .flatMap((each) => Object.values<Endpoint>(each))
    .map((each) => [each.id, each]),
);
const fieldsOf = (id: string, side: 'params' | 'result') =>
  describeFields((endpoints.get(id) as Endpoint)[side]).map(({ name }) => name);

/**
 * Names of all functions in the object that a package exports, including functions that are properties of functions.
 */
function functionsIn(value: object, prefix = ''): string[] {
  return Object.entries(value).flatMap(([name, each]: [string, unknown]) => [
    ...(typeof each === 'function' ? [prefix + name] : []),
    ...functionsIn(each as object, `${prefix}${name}.`),
  ]);
}

const third = Object.entries<OldCall>(oldCalls);
const first = Object.entries<FirstCall>(firstCalls);

test('the table has every function of rongcloud-sdk 3.1.1', () => {
  const names = functionsIn(require('rongcloud-sdk')({ appkey: 'key', secret: 'secret' }));
  expect(Object.keys(oldCalls).sort()).toEqual(names.sort());
  expect(names).toHaveLength(83);
});

test('the table has every function of rongcloud-sdk 1.0.3 that calls the service', () => {
  const names = functionsIn(require('rongcloud-sdk-v1'));
  expect(names.filter((name) => !/^(init|validateSignature)$/.test(name)).sort()).toEqual(
    Object.keys(firstCalls).sort(),
  );
});

describe.each(third)('%s of 3.1.1', (name, { endpoint, args, whole, fixed = {}, fallback = {}, answer = {} }) => {
  test('is a method of the endpoint in the list of official SDKs', () => {
    const names = officialMethods[endpoint]?.node?.split(' ').map((each) => each.toLowerCase());
    expect(names).toContain(name.toLowerCase());
  });

  test('gives parameters that the endpoint has', () => {
    const given = [...Object.values(args).map(({ to }) => to), ...(whole ? [whole.to] : []), ...Object.keys(fixed)];
    expect(fieldsOf(endpoint, 'params')).toEqual(expect.arrayContaining(given));
    expect(Object.keys(args)).toEqual(expect.arrayContaining(Object.keys(fallback)));
  });

  test('renames members that the answer of the endpoint has', () => {
    expect(fieldsOf(endpoint, 'result')).toEqual(expect.arrayContaining(Object.keys(answer)));
  });
});

test.each(first)('%s of 1.0.3 gives parameters that the endpoint has', (_, { endpoint, args }) => {
  const fields = fieldsOf(endpoint, 'params');
  for (const { to, ignored = false } of args) expect(fields.includes(to), to).toBe(!ignored);
});
