/** This file encodes and decodes the packets of RongCloud's client protocol. A frame has one packet, in big-endian. */

const PUBLISH = 3;
const QUERY = 5;
const CONNACK = 2;
const PUBACK = 4;
const QUERYACK = 6;
const QUERYCON = 7;
const PINGREQ = 12;
const PINGRESP = 13;
const DISCONNECT = 14;

/** Packet ids count from 1 to this number, and then start at 1 again. */
export const MAX_ID = 0xffff;

const DUP = 0x08;
const QOS_1 = 0x02;

interface Addressed {
  readonly topic: string;
  readonly target: string;
  readonly id: number;
  readonly body: Buffer;
}

/** A packet that a client sends. */
export type ClientPacket =
  | ({ readonly type: 'publish' } & Addressed)
  | ({ readonly type: 'query' } & Addressed)
  | { readonly type: 'puback' | 'querycon'; readonly id: number }
  | { readonly type: 'ping' | 'disconnect' };

/** Thrown if a frame is not a valid packet. */
export class MalformedPacket extends Error {
  override readonly name = 'MalformedPacket';
}

/** Decodes a packet of a client. Throws a MalformedPacket for anything else. */
export function decodePacket(frame: Buffer): ClientPacket {
  const reader = new Reader(frame);
  switch (reader.byte() >> 4) {
    case PUBLISH:
      return { type: 'publish', ...addressed(reader) };
    case QUERY:
      return { type: 'query', ...addressed(reader) };
    case PUBACK:
      return { type: 'puback', id: reader.short() };
    case QUERYCON:
      return { type: 'querycon', id: reader.short() };
    case PINGREQ:
      return { type: 'ping' };
    case DISCONNECT:
      return { type: 'disconnect' };
    default:
      throw new MalformedPacket('unknown type');
  }
}

function addressed(reader: Reader) {
  return { topic: reader.text(), target: reader.text(), id: reader.short(), body: reader.rest() };
}

class Reader {
  readonly #frame: Buffer;
  #at = 0;

  constructor(frame: Buffer) {
    this.#frame = frame;
  }

  byte(): number {
    return this.#take(1)[0] ?? 0;
  }

  short(): number {
    return this.#take(2).readUInt16BE();
  }

  text(): string {
    return textOf(this.#take(this.short()));
  }

  rest(): Buffer {
    return this.#frame.subarray(this.#at);
  }

  #take(length: number): Buffer {
    const end = this.#at + length;
    if (end > this.#frame.length) throw new MalformedPacket('the packet ends too early');
    const part = this.#frame.subarray(this.#at, end);
    this.#at = end;
    return part;
  }
}

/** Decodes a string. Clients encode each surrogate of a character beyond U+FFFF separately (CESU-8). */
function textOf(bytes: Buffer): string {
  if (!bytes.includes(0xed)) return bytes.toString();
  const encoded = bytes.toString('latin1').replace(/\xed[\xa0-\xbf][\x80-\xbf]/g, (half) => {
    const [, second = 0, third = 0] = Buffer.from(half, 'latin1');
    return `\\u${(0xd000 | ((second & 0x3f) << 6) | (third & 0x3f)).toString(16)}`;
  });
  const units = Buffer.from(encoded, 'latin1').toString();
  return units.replace(/\\u(d[89a-f][0-9a-f]{2})/g, (_, unit: string) =>
    String.fromCharCode(Number.parseInt(unit, 16)),
  );
}

export function connack(status: number): Buffer {
  return Buffer.from([CONNACK << 4, 0, status]);
}

/** The connack packet for a client that has logged in. */
export function welcome(userId: string, sessionId: string, now: number): Buffer {
  return Buffer.concat([connack(0), text(userId), text(sessionId), long(now)]);
}

/**
 * Encodes a publish packet. `qos` requests a puback packet; `dup` marks a message that the user's other device sent.
 */
export function publish(
  { topic, target, id = 0, time }: { topic: string; target: string; id?: number; time: number },
  body: Uint8Array,
  flags: { readonly qos?: boolean; readonly dup?: boolean } = {},
): Buffer {
  const first = (PUBLISH << 4) | (flags.qos ? QOS_1 : 0) | (flags.dup ? DUP : 0);
  return Buffer.concat([Buffer.from([first]), int(seconds(time)), text(topic), text(target), short(id), body]);
}

/** Acknowledges a publish packet to its sender (puback), which is no read receipt. `status` is 0 or an error code. */
export interface Receipt {
  readonly time: number;
  readonly status: number;
  readonly uid: string;
}

export function puback(id: number, { time, status, uid }: Receipt): Buffer {
  const parts = [short(id), int(seconds(time)), short(status), short(time % 1000), text(uid)];
  return Buffer.concat([Buffer.from([PUBACK << 4]), ...parts]);
}

export function queryack(id: number, { time, status }: { time: number; status: number }, body: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from([QUERYACK << 4]), short(id), int(seconds(time)), short(status), body]);
}

export const pong: Buffer = Buffer.from([PINGRESP << 4]);

export function disconnect(status: number): Buffer {
  return Buffer.from([DISCONNECT << 4, 0, status]);
}

function seconds(ms: number): number {
  return Math.floor(ms / 1000);
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([short(bytes.length), bytes]);
}

function short(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value & 0xffff);
  return bytes;
}

function int(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value >>> 0);
  return bytes;
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64BE(BigInt(value));
  return bytes;
}
