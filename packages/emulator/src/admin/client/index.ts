export { type AdminCallOptions, type AdminClientOptions, type AdminDocument, AdminError } from './admin-connection.js';
export * from './emitted.js';
export { readEvents } from './read-events.js';
