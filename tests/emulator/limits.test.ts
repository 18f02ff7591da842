import { createEmulator } from '@rongkit/emulator';
import { RateLimitError, RongCloud, textMessage } from 'rongkit';
import { expect, test } from 'vitest';
import { START } from '../support/emulator.js';

/** Client options without pacing and without retries: the service refuses calls over the limit. */
const UNPACED = { rateLimit: 'off', retry: 1 } as const;

test('private messages are limited by receivers in any minute', async () => {
  const emulator = await createEmulator({ now: START });
  const rong = new RongCloud({ ...emulator.credentials, ...UNPACED });
  const toUserId = Array.from({ length: 1000 }, (_, index) => `u${index}`);
  const send = () => rong.message.publishPrivate({ fromUserId: 'u', toUserId, ...textMessage('hi') });
  for (let count = 0; count < 6; count++) await send();
  await expect(send()).rejects.toThrow(RateLimitError);
  expect(emulator.inbox('u0')).toHaveLength(6);
  emulator.clock.advance({ minutes: 1 });
  await send();
  await emulator.close();
});

test('text messages to a number are limited to one a minute and three an hour', async () => {
  const emulator = await createEmulator({ now: START });
  const rong = new RongCloud({ ...emulator.credentials, ...UNPACED });
  const send = (mobile = '13000000000') => rong.sms.sendCode({ mobile, templateId: 't1', region: '86' });
  await send();
  await expect(send()).rejects.toMatchObject({ code: 1008, status: 429 });
  await send('13000000001');
  for (let count = 0; count < 2; count++) {
    emulator.clock.advance({ minutes: 1 });
    await send();
  }
  emulator.clock.advance({ minutes: 1 });
  await expect(send()).rejects.toThrow(RateLimitError);
  emulator.clock.advance({ hours: 1 });
  await send();
  await emulator.close();
});

test('limits can be scaled', async () => {
  const emulator = await createEmulator({ now: START, rateLimits: 2 });
  const rong = new RongCloud({ ...emulator.credentials, ...UNPACED });
  for (let count = 0; count < 4; count++) await rong.message.broadcast({ fromUserId: 'u', ...textMessage('hi') });
  await expect(rong.message.broadcast({ fromUserId: 'u', ...textMessage('hi') })).rejects.toThrow(RateLimitError);
  await emulator.close();
});
