import { MalformedPacket } from './packet.js';

/**
 * A small proto2 codec. A message type lists its fields, each with a number and a kind: `[1, 'text']`, or
 * `[1, 'text', 'list']` for a repeated field. Numbers must be safe integers. `int` decodes a negative number to 0,
 * `signed` to the negative number.
 */
type Scalar = 'int' | 'signed' | 'bool' | 'text' | 'bytes';
type Kind = Scalar | MessageType;
type Field = readonly [number: number, kind: Kind] | readonly [number: number, kind: Kind, many: 'list'];

export interface MessageType {
  readonly [name: string]: Field;
}

type ValueOf<K extends Kind> = K extends 'int' | 'signed'
  ? number
  : K extends 'bool'
    ? boolean
    : K extends 'text'
      ? string
      : K extends 'bytes'
        ? Buffer
        : K extends MessageType
          ? Message<K>
          : never;

/** The values of a message. Absent fields are undefined; absent lists decode to an empty list. */
export type Message<T extends MessageType> = {
  readonly [Name in keyof T]?: T[Name] extends readonly [number, infer K extends Kind, 'list']
    ? readonly ValueOf<K>[]
    : T[Name] extends readonly [number, infer K extends Kind]
      ? ValueOf<K> | undefined
      : never;
};

const VARINT = 0;
const FIXED_64 = 1;
const DELIMITED = 2;
const FIXED_32 = 5;
const MAX_DEPTH = 8;
/**
 * The maximum number of list items in a packet of a client, nested lists included. Inferred: real clients send fewer. An
 * item takes only two bytes, and a request does something for each.
 */
const MAX_ITEMS = 2000;

/** The number of list items that may still be decoded. */
interface Budget {
  items: number;
}

export function encode<T extends MessageType>(type: T, message: Message<T>): Buffer {
  const parts: Buffer[] = [];
  for (const [name, field] of Object.entries(type)) {
    const value: unknown = message[name];
    if (value === undefined) continue;
    for (const item of field.length === 3 ? (value as readonly unknown[]) : [value])
      parts.push(encodeField(field, item));
  }
  return Buffer.concat(parts);
}

function encodeField([number, kind]: Field, value: unknown): Buffer {
  if (isNumeric(kind)) return Buffer.concat([varint(number << 3), varint(Number(value))]);
  const bytes =
    typeof kind === 'object'
      ? encode(kind, value as Message<MessageType>)
      : kind === 'text'
        ? Buffer.from(value as string)
        : (value as Buffer);
  return Buffer.concat([varint((number << 3) | DELIMITED), varint(bytes.length), bytes]);
}

function isNumeric(kind: Kind): kind is 'int' | 'signed' | 'bool' {
  return kind === 'int' || kind === 'signed' || kind === 'bool';
}

function varint(value: number): Buffer {
  if (value < 0) return negativeVarint(value);
  const bytes: number[] = [];
  let rest = value;
  while (rest > 0x7f) {
    bytes.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  return Buffer.from([...bytes, rest]);
}

/** Encodes a negative number as an unsigned 64-bit number, in ten bytes. BigInt is slow, but such numbers are rare. */
function negativeVarint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  for (; rest > 0x7fn; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80);
  return Buffer.from([...bytes, Number(rest)]);
}

/** Decodes a message of a client and skips unknown fields. Throws a MalformedPacket, also for too many list items. */
export function decode<T extends MessageType>(type: T, bytes: Buffer): Message<T> {
  return decodeWithin({ items: MAX_ITEMS }, type, bytes);
}

/** Like {@link decode}, for an answer of the server, which may have any number of list items. */
export function decodeAnswer<T extends MessageType>(type: T, bytes: Buffer): Message<T> {
  return decodeWithin({ items: Number.POSITIVE_INFINITY }, type, bytes);
}

function decodeWithin<T extends MessageType>(budget: Budget, type: T, bytes: Buffer, depth = 0): Message<T> {
  if (depth > MAX_DEPTH) throw new MalformedPacket('the message is nested too deep');
  const message: Record<string, unknown> = {};
  const byNumber = new Map(Object.entries(type).map(([name, field]) => [field[0], { name, field }]));
  for (const { field } of byNumber.values()) if (field.length === 3) message[nameOf(type, field)] = [];
  const reader = new ProtoReader(bytes);
  while (!reader.isAtEnd) {
    const tag = reader.varint();
    const known = byNumber.get(Math.floor(tag / 8));
    const raw = reader.value(tag % 8);
    if (!known) continue;
    if (known.field.length === 3 && --budget.items < 0) throw new MalformedPacket('a list has too many items');
    const value = readValue(budget, known.field[1], raw, depth);
    if (known.field.length === 3) (message[known.name] as unknown[]).push(value);
    else message[known.name] = value;
  }
  return message as Message<T>;
}

function nameOf(type: MessageType, field: Field): string {
  return Object.keys(type).find((name) => type[name] === field) ?? '';
}

function readValue(budget: Budget, kind: Kind, raw: number | Buffer, depth: number): unknown {
  if (isNumeric(kind)) {
    if (typeof raw !== 'number') throw new MalformedPacket('a number is expected');
    if (kind === 'bool') return raw !== 0;
    return kind === 'int' ? Math.max(0, raw) : raw;
  }
  if (typeof raw === 'number') throw new MalformedPacket('no number is expected');
  if (typeof kind === 'object') return decodeWithin(budget, kind, raw, depth + 1);
  return kind === 'text' ? raw.toString() : raw;
}

class ProtoReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  /** Decodes a number. A number beyond the safe integers, which no field has, decodes to 0. */
  varint(): number {
    const start = this.#at;
    let value = 0;
    for (let index = 0; index < 10; index++) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw new MalformedPacket('a number ends too early');
      value += (byte & 0x7f) * 2 ** (7 * index);
      if (byte < 0x80) return Number.isSafeInteger(value) ? value : this.#largeVarint(start);
    }
    throw new MalformedPacket('a number is too long');
  }

  /** Decodes a number of more than 53 bits: a negative number, or 0 for a number that is too large. */
  #largeVarint(start: number): number {
    const bytes = [...this.#bytes.subarray(start, this.#at)];
    const bits = bytes.reduceRight((value, byte) => (value << 7n) | BigInt(byte & 0x7f), 0n);
    const value = Number(BigInt.asIntN(64, bits));
    return value < 0 && Number.isSafeInteger(value) ? value : 0;
  }

  value(wireType: number): number | Buffer {
    switch (wireType) {
      case VARINT:
        return this.varint();
      case DELIMITED:
        return this.#take(this.varint());
      case FIXED_64:
        return this.#take(8);
      case FIXED_32:
        return this.#take(4);
      default:
        throw new MalformedPacket('unknown kind of field');
    }
  }

  #take(length: number): Buffer {
    const end = this.#at + length;
    if (end > this.#bytes.length) throw new MalformedPacket('a field ends too early');
    const part = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return part;
  }
}
