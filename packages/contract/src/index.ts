export * from './callbacks/index.js';
export * from './codes.js';
export * from './data-centers.js';
export * from './describe-fields.js';
export * from './endpoint.js';
export * from './endpoints/index.js';
export { type MessageType, messageTypes } from './message-types/index.js';
export * from './official-sdks.js';
export * from './signing.js';
