import { beforeEach, expect, test } from 'vitest';
import { Stage } from '../../test-support/stage.js';
import { emptyState } from '../state/index.js';

let stage: Stage;
/** The time at which the clock of the tests begins: 10:00 in Beijing on January 1, 2026. */
const START = Date.UTC(2026, 0, 1, 2);

beforeEach(() => {
  stage = new Stage();
});

const createBot = (userId: string, type = 'rc_agentchat') => {
  const integrations = [{ type, callbackUrl: 'https://example.com/cb' }];
  stage.run('bot.create', { userId, name: 'Bot', type: 'x', profileUrl: 'https://example.com/a.png', integrations });
};
const start = (userId: string, targetIds: string[], options: object = {}) =>
  stage.run('proxyChat.start', { userId, targetIds, botUserId: 'bot', ...options });
const list = (page: object = {}) => stage.run('proxyChat.list', page);

test('there is one chat for a user and a target, and starting again replaces bot and metadata', () => {
  createBot('bot');
  createBot('other');
  start('a', ['x', 'y', 'x'], { metadata: { role: '助手 🤖' } });
  stage.advance(1);
  start('a', ['y'], { botUserId: 'other' });
  const updatedAt = START + 60_000;
  expect(list()).toEqual({
    message: 'success',
    proxyChats: [
      {
        userId: 'a',
        targetId: 'x',
        botUserId: 'bot',
        metadata: { role: '助手 🤖' },
        createdAt: START,
        updatedAt: START,
      },
      { userId: 'a', targetId: 'y', botUserId: 'other', createdAt: START, updatedAt },
    ],
    total: 2,
    hasNext: false,
  });
});

test('chats are listed a page at a time, of one user or of all', () => {
  createBot('bot');
  start('a', ['x', 'y']);
  start('b', ['x']);
  expect(list({ size: 2 })).toMatchObject({ total: 3, hasNext: true, proxyChats: { length: 2 } });
  expect(list({ size: 2, page: 2 })).toMatchObject({ hasNext: false, proxyChats: [{ userId: 'b' }] });
  expect(list({ userId: 'a' })).toMatchObject({ total: 2, proxyChats: [{ targetId: 'x' }, { targetId: 'y' }] });
  expect(list({ userId: 'nobody' })).toMatchObject({ total: 0, proxyChats: [] });
});

test('only a bot with an agent can answer', () => {
  expect(() => start('a', ['x'])).toThrow('botUserId<bot> is not exist.');
  createBot('bot', 'webhook');
  expect(() => start('a', ['x'])).toThrow('botUserId<bot> has no integration of type rc_agentchat.');
  expect(stage.state.proxyChats.size).toBe(0);
});

test('the chats of a bot end with it', () => {
  createBot('bot');
  createBot('other');
  start('a', ['x']);
  start('b', ['x']);
  start('b', ['y'], { botUserId: 'other' });
  stage.run('bot.remove', { userId: 'bot' });
  expect(list()).toMatchObject({ total: 1, proxyChats: [{ userId: 'b', targetId: 'y' }] });
  stage.run('bot.remove', { userId: 'other' });
  expect(stage.state).toEqual(emptyState());
});
