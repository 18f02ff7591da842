/** First bytes of client packets. */
export const PUBLISH = 0x32;
export const QUERY = 0x50;
export const PING: Buffer = Buffer.from([0xc0]);

/** Encodes a packet as a client does. */
export function clientPacket(first: number, topic: string, target: string, id: number, body: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from([first]), text(topic), text(target), Buffer.from([id >> 8, id & 0xff]), body]);
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 0xff]), bytes]);
}
