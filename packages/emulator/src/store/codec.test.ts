import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyState, type State } from '../domain/state/index.js';
import { InvalidDocument } from '../domain/state/shape.js';
import { decodeState, encodeState, type SavedState } from './codec.js';

const key = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('__proto__', 'constructor', '$map', '\ud800', '\0'),
);
const moment = fc.nat();
const mapOf = <T>(value: fc.Arbitrary<T>) =>
  fc.array(fc.tuple(key, value), { maxLength: 4 }).map((all) => new Map(all));
const setOf = fc.array(key, { maxLength: 4 }).map((all) => new Set(all));
const listOf = <T>(value: fc.Arbitrary<T>) => fc.array(value, { maxLength: 4 });
const free = fc.dictionary(key, fc.jsonValue(), { maxKeys: 4 }).map(withoutMinusZero);
const namedTexts = fc
  .dictionary(key, key, { maxKeys: 4 })
  .map((texts) => withoutMinusZero(texts) as Record<string, string>);
const gags = mapOf(mapOf(fc.record({ since: moment, until: fc.option(moment) })));

/** Normalizes a value as JSON does: no -0, and objects with the usual prototype. */
function withoutMinusZero(value: unknown): Record<string, unknown> {
  return JSON.parse(JSON.stringify(value)) as Record<string, unknown>;
}

/** State members of every kind; the shapes of the other members are built from the same parts. */
const state: fc.Arbitrary<State> = fc
  .record({
    users: mapOf(
      fc.record({
        userId: key,
        name: key,
        portraitUri: key,
        createdAt: moment,
        tokens: listOf(fc.record({ token: key, issuedAt: moment, isExpired: fc.boolean() })),
      }),
    ),
    userBlocks: mapOf(moment),
    blacklists: mapOf(setOf),
    userTags: mapOf(listOf(key)),
    online: setOf,
    groupGags: gags,
    sensitiveWords: mapOf(fc.record({ word: key, type: fc.constantFrom(0 as const, 1 as const), replaceWord: key })),
    pushes: listOf(
      fc.record(
        {
          id: key,
          at: moment,
          kind: fc.constantFrom('message' as const, 'broadcast' as const),
          userIds: listOf(key),
          text: key,
          data: key,
          messageUID: key,
          request: free,
        },
        { requiredKeys: ['id', 'at', 'kind', 'userIds', 'text', 'data'] },
      ),
    ),
    proxyChats: mapOf(
      mapOf(
        fc.record(
          { botUserId: key, metadata: namedTexts, createdAt: moment, updatedAt: moment },
          { requiredKeys: ['botUserId', 'createdAt', 'updatedAt'] },
        ),
      ),
    ),
    captchas: mapOf(fc.record({ verifyId: key, answer: key, createdAt: moment, used: fc.boolean() })),
  })
  .map((members) => ({ ...emptyState(), ...members }));

test('any state can be written and read back, with the same text for it', () => {
  fc.assert(
    fc.property(state, moment, (given, seq) => {
      const saved: SavedState = { seq, state: given };
      const text = encodeState(saved);
      const read = decodeState(text);
      expect(read).toEqual(saved);
      expect(encodeState(read)).toBe(text);
    }),
  );
});

test('the order in which the members of an object came does not show', () => {
  const text = (options: Record<string, unknown>) => {
    const message = {
      messageUID: 'm',
      fromUserId: 'a',
      targetId: 'b',
      busChannel: '',
      keep: 'all' as const,
      modifiedVersion: null,
      expansion: null,
      objectName: 'o',
      content: 'c',
      sentAt: 1,
      number: 1,
      options,
    };
    const messages = new Map([['m', { ...message, conversationType: 'GROUP' as const }]]);
    return encodeState({ seq: 1, state: { ...emptyState(), messages } });
  };
  expect(text({ a: 1, b: { x: 1, y: 2 } })).toBe(text({ b: { y: 2, x: 1 }, a: 1 }));
});

const EMPTY = encodeState({ seq: 0, state: emptyState() });
const changed = (change: (document: Record<string, unknown>, written: Record<string, unknown>) => void) => {
  const document = JSON.parse(EMPTY) as Record<string, unknown>;
  change(document, document.state as Record<string, unknown>);
  return JSON.stringify(document);
};

test.each<[what: string, text: string, reason: string]>([
  ['no JSON', '{', 'The document is not JSON.'],
  ['no object', '[]', 'document must be an object.'],
  ['another format', changed((document) => (document.format = 'x')), 'document.format must be one of rongkit-state.'],
  ['another version', changed((document) => (document.version = 2)), 'document.version must be one of 1.'],
  ['no number', changed((document) => delete document.seq), 'document.seq must be an integer that is not negative.'],
  [
    'an unknown member',
    changed((_, state) => (state.pets = [])),
    'document.state has a member that is not known: pets.',
  ],
  ['a missing member', changed((_, state) => delete state.users), 'document.state.users must be an object.'],
  ['a list for a map', changed((_, state) => (state.users = [])), 'document.state.users must be an object.'],
  [
    'a set for a map',
    changed((_, state) => (state.users = { $set: [] })),
    'document.state.users must be {"$map":[…]}.',
  ],
  [
    'a bad value deep inside',
    changed((_, state) => (state.groupGags = { $map: [['g', { $map: [['u', { since: 1, until: 'x' }]] }]] })),
    'document.state.groupGags["g"]["u"].until must be an integer that is not negative.',
  ],
  [
    'bottomless nesting',
    EMPTY.replace('"pushes":[]', `"pushes":${'['.repeat(100_000)}${']'.repeat(100_000)}`),
    'The document is nested too deep.',
  ],
])('%s is refused, with the place and the reason', (_what, text, reason) => {
  expect(() => decodeState(text)).toThrow(new InvalidDocument(reason));
});
