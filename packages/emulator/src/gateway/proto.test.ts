import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MalformedPacket } from './packet.js';
import { decode, encode, type Message } from './proto.js';

const Inner = { name: [1, 'text'] } as const;
const Example = {
  count: [1, 'int'],
  isOn: [2, 'bool'],
  text: [3, 'text'],
  raw: [4, 'bytes'],
  level: [7, 'signed'],
  inner: [5, Inner],
  names: [6, 'text', 'list'],
  inners: [16, Inner, 'list'],
} as const;

const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');
const EMPTY = { names: [], inners: [] };

test.each<[string, Message<typeof Example>, string]>([
  ['nothing', {}, ''],
  ['a number', { count: 300 }, '08 ac02'],
  ['a time in milliseconds', { count: 1_700_000_000_123 }, '08 fbd095ffbc31'],
  ['the greatest number', { count: Number.MAX_SAFE_INTEGER }, '08 ffffffffffffff0f'],
  ['a negative number', { level: -1 }, '38 ffffffffffffffffff01'],
  ['a negative number of some size', { level: -300 }, '38 d4fdffffffffffffff01'],
  ['zero and false, which are not left out', { count: 0, isOn: false }, '08 00 10 00'],
  ['texts', { text: '你😀' }, '1a 07 e4bda0 f09f9880'],
  ['bytes', { raw: hex('00ff') }, '22 02 00ff'],
  ['a message in a message', { inner: { name: 'a' } }, '2a 03 0a 01 61'],
  ['lists', { names: ['a', ''], inners: [{}] }, '32 01 61 32 00 8201 00'],
])('%s', (_, message, bytes) => {
  expect(encode(Example, message).toString('hex')).toBe(bytes.replaceAll(' ', ''));
  expect(decode(Example, hex(bytes))).toEqual({ ...EMPTY, ...message, ...('inners' in message && { inners: [{}] }) });
});

describe('reading', () => {
  test('passes over fields that it does not know, of every kind', () => {
    expect(decode(Example, hex('78 01  7a 01 00  79 0000000000000000  7d 00000000  08 05'))).toEqual({
      ...EMPTY,
      count: 5,
    });
  });

  test('takes a negative number for 0 where none has a meaning', () => {
    expect(decode(Example, hex('08 ffffffffffffffffff01'))).toEqual({ ...EMPTY, count: 0 });
  });

  test.each([
    ['that ends in a number', '08'],
    ['that ends in a text', '1a 05 61'],
    ['with a number that is too long', '08 ffffffffffffffffffff01'],
    ['with a text where a number belongs', '0a 01 61'],
    ['with a number where a text belongs', '18 01'],
    ['with a group', '0b'],
  ])('a message %s is malformed', (_, bytes) => {
    expect(() => decode(Example, hex(bytes))).toThrow(MalformedPacket);
  });

  test('a message that is nested too deep is malformed', () => {
    interface Nest {
      readonly [name: string]: readonly [1, Nest];
    }
    const nest: Record<string, readonly [1, Nest]> = {};
    nest.in = [1, nest];
    const deep = (depth: number): Buffer => (depth === 0 ? Buffer.alloc(0) : wrap(deep(depth - 1)));
    const wrap = (body: Buffer) => Buffer.concat([Buffer.from([0x0a, body.length]), body]);
    expect(() => decode(nest, deep(8))).not.toThrow();
    expect(() => decode(nest, deep(9))).toThrow(MalformedPacket);
  });
});

test('whatever is written is read again', () => {
  const inner = fc.record({ name: fc.string({ unit: 'binary' }) });
  const message = fc.record({
    count: fc.maxSafeNat(),
    isOn: fc.boolean(),
    text: fc.string({ unit: 'binary' }),
    raw: fc.uint8Array().map((bytes) => Buffer.from(bytes)),
    inner,
    names: fc.array(fc.string()),
    inners: fc.array(inner),
  });
  fc.assert(
    fc.property(message, (value) => {
      expect(decode(Example, encode(Example, value))).toEqual(value);
    }),
  );
});
