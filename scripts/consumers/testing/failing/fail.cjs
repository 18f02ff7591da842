const { textMessage } = require('rongkit');

const LONG = 'long '.repeat(5000);

/** Body of a test that makes a report of some size, and fails. */
exports.fail = async ({ rong }) => {
  for (let count = 0; count < 50; count++) {
    await rong.message.publishPrivate({ fromUserId: 'ann', toUserId: 'bob', ...textMessage(`${count} ${LONG}`) });
  }
  throw new Error('on purpose');
};
