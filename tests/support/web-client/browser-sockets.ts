/**
 * Imported before jsdom. A browser finishes with a message, and with every promise that it settles, before a page hears
 * the next one. The WebSocket that jsdom stands on hands out all messages of a packet at once, which pages then hear in
 * another order.
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
