export { type UndiciDispatcher, type UndiciTransportOptions, undiciTransport } from './undici-transport.js';
