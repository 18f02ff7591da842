const { rongTest } = require('@rongkit/testing/node-test');
const { fail } = require('./fail.cjs');

const test = rongTest();

test('a test that fails', fail);
