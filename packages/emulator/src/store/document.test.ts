import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyState, type State } from '../domain/state/index.js';
import { Roster } from '../domain/state/roster.js';
import { InvalidDocument } from '../domain/state/shape.js';
import { Stage } from '../test-support/stage.js';
import { decodeState, encodeState } from '../test-support/state-document.js';
import { ImportReader } from './document.js';
import type { SavedState } from './document-reader.js';

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

test('members that remember their changes still do so when they are read back', () => {
  const stage = new Stage();
  stage.run('user.getToken', { userId: 'ann', name: 'Ann' });
  stage.run('group.create', { userId: ['ann'], groupId: 'g', groupName: 'G' });
  stage.run('chatroom.create', { chatroom: { r: 'Room' } });
  stage.run('chatroom.join', { chatroomId: 'r', userId: ['ann'] });
  const { state } = decodeState(encodeState({ seq: 0, state: stage.state }));
  const rosters = [
    state.users,
    state.deactivatedUsers,
    state.groups.get('g')?.members,
    state.chatrooms.get('r')?.members,
  ];
  for (const roster of rosters) expect(roster instanceof Roster).toBe(true);
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

test('a row is at most about 256 KB long, and goes on in the next ones', () => {
  const names = Array.from({ length: 100_000 }, (_, index) => `user ${index}`);
  const remarks = new Map([
    ['ann', new Map(names.map((name) => [name, `remark on ${name}`]))],
    ['bob', new Map([['ann', 'Ann']])],
  ]);
  const userTags = new Map([['ann', names]]);
  const given = { seq: 7, state: { ...emptyState(), userRemarks: remarks, userTags, online: new Set(names) } };
  const text = encodeState(given);
  expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThan(600_000);
  expect(text.split('\n').filter((row) => row.startsWith('{"more"')).length).toBeGreaterThan(5);
  expect(encodeState(decodeState(text))).toBe(text);
  expect(decodeState(text).state.userRemarks.get('ann')?.get('user 99999')).toBe('remark on user 99999');
});

test('a document may arrive in pieces of any size', () => {
  const text = encodeState({ seq: 3, state: { ...emptyState(), userTags: new Map([['你好', ['a', 'b']]]) } });
  for (const size of [1, 7, 100]) {
    const reader = new ImportReader();
    for (let from = 0; from < text.length; from += size) reader.push(text.slice(from, from + size));
    expect(reader.finish()).toMatchObject({ seq: 3, state: { userTags: new Map([['你好', ['a', 'b']]]) } });
  }
});

test('a document may leave out everything but its format, version and kind', () => {
  const text = [
    '{"format":"rongkit","version":2,"kind":"state"}',
    '{"in":"online","has":"ann"}',
    '{"end":"state","rows":1}',
  ];
  expect(decodeState(text.join('\n'))).toEqual({ seq: 0, state: { ...emptyState(), online: new Set(['ann']) } });
});

test('commands after the rows are replayed', () => {
  const command = { at: 1, seq: 5, endpoint: 'user.getToken', params: { userId: 'ann', name: 'Ann' } };
  const text = `${encodeState({ seq: 4, state: emptyState() })}${JSON.stringify(command)}\n`;
  const { seq, state } = decodeState(text);
  expect([seq, state.users.get('ann')?.name]).toEqual([5, 'Ann']);
});

const lines = encodeState({ seq: 0, state: { ...emptyState(), online: new Set(['ann']) } }).split('\n');
const changed = (number: number, line: string) => lines.map((each, index) => (index === number - 1 ? line : each));
const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
const row = '{"in":"online","has":"ann"}';

test.each<[what: string, lines: readonly string[], reason: string]>([
  ['no JSON', ['{'], 'document is not JSON.'],
  ['no object', ['[]'], 'document must be an object.'],
  ['another format', ['{"format":"x","version":1}'], 'document.format must be one of rongkit-state.'],
  [
    'a later version',
    changed(1, '{"format":"rongkit","version":99,"kind":"state"}'),
    'line 1.version is 99; this emulator reads versions up to 3.',
  ],
  [
    'an unknown member in the header',
    changed(1, '{"format":"rongkit","version":2,"kind":"state","pets":1}'),
    'line 1 has a member that is not known: pets.',
  ],
  ['a journal', ['{"format":"rongkit","version":2,"kind":"journal","seq":0}'], 'line 1.kind must be state.'],
  ['a row that is no JSON', changed(2, '{"in":'), 'line 2 is not JSON.'],
  ['a row that is no object', changed(2, '[]'), 'line 2 must be an object.'],
  ['an unknown member', changed(2, '{"in":"pets","has":"rex"}'), 'line 2: pets is no member of the state.'],
  ['a member of Object', changed(2, '{"in":"__proto__","value":1}'), 'line 2: __proto__ is no member of the state.'],
  ['a Map entry in a Set', changed(2, '{"in":"online","key":"a","value":1}'), 'line 2.online must be {"$set":[…]}.'],
  [
    'a bad value deep inside',
    changed(2, '{"in":"groupGags","key":"g","value":{"$map":[["u",{"since":1,"until":"x"}]]}}'),
    'line 2.groupGags["g"]["u"].until must be an integer that is not negative.',
  ],
  ['a path that leads nowhere', [...lines.slice(0, 2), '{"more":["x"],"items":[]}'], 'line 3.more must lead to a list'],
  ['no end', lines.slice(0, 2), 'document is not complete: its rows have no end.'],
  ['a missing row', [lines[0] ?? '', ...lines.slice(2)], 'line 2: 1 rows should be there, not 0.'],
  ['a row after the end', [...lines.slice(0, 3), row], 'line 4: a row must stand before the end of the state.'],
  [
    'a command that leaves numbers out',
    [...lines.slice(0, 3), '{"at":1,"seq":9,"endpoint":"x","params":{}}'],
    'line 4: command 9 follows command 0.',
  ],
  [
    'an unknown command',
    [...lines.slice(0, 3), '{"at":1,"seq":1,"endpoint":"x","params":{}}'],
    'line 4: the command cannot be replayed: x is no command of this version.',
  ],
  ['bottomless nesting', changed(2, `{"in":"pushes","item":${deep}}`), 'line 2 is nested too deep.'],
])('%s is refused, with the place and the reason', (_what, given, reason) => {
  const read = () => decodeState(given.join('\n'));
  expect(read).toThrow(InvalidDocument);
  expect(read).toThrow(reason);
});

test('the example in the documentation is a document', () => {
  const page = readFileSync(new URL('../../../../docs/format.md', import.meta.url), 'utf8');
  const [, example = ''] = /```json\n(.*?)```/s.exec(page) ?? [];
  const { seq, state } = decodeState(example);
  expect([seq, state.users.get('ann')?.name, [...state.online]]).toEqual([4, 'Annie', ['ann']]);
});

describe('a document of version 1', () => {
  const members = Object.fromEntries(
    Object.entries(emptyState()).map(([name, member]) => [
      name,
      member instanceof Map ? { $map: [] } : member instanceof Set ? { $set: [] } : [],
    ]),
  );
  const version1 = (change: object = {}) =>
    JSON.stringify({ format: 'rongkit-state', version: 1, seq: 6, state: { ...members, ...change } });

  test('is read, also with line breaks inside', () => {
    const text = version1({ online: { $set: ['ann'] } });
    const expected = { seq: 6, state: { ...emptyState(), online: new Set(['ann']) } };
    expect(decodeState(text)).toEqual(expected);
    expect(decodeState(JSON.stringify(JSON.parse(text), null, 2))).toEqual(expected);
  });

  test('is read with the messages to many users listed once, and messages between two in their inboxes', () => {
    const message = {
      busChannel: '',
      objectName: 'RC:TxtMsg',
      content: 'Hi',
      sentAt: 1,
      keep: 'all',
      modifiedVersion: null,
      expansion: null,
      options: {},
    };
    const group = { ...message, messageUID: 'm1', conversationType: 'GROUP', fromUserId: 'ann', targetId: 'g' };
    const single = { ...message, messageUID: 'm2', conversationType: 'PRIVATE', fromUserId: 'ann', targetId: 'bob' };
    const { state } = decodeState(
      version1({
        messages: { $map: [group, single].map((each) => [each.messageUID, each]) },
        inboxes: {
          $map: [
            ['bob', ['m1', 'm2']],
            ['cat', ['m1']],
          ],
        },
      }),
    );
    expect(state.inboxes).toEqual(new Map([['bob', ['m2']]]));
    expect([...state.sharedInboxes.values()]).toEqual([
      {
        uids: ['m1'],
        start: 0,
        readers: new Map([
          ['bob', [0]],
          ['cat', [0]],
        ]),
      },
    ]);
    expect([...state.messages.values()].map(({ number }) => number)).toEqual([0, 1]);
  });

  test.each<[change: object, reason: string]>([
    [{ pets: [] }, 'document.state has a member that is not known: pets.'],
    [{ users: [] }, 'document.state.users must be an object.'],
    [{ users: { $set: [] } }, 'document.state.users must be {"$map":[…]}.'],
    [{ inboxes: { $map: [['ann', 5]] } }, 'document.state.inboxes["ann"] must be a list.'],
    [{ messages: { $map: [['m1', null]] } }, 'document.state.messages["m1"] must be an object.'],
  ])('with %j is refused', (change, reason) => {
    expect(() => decodeState(version1(change))).toThrow(new InvalidDocument(reason));
  });
});
