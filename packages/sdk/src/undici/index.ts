export { type UndiciDispatcher, type UndiciTransportOptions, undiciTransport } from '../transport/undici-transport.js';
