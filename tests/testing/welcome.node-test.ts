/** Tests of `node:test`, which `node-test.test.ts` runs: the last one fails on purpose. */
import assert from 'node:assert/strict';
import { expectDelivered } from '@rongkit/testing';
import { rongTest } from '@rongkit/testing/node-test';
import { textMessage } from 'rongkit';

const test = rongTest({ reports: process.env.REPORTS ?? false });

test('a message is delivered', async ({ rong, emulator }) => {
  await rong.message.publishPrivate({ fromUserId: 'ann', toUserId: 'bob', ...textMessage('hello') });
  assert.equal((await expectDelivered(emulator, { to: 'bob', text: /hello/ })).fromUserId, 'ann');
});

test('the next test begins anew', ({ emulator }) => assert.deepEqual(emulator.inbox('bob'), []), { timeout: 10_000 });

test.skip('a test that is skipped', () => assert.fail('it ran'));

test('a test that fails', async ({ joinAsUser }) => {
  await joinAsUser('ann');
  assert.fail('on purpose');
});
