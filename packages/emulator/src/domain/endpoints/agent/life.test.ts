import { beforeEach, expect, test } from 'vitest';
import { Stage } from '../../../test-support/stage.js';
import { emptyState } from '../../state/index.js';

let stage: Stage;
/** The time at which the clock of the tests begins: 10:00 in Beijing on January 1, 2026. */
const START = Date.UTC(2026, 0, 1, 2);

beforeEach(() => {
  stage = new Stage();
});

const model = (options?: Record<string, unknown>) => ({ name: 'qwen-turbo', ...(options && { options }) });
const create = (agentId: string, agentConfig: object = {}, rest: object = {}) =>
  stage.run('agent.create', {
    agentId,
    name: '客服 🙂',
    agentConfig: { model: model(), ...agentConfig },
    ...rest,
  });
const get = (agentId: string) => stage.run('agent.get', { agentId });
const list = (page: object = {}) => stage.run('agent.list', { type: 'chat', ...page });
const update = (agentConfig: object) => stage.run('agent.update', { agentId: 'one', agentConfig });

test('an agent reads as it was created, of type chat and active unless it says otherwise', () => {
  create('one', { memory: { strategy: 'sliding_window', maxMessages: 20 } }, { description: 'x' });
  expect(get('one')).toEqual({
    agentId: 'one',
    name: '客服 🙂',
    description: 'x',
    type: 'chat',
    status: 'active',
    agentConfig: { model: model(), memory: { strategy: 'sliding_window', maxMessages: 20 } },
    createdAt: START,
    updatedAt: START,
  });
});

test('an id is taken once, and an app has 100 agents', () => {
  for (let count = 0; count < 100; count++) create(`a${count}`);
  expect(() => create('a0')).toThrow('agentId<a0> is exist.');
  expect(() => create('a100')).toThrow('the number of agents should be at most 100.');
  stage.run('agent.remove', { agentId: 'a7' });
  create('a100');
  expect(list({ size: 100 })).toMatchObject({ total: 100, totalPages: 1, hasNext: false });
});

test('agents are listed a page at a time, of one status or of all', () => {
  create('a1');
  create('a2', {}, { status: 'draft' });
  create('a3');
  expect(list({ size: 2 })).toMatchObject({
    total: 3,
    totalPages: 2,
    hasNext: true,
    agents: [{ agentId: 'a1' }, { agentId: 'a2' }],
  });
  const active = list({ status: 'active', size: 1, page: 2 });
  expect(active).toMatchObject({ total: 2, hasNext: false, agents: [{ agentId: 'a3' }] });
});

test('an update goes down to single options, and the rest stays', () => {
  create('one', {
    model: model({ temperature: 0.7, topP: 0.9, stop: ['a', 'b'] }),
    prompt: { id: 'p', instructions: 'Be kind.', variables: { a: '1', b: '2' } },
  });
  stage.advance(1);
  update({ model: { options: { temperature: 0, stop: ['c'] } }, prompt: { variables: { b: '3' } } });
  update({ memory: { maxMessages: 4 } });
  stage.run('agent.update', { agentId: 'one', status: 'inactive' });
  expect(get('one')).toMatchObject({
    name: '客服 🙂',
    status: 'inactive',
    createdAt: START,
    updatedAt: START + 60_000,
  });
  expect(get('one').agentConfig).toEqual({
    model: model({ temperature: 0, topP: 0.9, stop: ['c'] }),
    prompt: { id: 'p', instructions: 'Be kind.', variables: { b: '3' } },
    memory: { maxMessages: 4 },
  });
});

test('an update adds options to a model that has none', () => {
  create('one');
  update({ model: { name: 'qwen-plus' } });
  expect(get('one').agentConfig).toEqual({ model: { name: 'qwen-plus' } });
  update({ model: { options: { maxTokens: 1 } } });
  expect(get('one').agentConfig).toEqual({ model: { name: 'qwen-plus', options: { maxTokens: 1 } } });
});

test.each<[option: string, allowed: number[], refused: number[]]>([
  ['temperature', [0, 0.7, 2], [-0.1, 2.1]],
  ['topP', [0, 0.5, 1], [-0.1, 1.1]],
  ['frequencyPenalty', [-2, 2], [-2.1, 2.1]],
  ['presencePenalty', [-2, 2], [-2.1, 2.1]],
])('the option %s has limits', (option, allowed, refused) => {
  create('one');
  for (const value of refused) {
    expect(() => update({ model: { options: { [option]: value } } })).toThrow(`options.${option} must be`);
    expect(() => create('two', { model: model({ [option]: value }) })).toThrow(`options.${option} must be`);
  }
  expect([...stage.state.agents.keys()]).toEqual(['one']);
  expect(get('one').agentConfig).toEqual({ model: model() });
  for (const value of allowed) {
    update({ model: { options: { [option]: value } } });
    expect(get('one').agentConfig).toEqual({ model: model({ [option]: value }) });
  }
});

test('an agent takes all that is kept of it along', () => {
  create('one');
  stage.run('agent.chat', { agentId: 'one', query: 'hello' });
  stage.run('emulator.restrictAgentUser' as never, { agentId: 'one', userId: 'a', restricted: true } as never);
  stage.run('agent.remove', { agentId: 'one' });
  expect(stage.state).toEqual(emptyState());
});

test('an agent that is not there cannot be read or changed', () => {
  for (const endpoint of ['agent.get', 'agent.update'] as const) {
    expect(() => stage.run(endpoint, { agentId: 'nobody' })).toThrow('agentId<nobody> is not exist.');
  }
  expect(stage.run('agent.remove', { agentId: 'nobody' })).toEqual({});
});
