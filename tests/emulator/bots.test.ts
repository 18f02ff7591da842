import { InvalidParameterError } from 'rongkit';
import { expect, test } from 'vitest';
import { useEmulator } from '../support/emulator.js';

const stage = useEmulator();
const bot = { userId: 'bot', name: '小助手 🤖', type: 'assistant', profileUrl: 'https://example.com/a.png' };
const webhook = { type: 'webhook', callbackUrl: 'https://example.com/cb' } as const;
const DEFAULTS = { enabled: true, stream: true, handleResponse: true };

test('a bot is created, connected, changed and deleted', async () => {
  const { rong, emulator } = stage;
  const at = emulator.clock.now();
  await rong.bot.create({ ...bot, metadata: { 城市: '北京' }, integrations: [webhook] });
  await rong.bot.update({ userId: 'bot', name: '新名字' });
  await rong.bot.createIntegration({
    userId: 'bot',
    type: 'dify_chat',
    callbackUrl: 'https://example.com/dify',
    auth: { apiKey: 'secret-key' },
  });
  await rong.bot.updateIntegration({ userId: 'bot', type: 'webhook', enabled: false, events: ['message:private'] });
  const { bots } = await rong.bot.get({ userIds: ['bot', 'nobody'] });
  expect(bots).toEqual([
    {
      ...bot,
      name: '新名字',
      metadata: { 城市: '北京' },
      integrations: [
        { ...webhook, ...DEFAULTS, enabled: false, events: ['message:private'] },
        { type: 'dify_chat', callbackUrl: 'https://example.com/dify', ...DEFAULTS },
      ],
      createdAt: at,
      updatedAt: at,
    },
  ]);
  await rong.bot.removeIntegration({ userId: 'bot', type: 'dify_chat' });
  expect((await rong.bot.list({ includeIntegration: true })).bots[0]?.integrations).toHaveLength(1);
  await rong.bot.remove({ userId: 'bot' });
  expect(await rong.bot.list()).toEqual({ code: 200, total: 0, hasNext: false, bots: [] });
});

test('bots, agents and proxy chats are walked through page by page', async () => {
  const { rong } = stage;
  const agentConfig = { model: { name: 'qwen-turbo' } };
  for (const userId of ['b1', 'b2', 'b3']) {
    await rong.bot.create({ ...bot, userId, integrations: [{ type: 'rc_agentchat' }] });
    await rong.agent.create({ agentId: `agent-${userId}`, name: '客服', agentConfig });
    await rong.proxyChat.start({ userId: 'u1', targetIds: [`of-${userId}`], botUserId: userId });
  }
  const seen: unknown[] = [];
  for await (const { userId } of rong.bot.list({ pageSize: 2 })) seen.push(userId);
  for await (const { agentId } of rong.agent.list({ type: 'chat', size: 2 })) seen.push(agentId);
  for await (const { targetId } of rong.proxyChat.list({ userId: 'u1', size: 2 })) seen.push(targetId);
  const three = (prefix: string) => ['b1', 'b2', 'b3'].map((userId) => prefix + userId);
  expect(seen).toEqual([...three(''), ...three('agent-'), ...three('of-')]);
});

test('an agent is created, changed, asked and deleted', async () => {
  const { rong, emulator } = stage;
  const model = { name: 'qwen-turbo', options: { temperature: 0.7, stop: ['。'] } };
  await rong.agent.create({ agentId: 'helper', name: '客服', agentConfig: { model } });
  await rong.agent.update({ agentId: 'helper', agentConfig: { model: { options: { temperature: 0.85 } } } });
  expect(await rong.agent.get({ agentId: 'helper' })).toMatchObject({
    code: 200,
    name: '客服',
    status: 'active',
    agentConfig: { model: { name: 'qwen-turbo', options: { temperature: 0.85, stop: ['。'] } } },
  });
  const { answer, conversationId, timestamp } = await rong.agent.chat({
    agentId: 'helper',
    query: '{{who}}，你好 😀',
    variables: { who: '小明' },
    user: 'u1',
  });
  expect([answer, timestamp]).toEqual(['Echo: 小明，你好 😀', emulator.clock.now()]);
  const { metadata } = await rong.agent.chat({ agentId: 'helper', query: 'more', conversationId });
  expect(metadata.usage).toEqual({ promptTokens: 2 + 4 + 1, completionTokens: 3, totalTokens: 10 });
  expect((await rong.agent.getRestriction({ agentId: 'helper', userId: 'u1' })).restrictions).toEqual([]);
  expect(await rong.agent.listRestrictions()).toMatchObject({ message: 'success', restrictions: [], total: 0 });
  await rong.agent.remove({ agentId: 'helper' });
  await expect(rong.agent.chat({ agentId: 'helper', query: 'more' })).rejects.toMatchObject({ code: 1002 });
});

test('an agent id of two characters and a temperature of 3 are refused', async () => {
  const { rong } = stage;
  const agent = { agentId: 'ab', name: 'Agent', agentConfig: { model: { name: 'x', options: { temperature: 3 } } } };
  await expect(rong.agent.create(agent)).rejects.toBeInstanceOf(InvalidParameterError);
  await expect(rong.agent.create({ ...agent, agentId: 'abc' })).rejects.toMatchObject({ code: 1002 });
});

test('the Java SDK leaves the type out when it lists agents', async () => {
  const { rong } = stage;
  await rong.agent.create({ agentId: 'helper', name: 'Helper', agentConfig: { model: { name: 'x' } } });
  expect(await rong.call('/v3/agent/query.json', { page: 1, size: 10 })).toMatchObject({ total: 1 });
});
