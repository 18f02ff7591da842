export const floodNames = [
  'pulls by a client',
  'list queries by a client',
  'pings by a client',
  'unsigned handshakes',
  'pipelined calls',
  'pipelined pings',
  'large bodies',
  'large bodies for clients',
  'uploads without a token',
  'uploads by a client',
  'downloads of a large file',
] as const;

export type FloodName = (typeof floodNames)[number];
