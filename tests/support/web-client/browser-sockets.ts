/**
 * Makes jsdom deliver WebSocket messages as browsers do. Must be imported before jsdom. A browser delivers each
 * WebSocket message in a task of its own, after the promises of the message before. The WebSocket library of jsdom
 * delivers all messages of a TCP packet in one task, so that a client may handle the messages in another order.
 */
import { createRequire } from 'node:module';
import type { ClientOptions, WebSocket } from 'ws';

const require = createRequire(import.meta.url);
const NodeWebSocket = require('ws') as typeof WebSocket;
const loaded = require.cache[require.resolve('ws')];

if (loaded) {
  loaded.exports = class extends NodeWebSocket {
    constructor(url: string, protocols: string[], options: ClientOptions) {
      super(url, protocols, { ...options, allowSynchronousEvents: false });
    }
  };
}
