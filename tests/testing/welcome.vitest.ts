/** Tests of vitest, which `vitest.test.ts` runs: the only one fails on purpose. */
import { rongTest } from '@rongkit/testing/vitest';
import { textMessage } from 'rongkit';
import { expect } from 'vitest';

const test = rongTest({ reports: process.env.REPORTS ?? false });
const LONG = 'long '.repeat(5000);

test('a test that fails', async ({ rong }) => {
  for (let count = 0; count < 50; count++) {
    await rong.message.publishPrivate({ fromUserId: 'ann', toUserId: 'bob', ...textMessage(`${count} ${LONG}`) });
  }
  expect('on purpose').toBe('');
});
