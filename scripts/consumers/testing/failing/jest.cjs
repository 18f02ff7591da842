const { rongTest } = require('@rongkit/testing/jest');
const { fail } = require('./fail.cjs');

const test = rongTest();

test('a test that fails', fail);
