import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyState, type Message, type State, type StoredPush } from '../domain/state/index.js';
import { InvalidDocument } from '../domain/state/shape.js';
import { type MoreRow, type Row, readRow, rowReader, rowsOf } from './rows.js';

const name = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('__proto__', '$map', '', '\ud800'));
const time = fc.nat();

const message: fc.Arbitrary<Message> = fc.record({
  messageUID: name,
  number: time,
  conversationType: fc.constantFrom('PRIVATE', 'GROUP', 'SYSTEM'),
  fromUserId: name,
  targetId: name,
  objectName: fc.constantFrom('RC:TxtMsg', 'RC:ImgMsg', ''),
  busChannel: fc.constantFrom('', 'news'),
  content: name,
  sentAt: time,
  keep: fc.constantFrom('all', 'log', 'none'),
  modifiedVersion: fc.option(time),
  expansion: fc.option(fc.array(fc.tuple(name, fc.record({ value: name, at: time }))).map((pairs) => new Map(pairs))),
  options: fc.constantFrom({}, { isPersisted: 0 }, { pushExt: '{}', extraContent: { keep: 'none', sentAt: '1' } }),
});

const push: fc.Arbitrary<StoredPush> = fc.record(
  {
    id: name,
    at: time,
    kind: fc.constantFrom('message', 'broadcast'),
    userIds: fc.array(name),
    text: name,
    data: fc.constantFrom('', 'data'),
    messageUID: name,
    shared: fc.record({ key: name, position: time }),
    request: fc.constantFrom({}, { platform: ['ios'] }),
  },
  { requiredKeys: ['id', 'at', 'kind', 'userIds', 'text', 'data'] },
);

const state: fc.Arbitrary<State> = fc.record({ messages: fc.array(message), pushes: fc.array(push) }).map(
  ({ messages, pushes }): State => ({
    ...emptyState(),
    messages: new Map(messages.map((each) => [each.messageUID, each])),
    pushes,
  }),
);

function readBy(mode: Parameters<typeof rowReader>[0], rows: Iterable<string>): State {
  const reader = rowReader(mode);
  for (const row of rows) {
    const json = JSON.parse(row) as Row | MoreRow;
    if ('more' in json) reader.more(json, 'row');
    else reader.row(json, 'row');
  }
  return reader.finish('rows');
}

test('messages and pushes are read back as they were, whether or not they are checked', () => {
  fc.assert(
    fc.property(state, (given) => {
      const rows = [...rowsOf(given)];
      for (const mode of ['read', 'trust'] as const) {
        const read = readBy(mode, rows);
        expect(read).toEqual(given);
        expect([...rowsOf(read)]).toEqual(rows);
      }
      expect(readBy('check', rows)).toEqual(emptyState());
    }),
  );
});

const plain: Message = {
  messageUID: 'M-1',
  number: 7,
  conversationType: 'PRIVATE',
  fromUserId: 'ann',
  targetId: 'bob',
  objectName: 'RC:TxtMsg',
  busChannel: '',
  content: '{"content":"hello"}',
  sentAt: 5,
  keep: 'all',
  modifiedVersion: null,
  expansion: null,
  options: {},
};

test('a row of a message has its UID once, and no values that most messages have', () => {
  const [row] = rowsOf({ ...emptyState(), messages: new Map([['M-1', plain]]) });
  const value = '{"content":"{\\"content\\":\\"hello\\"}","fromUserId":"ann","number":7,"sentAt":5,"targetId":"bob"}';
  expect(row).toBe(`{"in":"messages","key":"M-1","value":${value}}`);
  expect(readRow([row ?? ''])).toEqual(plain);
});

test('a row of version 2, which has all members, is read the same', () => {
  const { expansion, ...members } = plain;
  const row = JSON.stringify({ in: 'messages', key: 'M-1', value: { ...members, expansion } });
  for (const mode of ['read', 'trust'] as const) expect(readBy(mode, [row]).messages.get('M-1')).toEqual(plain);
});

test('a row from elsewhere is checked: a member that is not known is refused', () => {
  const row = JSON.stringify({ in: 'messages', key: 'M-1', value: { ...plain, nmae: 1 } });
  expect(() => readBy('read', [row])).toThrow(InvalidDocument);
});
