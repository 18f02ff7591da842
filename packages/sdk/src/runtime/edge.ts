// `#platform` and `#transport` of package.json, for runtimes without the modules of Node.js.
export * from '../platform/edge-platform.js';
export * from '../transport/edge-transport.js';
