import { MalformedPacket } from './packet.js';

/**
 * A small proto2 codec. A message is described by its fields: a number and a kind for each, `[1, 'text']`, with a third
 * member for a list, `[1, 'text', 'list']`. Numbers stay below 2^53; a negative `int` counts as 0, a `signed` as what it is.
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

/** The values of a message. What is not there is undefined; a list that is not there is empty once it is decoded. */
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

/** Of a negative number ten bytes are written, of which the last three are always the same here. */
const TAIL_OF_NEGATIVE = [0xff, 0xff, 0x01];
const HEAD_BITS = 2 ** 49;

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  if (value < 0) {
    for (rest += HEAD_BITS; bytes.length < 7; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80);
    return Buffer.from([...bytes, ...TAIL_OF_NEGATIVE]);
  }
  while (rest > 0x7f) {
    bytes.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  return Buffer.from([...bytes, rest]);
}

/** Reads a message; fields that it does not know are passed over. Throws a MalformedPacket. */
export function decode<T extends MessageType>(type: T, bytes: Buffer, depth = 0): Message<T> {
  if (depth > MAX_DEPTH) throw new MalformedPacket('it is nested too deep');
  const message: Record<string, unknown> = {};
  const byNumber = new Map(Object.entries(type).map(([name, field]) => [field[0], { name, field }]));
  for (const { field } of byNumber.values()) if (field.length === 3) message[nameOf(type, field)] = [];
  const reader = new ProtoReader(bytes);
  while (!reader.isAtEnd) {
    const tag = reader.varint();
    const known = byNumber.get(Math.floor(tag / 8));
    const raw = reader.value(tag % 8);
    if (!known) continue;
    const value = readValue(known.field[1], raw, depth);
    if (known.field.length === 3) (message[known.name] as unknown[]).push(value);
    else message[known.name] = value;
  }
  return message as Message<T>;
}

function nameOf(type: MessageType, field: Field): string {
  return Object.keys(type).find((name) => type[name] === field) ?? '';
}

function readValue(kind: Kind, raw: number | Buffer, depth: number): unknown {
  if (isNumeric(kind)) {
    if (typeof raw !== 'number') throw new MalformedPacket('a number is expected');
    if (kind === 'bool') return raw !== 0;
    return kind === 'int' ? Math.max(0, raw) : raw;
  }
  if (typeof raw === 'number') throw new MalformedPacket('no number is expected');
  if (typeof kind === 'object') return decode(kind, raw, depth + 1);
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

  /** Of a number beyond 2^53, or below -2^49, 0 is made: none has a meaning here. */
  varint(): number {
    const start = this.#at;
    let value = 0;
    for (let index = 0; index < 10; index++) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw new MalformedPacket('a number ends too early');
      value += (byte & 0x7f) * 2 ** (7 * index);
      if (byte < 0x80) return Number.isSafeInteger(value) ? value : this.#negativeAt(start);
    }
    throw new MalformedPacket('a number is too long');
  }

  #negativeAt(start: number): number {
    const bytes = this.#bytes.subarray(start, this.#at);
    if (!bytes.subarray(7).equals(Buffer.from(TAIL_OF_NEGATIVE))) return 0;
    return bytes.subarray(0, 7).reduce((value, byte, index) => value + (byte & 0x7f) * 2 ** (7 * index), -HEAD_BITS);
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
