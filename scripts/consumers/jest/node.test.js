const process = require('node:process');
const rongkit = require('rongkit');
const { undiciTransport } = require('rongkit/undici');
const { expectRefusal, expectWorking } = require('./expect-working.cjs');

const transports = () => [rongkit.fetchTransport(), undiciTransport()];

test('calls arrive by fetch and undici', () => expectWorking(rongkit, process.env.RONGCLOUD_API_URL, transports()));

test('a send is tried again after a connection that fetch and undici could not make', () =>
  expectRefusal(rongkit, transports()));
