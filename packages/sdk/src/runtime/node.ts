// `#platform` and `#transport` of package.json, for Node.js: one file loads faster than two.
export * from '../platform/node-platform.js';
export * from '../transport/node-transport.js';
