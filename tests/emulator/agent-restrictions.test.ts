import { createEmulator, type Emulator } from '@rongkit/emulator';
import { InvalidParameterError, RongCloud } from 'rongkit';
import { afterEach, beforeEach, expect, test } from 'vitest';

let emulator: Emulator;
let rong: RongCloud;

beforeEach(async () => {
  emulator = await createEmulator({ rateLimits: 'off' });
  rong = new RongCloud(emulator.credentials);
  const agentConfig = { model: { name: 'qwen-turbo' }, prompt: { instructions: 'Be kind.' } };
  await rong.agent.create({ agentId: 'helper', name: 'Helper', type: 'chat', agentConfig });
});

afterEach(() => emulator.close());

const isRestricted = async (userId: string) =>
  (await rong.agent.listRestrictions({ agentId: 'helper' })).restrictions.some((each) => each.userId === userId);

test('a user whom the emulator keeps from an agent gets no answer, until let back', async () => {
  await emulator.restrictAgentUser('helper', 'u1', true);
  expect(await isRestricted('u1')).toBe(true);
  await expect(rong.agent.chat({ agentId: 'helper', user: 'u1', query: 'hi' })).rejects.toBeInstanceOf(
    InvalidParameterError,
  );
  await emulator.restrictAgentUser('helper', 'u1', false);
  expect((await rong.agent.chat({ agentId: 'helper', user: 'u1', query: 'hi' })).answer).toContain('hi');
});

test('the admin API does the same', async () => {
  const restrict = (body: object) =>
    fetch(`${emulator.url}/_rongkit/agent-restrictions`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  expect((await restrict({ agentId: 'helper', userId: 'u1', restricted: true })).status).toBe(200);
  expect(await isRestricted('u1')).toBe(true);
  expect((await restrict({ agentId: 'nobody', userId: 'u1', restricted: true })).status).toBe(400);
  expect((await restrict({ agentId: 'helper', userId: 'u1' })).status).toBe(400);
});

test('text messages without a code are seen as well', async () => {
  await rong.sms.send({ mobile: '13000000000', region: '86', templateId: 't1' });
  expect(emulator.sms()).toMatchObject([{ mobile: '13000000000', templateId: 't1' }]);
});
