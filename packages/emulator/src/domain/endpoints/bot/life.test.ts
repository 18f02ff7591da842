import { beforeEach, expect, test } from 'vitest';
import { Stage } from '../../../test-support/stage.js';
import { emptyState } from '../../state/index.js';

let stage: Stage;
/** The time at which the clock of the tests begins: 10:00 in Beijing on January 1, 2026. */
const START = Date.UTC(2026, 0, 1, 2);

beforeEach(() => {
  stage = new Stage();
});

const webhook = { type: 'webhook', callbackUrl: 'https://example.com/cb' };
const dify = { type: 'dify_chat', callbackUrl: 'https://example.com/dify', auth: { apiKey: 'app-secret' } };
const agentChat = { type: 'rc_agentchat', agent: { agentId: 'helper' } };
const DEFAULTS = { enabled: true, stream: true, handleResponse: true };

const create = (userId: string, ...integrations: { type: string }[]) =>
  stage.run('bot.create', {
    userId,
    name: '小助手 🤖',
    type: 'assistant',
    profileUrl: 'https://example.com/a.png',
    integrations,
  });
const get = (...userIds: string[]) => stage.run('bot.get', { userIds }).bots as Record<string, unknown>[];
const integrationsOf = (userId: string) => get(userId)[0]?.integrations;

test('a bot reads as it was created, with defaults, and without its keys', () => {
  create('bot', webhook, dify);
  expect(get('bot')).toEqual([
    {
      userId: 'bot',
      name: '小助手 🤖',
      type: 'assistant',
      profileUrl: 'https://example.com/a.png',
      integrations: [
        { ...webhook, ...DEFAULTS },
        { type: 'dify_chat', callbackUrl: 'https://example.com/dify', ...DEFAULTS },
      ],
      createdAt: START,
      updatedAt: START,
    },
  ]);
  const listed = stage.run('bot.list', { includeIntegration: true });
  expect(JSON.stringify([get('bot'), listed])).not.toContain('app-secret');
  expect(stage.state.bots.get('bot')?.integrations[1]?.auth).toEqual({ apiKey: 'app-secret' });
});

test('bots are read in the order in which they are asked for, each once, without those that are not there', () => {
  for (const userId of ['b1', 'b2', 'b3']) create(userId, webhook);
  expect(get('b3', 'nobody', 'b1', 'b3').map(({ userId }) => userId)).toEqual(['b3', 'b1']);
});

test('an id is taken once, and an app has 10 bots', () => {
  for (let count = 0; count < 10; count++) create(`b${count}`, webhook);
  expect(() => create('b0', webhook)).toThrow('userId<b0> is exist.');
  expect(() => create('b10', webhook)).toThrow('the number of bots should be at most 10.');
  stage.run('bot.remove', { userId: 'b3' });
  create('b10', webhook);
  expect(stage.state.bots.size).toBe(10);
});

test('bots are listed a page at a time, with integrations on request', () => {
  for (const userId of ['b1', 'b2', 'b3']) create(userId, webhook);
  const first = stage.run('bot.list', { pageSize: 2 });
  expect(first).toMatchObject({ total: 3, hasNext: true, bots: [{ userId: 'b1' }, { userId: 'b2' }] });
  expect(JSON.stringify(first)).not.toContain('integrations');
  const last = stage.run('bot.list', { page: 2, pageSize: 2, includeIntegration: true });
  expect(last).toMatchObject({ total: 3, hasNext: false, bots: [{ userId: 'b3', integrations: [webhook] }] });
});

test('an update changes what is given, and when the bot was changed', () => {
  create('bot', webhook);
  stage.run('bot.update', { userId: 'bot', metadata: { a: '1', b: '2' } });
  stage.advance(1);
  stage.run('bot.update', { userId: 'bot', name: 'New', metadata: { c: '3' } });
  expect(get('bot')).toMatchObject([
    { name: 'New', type: 'assistant', createdAt: START, updatedAt: START + 60_000, integrations: [webhook] },
  ]);
  expect(get('bot')[0]?.metadata).toEqual({ c: '3' });
  stage.run('bot.update', { userId: 'bot', integrations: [dify] });
  expect(integrationsOf('bot')).toMatchObject([{ type: 'dify_chat' }]);
});

test('a bot has one integration of each kind, which needs an address unless it is an agent', () => {
  expect(() => create('bot', webhook, webhook)).toThrow('type<webhook> is exist.');
  expect(() => create('bot', { type: 'webhook' })).toThrow('callbackUrl is required.');
  expect(stage.state).toEqual(emptyState());
  create('bot', webhook, agentChat);
  const again = { userId: 'bot', ...webhook } as const;
  expect(() => stage.run('bot.createIntegration', again)).toThrow('type<webhook> is exist.');
  stage.run('bot.createIntegration', { userId: 'bot', ...dify, enabled: false });
  expect(integrationsOf('bot')).toMatchObject([webhook, agentChat, { type: 'dify_chat', enabled: false }]);
});

test('an integration is changed and removed, in its place', () => {
  create('bot', webhook, dify);
  stage.advance(1);
  const changes = { enabled: false, objectNames: ['RC:TxtMsg'], auth: { apiKey: 'another' } };
  stage.run('bot.updateIntegration', { userId: 'bot', type: 'webhook', ...changes });
  expect(integrationsOf('bot')).toEqual([
    { ...webhook, ...DEFAULTS, enabled: false, objectNames: ['RC:TxtMsg'] },
    { type: 'dify_chat', callbackUrl: 'https://example.com/dify', ...DEFAULTS },
  ]);
  expect(stage.state.bots.get('bot')?.integrations.map(({ auth }) => auth?.apiKey)).toEqual(['another', 'app-secret']);
  expect(get('bot')).toMatchObject([{ updatedAt: START + 60_000 }]);
  for (const type of ['webhook', 'dify_chat']) stage.run('bot.removeIntegration', { userId: 'bot', type });
  expect(integrationsOf('bot')).toEqual([]);
});

test('what is not there cannot be changed', () => {
  const nobody = { userId: 'nobody' };
  expect(() => stage.run('bot.update', nobody)).toThrow('userId<nobody> is not exist.');
  expect(() => stage.run('bot.createIntegration', { ...nobody, ...webhook })).toThrow('userId<nobody> is not exist.');
  create('bot', webhook);
  const missing = { userId: 'bot', type: 'dify_chat' };
  expect(() => stage.run('bot.updateIntegration', missing)).toThrow('type<dify_chat> is not exist.');
});

test('what is not there can be removed, and nothing changes', () => {
  create('bot', webhook);
  const before = get('bot');
  stage.advance(1);
  stage.run('bot.remove', { userId: 'nobody' });
  for (const userId of ['bot', 'nobody']) stage.run('bot.removeIntegration', { userId, type: 'dify_chat' });
  expect(get('bot')).toEqual(before);
});
