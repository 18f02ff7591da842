/**
 * Loaded before the code of a project whose tests `rong switch` runs, by `NODE_OPTIONS=--require`: in each Node.js process
 * and each worker thread. Plain CommonJS without dependencies, since it runs in whatever Node.js the project has.
 */
const { settings } = require('./settings.cjs');

if (settings) {
  const { note } = require('./log.cjs');
  note({ kind: 'process', node: process.version });
  // The gate comes first: no connection gets past it, whatever the others miss.
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
