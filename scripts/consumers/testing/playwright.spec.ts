import { expect, rongTest } from '@rongkit/testing/playwright';
import { textMessage } from 'rongkit';

const test = rongTest();

test('a message is delivered, and a callback comes', async ({ rong, emulator, webhooks }) => {
  const next = webhooks.next('message.route');
  await rong.message.publishPrivate({ fromUserId: 'ann', toUserId: 'bob', ...textMessage('你好') });
  await expect(emulator).toHaveDelivered({ to: 'bob', text: /你/ });
  expect(await next).toMatchObject({ fromUserId: 'ann' });
});

test('the next test begins anew', async ({ emulator, joinAsUser }) => {
  await expect(emulator).not.toHaveDelivered({ to: 'bob' });
  const ann = await joinAsUser('ann');
  await ann.send('bob', 'hi');
  await expect(emulator).toHaveDelivered({ to: 'bob', from: 'ann' });
});
