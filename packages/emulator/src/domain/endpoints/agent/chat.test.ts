import { beforeEach, expect, test } from 'vitest';
import { Stage } from '../../../test-support/stage.js';

let stage: Stage;
/** The time at which the clock of the tests begins: 10:00 in Beijing on January 1, 2026. */
const START = Date.UTC(2026, 0, 1, 2);

beforeEach(() => {
  stage = new Stage();
  stage.run('agent.create', { agentId: 'one', name: 'One', agentConfig: { model: { name: 'qwen-turbo' } } });
});

const ask = (query: string, options: object = {}) => stage.run('agent.chat', { agentId: 'one', query, ...options });
const configure = (agentConfig: object) => stage.run('agent.update', { agentId: 'one', agentConfig });
const promptTokens = ({ metadata }: Record<string, unknown>) =>
  (metadata as { usage: { promptTokens: number } }).usage.promptTokens;
const restrict = (userId: string, restricted: boolean, agentId = 'one') =>
  stage.run('emulator.restrictAgentUser' as never, { agentId, userId, restricted } as never);
const restrictions = (userId: string) => stage.run('agent.getRestriction', { agentId: 'one', userId }).restrictions;

test('an agent repeats what it is asked, and counts tokens', () => {
  expect(ask('你好 😀')).toEqual({
    runId: expect.stringMatching(/^run_[0-9a-f]{16}$/),
    conversationId: expect.stringMatching(new RegExp(`^conv_${START}_[0-9a-f]{8}$`)),
    agentId: 'one',
    timestamp: START,
    answer: 'Echo: 你好 😀',
    finishReason: 'stop',
    metadata: { usage: { promptTokens: 1, completionTokens: 3, totalTokens: 4 } },
  });
});

test('each question without a conversation begins one, and each run has an id of its own', () => {
  const answers = [ask('one'), ask('two')];
  expect(new Set(answers.map(({ conversationId }) => conversationId)).size).toBe(2);
  expect(new Set(answers.map(({ runId }) => runId)).size).toBe(2);
});

test('what was said before in a conversation is part of the prompt', () => {
  const { conversationId } = ask('1234');
  expect(promptTokens(ask('1234', { conversationId }))).toBe(1 + 1 + 3);
  expect(promptTokens(ask('1234', { conversationId }))).toBe(1 + 2 * (1 + 3));
  expect(promptTokens(ask('1234', { conversationId: 'another' }))).toBe(1);
});

test('without memory the conversation is not read, and nothing is kept', () => {
  const { conversationId } = ask('1234');
  const forgetful = ask('1234', { conversationId, memory: false });
  expect(promptTokens(forgetful)).toBe(1);
  expect(forgetful.conversationId).not.toBe(conversationId);
  expect([...(stage.state.agentMemories.get('one')?.keys() ?? [])]).toEqual([conversationId]);
  expect(stage.state.agentMemories.get('one')?.get(String(conversationId))).toEqual(['1234', 'Echo: 1234']);
});

test.each([
  [undefined, 20],
  [3, 3],
])('with maxMessages %s, an agent remembers %i messages', (maxMessages, remembered) => {
  configure({ memory: { maxMessages } });
  for (let count = 0; count < 12; count++) ask(`${count}`, { conversationId: 'c' });
  const memory = stage.state.agentMemories.get('one')?.get('c') ?? [];
  expect(memory).toHaveLength(remembered);
  expect(memory.at(-1)).toBe('Echo: 11');
});

test('an agent that is to remember nothing does so', () => {
  configure({ memory: { maxMessages: 0 } });
  ask('1234', { conversationId: 'c' });
  expect(promptTokens(ask('1234', { conversationId: 'c' }))).toBe(1);
  expect(stage.state.agentMemories.size).toBe(0);
});

test('agents do not know what others were told', () => {
  ask('1234', { conversationId: 'c' });
  stage.run('agent.create', { agentId: 'two', name: 'Two', agentConfig: { model: { name: 'x' } } });
  expect(promptTokens(stage.run('agent.chat', { agentId: 'two', query: '1234', conversationId: 'c' }))).toBe(1);
});

test('variables fill what query and instructions leave open', () => {
  const variables = { name: '小明', long: '12345678' };
  expect(ask('I am {{name}}, {{ name }}, {{other}} {{', { variables }).answer).toBe(
    'Echo: I am 小明, 小明, {{other}} {{',
  );
  configure({ prompt: { instructions: '{{long}}', variables: { long: '1234' } } });
  expect(promptTokens(ask('1234'))).toBe(1 + 1);
  expect(promptTokens(ask('1234', { variables }))).toBe(1 + 2);
});

test('an agent that is unknown or not active does not answer', () => {
  expect(() => stage.run('agent.chat', { agentId: 'nobody', query: 'x' })).toThrow('agentId<nobody> is not exist.');
  stage.run('agent.update', { agentId: 'one', status: 'draft' });
  expect(() => ask('x')).toThrow('agentId<one> is not active.');
});

test('a restricted user gets no answer until the restriction is lifted', () => {
  restrict('a', true);
  expect(() => ask('x', { user: 'a' })).toThrow('user<a> is restricted.');
  expect(ask('x', { user: 'b' }).answer).toBe('Echo: x');
  expect(ask('x').answer).toBe('Echo: x');
  restrict('a', false);
  expect(ask('x', { user: 'a' }).answer).toBe('Echo: x');
  expect(stage.state.agentRestrictions.size).toBe(0);
});

test('restrictions are read one by one and a page at a time', () => {
  stage.run('agent.create', { agentId: 'two', name: 'Two', agentConfig: { model: { name: 'x' } } });
  restrict('a', true);
  restrict('b', true);
  restrict('a', true, 'two');
  stage.advance(1);
  restrict('a', true);
  expect(restrictions('a')).toEqual([
    { agentId: 'one', userId: 'a', type: 1, createdAt: START, updatedAt: START + 60_000 },
  ]);
  expect(restrictions('c')).toEqual([]);
  const list = (page: object) => stage.run('agent.listRestrictions', page);
  expect(list({ size: 2 })).toMatchObject({
    message: 'success',
    restrictions: [{ userId: 'a' }, { userId: 'b' }],
    total: 3,
    hasNext: true,
  });
  expect(list({ page: 2, size: 2 })).toMatchObject({ restrictions: [{ agentId: 'two' }], hasNext: false });
  expect(list({ agentId: 'two' })).toMatchObject({ restrictions: [{ agentId: 'two', userId: 'a' }], total: 1 });
});

test('an unknown agent restricts nobody', () => {
  expect(() => restrict('a', true, 'nobody')).toThrow('agentId<nobody> is not exist.');
});
