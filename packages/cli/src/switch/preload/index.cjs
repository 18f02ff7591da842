/**
 * Preload for the tests that `rong switch` runs: `NODE_OPTIONS=--require` loads this file before the code of the
 * project, in each Node.js process and each worker thread. Plain CommonJS without dependencies, for older versions of
 * Node.js than `rong` needs, from 16.9 on.
 */
const { settings } = require('./settings.cjs');

if (settings) {
  const { note } = require('./log.cjs');
  note({ kind: 'process', node: process.version });
  // The gate comes first: it refuses all connections that the redirections below miss.
  require('./gate.cjs').closeGate();
  require('./names.cjs').refuseNames();
  require('./http-calls.cjs').redirectHttp();
  require('./fetch-calls.cjs').redirectFetch();
  require('./undici-calls.cjs').redirectUndici();
  const { followChildren, followWorkers } = require('./children.cjs');
  followChildren();
  followWorkers();
  // `import { request } from 'node:https'` sees the changed functions as well.
  require('node:module').syncBuiltinESMExports();
}
