const process = require('node:process');
const rongkit = require('rongkit');
const { sendInBulk } = require('rongkit/bulk');
const webhooks = require('rongkit/webhooks');
const { expectRefusal, expectWebhooks, expectWorking } = require('./expect-working.cjs');

test('calls arrive', () => expectWorking(rongkit, process.env.RONGCLOUD_API_URL, [undefined]));

test('a send is tried again after a refused connection', () => expectRefusal(rongkit, [undefined]));

test('callbacks are verified', () => expectWebhooks(rongkit, webhooks));

test('a notice goes out in bulk', async () => {
  const rong = new rongkit.RongCloud({ appKey: 'key', appSecret: 'secret' });
  const notice = { fromUserId: 'u1', objectName: 'RC:TxtMsg', content: '{}' };
  const { sent } = await sendInBulk(rong, 'message.publishPrivate', new Set(['u1', 'u2']), notice).finish();
  expect(sent).toBe(2);
});

test('a refused call rejects with an error of its kind', async () => {
  const rong = new rongkit.RongCloud({ appKey: 'key', appSecret: 'wrong' });
  await expect(rong.user.checkOnline({ userId: 'u1' })).rejects.toThrow(rongkit.AuthenticationError);
});
