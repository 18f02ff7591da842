export * from '../platform/edge-platform.js';
export * from '../transport/edge-transport.js';
export * from './runtime-base.js';
