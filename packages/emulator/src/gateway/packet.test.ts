import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clientPacket, PUBLISH, QUERY } from '../test-support/client-packet.js';
import * as packet from './packet.js';

const bytes = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex');
const TIME = 1_700_000_000_123;
/** The time in seconds, in four bytes. */
const SECONDS = '6553f100';

describe('what the server sends', () => {
  test.each<[string, Buffer, string]>([
    ['a refusal', packet.connack(4), '20 00 04'],
    ['a welcome', packet.welcome('u1', 's', TIME), '20 00 00 0002 7531 0001 73 0000018bcfe5687b'],
    [
      'a publish',
      packet.publish({ topic: 's_ntf', target: 'u1', id: 258, time: TIME }, bytes('0801')),
      `30 ${SECONDS} 0005 735f6e7466 0002 7531 0102 0801`,
    ],
    [
      'a publish that wants an answer',
      packet.publish({ topic: 't', target: '', time: TIME }, bytes(''), { qos: true }),
      `32 ${SECONDS} 0001 74 0000 0000`,
    ],
    [
      'what another device has sent',
      packet.publish({ topic: 't', target: 'b', id: 1, time: TIME }, bytes('ff'), { dup: true }),
      `38 ${SECONDS} 0001 74 0001 62 0001 ff`,
    ],
    ['a receipt', packet.puback(7, { time: TIME, status: 405, uid: 'U' }), `40 0007 ${SECONDS} 0195 007b 0001 55`],
    ['an answer', packet.queryack(65_535, { time: TIME, status: 0 }, bytes('10')), `60 ffff ${SECONDS} 0000 10`],
    ['a pong', packet.pong, 'd0'],
    ['a goodbye', packet.disconnect(1), 'e0 00 01'],
  ])('%s has the bytes of the protocol', (_, made, expected) => {
    expect(made.toString('hex')).toBe(expected.replaceAll(' ', ''));
  });

  test('ids go up to two bytes', () => {
    expect(packet.MAX_ID).toBe(0xffff);
  });
});

describe('what a client sends', () => {
  test.each<[string, string, packet.ClientPacket]>([
    ['a message', '32 0001 74 0002 7531 0102 0aff', publish({ target: 'u1', id: 258, body: bytes('0aff') })],
    ['a query without a body', '50 0001 74 0000 0001', { ...publish({}), type: 'query' }],
    ['that it has something', '40 0102', { type: 'puback', id: 258 }],
    ['that it has an answer', '70 0003', { type: 'querycon', id: 3 }],
    ['a ping', 'c0', { type: 'ping' }],
    ['a goodbye', 'e0 00 04', { type: 'disconnect' }],
  ])('%s is read', (_, hex, expected) => {
    expect(packet.decodePacket(bytes(hex))).toEqual(expected);
  });

  test.each(['', '10', '00', 'f0', '32', '32 0005 7474', '50 0001 74 0000 00', '40 01'])('%s is malformed', (hex) => {
    expect(() => packet.decodePacket(bytes(hex))).toThrow(packet.MalformedPacket);
  });

  test('whatever is written is read again', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 40 });
    const packets = fc.record({
      topic: texts,
      target: texts,
      id: fc.nat(0xffff),
      body: fc.uint8Array({ maxLength: 50 }),
    });
    fc.assert(
      fc.property(packets, fc.boolean(), ({ topic, target, id, body }, isQuery) => {
        const frame = clientPacket(isQuery ? QUERY : PUBLISH, topic, target, id, body);
        const expected = { type: isQuery ? 'query' : 'publish', topic, target, id, body: Buffer.from(body) };
        expect(packet.decodePacket(frame)).toEqual(expected);
      }),
    );
  });

  test('a character beyond U+FFFF is also read from its halves, each encoded by itself', () => {
    expect(packet.decodePacket(bytes('32 0000 0008 61 eda0bd edb880 62 0001'))).toMatchObject({ target: 'a😀b' });
    expect(packet.decodePacket(bytes('32 0000 0006 ed959c e4bda0 0001'))).toMatchObject({ target: '한你' });
  });
});

function publish({ target = '', id = 1, body = Buffer.alloc(0) }: { target?: string; id?: number; body?: Buffer }) {
  return { type: 'publish' as const, topic: 't', target, id, body };
}
