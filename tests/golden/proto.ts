/** A field of a message: its number, and a number, a switch, a string, or the bytes of another message. */
export type ProtoField = readonly [number: number, value: number | boolean | string | Buffer];

/** Encodes a proto2 message from its fields, as clients do. Independent of the emulator: knows no message types. */
export function proto(...fields: readonly ProtoField[]): Buffer {
  return Buffer.concat(fields.map(encodeField));
}

const DELIMITED = 2;

function encodeField([number, value]: ProtoField): Buffer {
  if (typeof value === 'number' || typeof value === 'boolean') {
    return Buffer.concat([varint(number * 8), varint(Number(value))]);
  }
  const bytes = Buffer.from(value as string);
  return Buffer.concat([varint(number * 8 + DELIMITED), varint(bytes.length), bytes]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  for (; rest > 0x7fn; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80);
  return Buffer.from([...bytes, Number(rest)]);
}
