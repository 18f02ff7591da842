import { expect, test } from 'vitest';
import { readSeed, SeedProblem } from './read-seed.js';

test('calls have their parameters, and every parameter has its place', () => {
  const calls = readSeed(`# users
- user.getToken: { userId: u1, name: 安 }
- group.create:
    groupId: g1
    userId:
      - u1
      - u2
- sensitiveword.list:
`);
  expect(calls.map(({ endpoint, params, line, column }) => ({ endpoint, params, line, column }))).toEqual([
    { endpoint: 'user.getToken', params: { userId: 'u1', name: '安' }, line: 2, column: 3 },
    { endpoint: 'group.create', params: { groupId: 'g1', userId: ['u1', 'u2'] }, line: 3, column: 3 },
    { endpoint: 'sensitiveword.list', params: {}, line: 8, column: 3 },
  ]);
  expect(calls[0]?.placeOf('name')).toEqual({ line: 2, column: 38 });
  expect(calls[1]?.placeOf('userId[1]')).toEqual({ line: 7, column: 9 });
  expect(calls[1]?.placeOf('groupName')).toEqual({ line: 3, column: 3 });
  expect(calls[2]?.placeOf('groupName')).toEqual({ line: 8, column: 3 });
});

test.each([
  ['', 1, 1, 'must be a list of calls'],
  ['user.getToken: { userId: u1 }', 1, 1, 'must be a list of calls'],
  ['- user.getToken\n', 1, 3, 'must be one endpoint'],
  ['- user.getToken: {}\n  group.create: {}\n', 1, 3, 'must be one endpoint'],
  ['- user.getToken: [u1]\n', 1, 18, 'the parameters of user.getToken must be a map'],
  ['- user.getToken:\n    userId: u1\n    userId: u2\n', 3, 5, 'Map keys must be unique'],
  ['- user.getToken: { userId: "u1\n', 2, 1, 'Missing closing'],
  ['- user.getToken: *nobody\n', 1, 18, 'there is no anchor &nobody'],
  ['- user.getToken: { userId: *nobody }\n', 1, 18, 'Unresolved alias'],
])('%j is refused at its place', (text, line, column, message) => {
  const problem = problemOf(text);
  expect({ line: problem.line, column: problem.column }).toEqual({ line, column });
  expect(problem.message).toContain(message);
});

test('an anchor stands for the parameters of several calls', () => {
  const calls = readSeed('- user.getToken: &ann { userId: u1 }\n- user.refresh: *ann\n');
  expect(calls.map(({ params }) => params)).toEqual([{ userId: 'u1' }, { userId: 'u1' }]);
});

function problemOf(text: string): SeedProblem {
  try {
    readSeed(text);
  } catch (error) {
    if (error instanceof SeedProblem) return error;
  }
  throw new Error('the seed was read');
}
