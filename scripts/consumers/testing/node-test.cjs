const assert = require('node:assert/strict');
const { expectDelivered } = require('@rongkit/testing');
const { rongTest } = require('@rongkit/testing/node-test');
const { textMessage } = require('rongkit');

const test = rongTest();

test('a message is delivered, and a callback comes', async ({ rong, emulator, webhooks }) => {
  const next = webhooks.next('message.route');
  await rong.message.publishPrivate({ fromUserId: 'ann', toUserId: 'bob', ...textMessage('你好') });
  await expectDelivered(emulator, { to: 'bob', text: /你/ });
  assert.equal((await next).fromUserId, 'ann');
});

test('the next test begins anew', ({ emulator }) => assert.deepEqual(emulator.inbox('bob'), []));
