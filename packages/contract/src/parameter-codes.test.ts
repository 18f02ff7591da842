import { expect, test } from 'vitest';
import { resources } from './endpoints/index.js';
import { PARAMETER_CODES, parameterCode } from './parameter-codes.js';

test('each row of codes is for an endpoint or a resource', () => {
  const known = Object.entries(resources).flatMap(([resource, endpoints]) => [
    resource,
    ...Object.values(endpoints).map(({ id }) => id),
  ]);
  expect(PARAMETER_CODES.map(({ at }) => at).filter((at) => !known.includes(at))).toEqual([]);
});

test('too many attributes of a chatroom have the code of chatrooms', () => {
  expect(parameterCode('chatroom.batchSetEntry', 'entryInfo', 'tooMany')).toBe(23429);
});
