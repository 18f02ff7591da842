export const floodNames = [
  'pulls by a client',
  'list queries by a client',
  'pings by a client',
  'unsigned handshakes',
  'pipelined calls',
  'pipelined pings',
  'large bodies',
  'large bodies for clients',
  'unsigned messages of many parameters',
  'bodies in chunks of a byte',
  'forms of many parts',
  'requests for the OpenAPI document',
  'uploads without a token',
  'uploads by a client',
  'downloads of a large file',
] as const;

export type FloodName = (typeof floodNames)[number];
