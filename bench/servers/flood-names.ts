export const floodNames = [
  'pulls by a client',
  'list queries by a client',
  'pings by a client',
  'unsigned handshakes',
  'pipelined calls',
  'pipelined pings',
  'large bodies',
  'large bodies for clients',
] as const;

export type FloodName = (typeof floodNames)[number];
