import { expect, test } from 'vitest';
import type { ListPaging } from '../endpoints/endpoint.js';
import { PagingError } from '../errors.js';
import { pageReader } from './paging.js';

type Params = Readonly<Record<string, unknown>>;
type Server = (params: Params) => object;

/** Iterates over a list to its end. Returns the items, and the parameters of each request. */
function walk(paging: ListPaging, server: Server, first: Params): { items: unknown[]; asked: Params[] } {
  const read = pageReader('user.listGroups', paging);
  const items: unknown[] = [];
  const asked: Params[] = [];
  let params: Params | undefined = first;
  while (params && asked.length < 100) {
    asked.push(params);
    const page = read(params, server(params));
    items.push(...page.items);
    params = page.next;
  }
  return { items, asked };
}

const letters = [...'abcdefghij'];
const sliced = (all: readonly unknown[], page: unknown, size: unknown) =>
  all.slice((Number(page) - 1) * Number(size), Number(page) * Number(size));

test('numbered pages end with one that is not full, where the size is known', () => {
  const paging: ListPaging = { by: 'page', items: 'data.users', page: 'page', size: 'size' };
  const server: Server = ({ page = 1, size = 4 }) => ({ data: { users: sliced(letters, page, size) } });
  expect(walk(paging, server, { size: 4 })).toEqual({
    items: letters,
    asked: [{ size: 4 }, { size: 4, page: 2 }, { size: 4, page: 3 }],
  });
  expect(walk(paging, server, { size: '5', page: '2' }).items).toEqual([...'fghij']);
});

test('numbered pages of unknown size end with the one that is empty', () => {
  const paging: ListPaging = { by: 'page', items: 'users', page: 'page', size: 'size' };
  const server: Server = ({ page = 1 }) => ({ users: sliced(letters, page, 4) });
  const { items, asked } = walk(paging, server, {});
  expect(items).toEqual(letters);
  expect(asked).toHaveLength(4);
});

test('after a first answer without paging, the pages that follow it are asked for', () => {
  const paging: ListPaging = { by: 'page', items: 'users', page: 'page', size: 'size', unpaged: 6, defaultSize: 2 };
  const server: Server = ({ page = 0, size = 2 }) => ({
    users: page === 0 ? letters.slice(0, 6) : sliced(letters, page, size),
  });
  const { items, asked } = walk(paging, server, {});
  expect(items).toEqual(letters);
  expect(asked[1]).toEqual({ page: 4 });
  expect(walk(paging, () => ({ users: ['a'] }), {}).asked).toHaveLength(1);
});

test('offsets grow by what came', () => {
  const paging: ListPaging = { by: 'offset', items: 'users', offset: 'offset', size: 'num' };
  const server: Server = ({ offset = 0, num = 3 }) => ({
    users: letters.slice(Number(offset), Number(offset) + Number(num)),
  });
  expect(walk(paging, server, { num: 3, offset: 1 }).asked.map(({ offset }) => offset)).toEqual([1, 4, 7, 10]);
  expect(walk(paging, server, {}).items).toEqual(letters);
});

test.each(['', undefined, null, 'same'])('tokens are followed until there is none or none that is new (%j)', (end) => {
  const paging: ListPaging = { by: 'token', items: 'users', token: 'pageToken', next: 'next' };
  const server: Server = ({ pageToken }) =>
    pageToken === undefined ? { users: ['a'], next: 'same' } : { users: ['b'], next: end };
  expect(walk(paging, server, {}).items).toEqual(['a', 'b']);
});

/** Messages, several of them with the same time, so that a page can end between two messages of the same time. */
const messages = [1, 2, 2, 2, 3, 3, 4].map((at, index) => ({ at, uid: `m${index}` }));

test('items of the same time are neither lost nor doubled where a page ends between them', () => {
  const inclusive: ListPaging = {
    by: 'time',
    items: 'data',
    start: 'from',
    time: 'at',
    key: 'uid',
    size: 'n',
    includeStart: 'incl',
  };
  const server: Server = ({ from, n = 4, incl = true }) => ({
    data: messages.filter(({ at }) => (incl ? at >= Number(from) : at > Number(from))).slice(0, Number(n)),
  });
  expect(walk(inclusive, server, { from: 1, n: 4 }).items).toEqual(messages);
  const { includeStart: _, ...exclusive } = inclusive;
  const after: Server = ({ from, n = 4 }) => ({
    data: messages.filter(({ at }) => at > Number(from)).slice(0, Number(n)),
  });
  expect(walk(exclusive, after, { from: 0, n: 4 }).items).toEqual(messages);
});

test('the entries of an object are items, too', () => {
  const paging: ListPaging = { by: 'page', items: 'extraContent', page: 'pageNo' };
  const server: Server = ({ pageNo = 1 }) => ({ extraContent: pageNo === 1 ? { a: { v: '1' }, b: { v: '2' } } : {} });
  expect(walk(paging, server, {}).items).toEqual([
    ['a', { v: '1' }],
    ['b', { v: '2' }],
  ]);
});

test.each([{}, { users: null }, { users: 'x' }, { data: [] }])(
  'an answer without the list is the end: %j',
  (answer) => {
    const paging: ListPaging = { by: 'page', items: 'users', page: 'page' };
    expect(walk(paging, () => answer, {})).toEqual({ items: [], asked: [{}] });
  },
);

test.each<[what: string, paging: ListPaging, server: Server]>([
  [
    'page tokens A, B, A, B',
    { by: 'token', token: 'pageToken', next: 'next', items: 'users' },
    ({ pageToken }) => ({ users: ['u'], next: pageToken === 'A' ? 'B' : 'A' }),
  ],
  [
    'ten page tokens in a circle, and empty pages',
    { by: 'token', token: 'pageToken', next: 'next', items: 'users' },
    ({ pageToken = 0 }) => ({ users: [], next: (Number(pageToken) + 1) % 10 }),
  ],
  [
    'the same page for every number',
    { by: 'page', page: 'page', size: 'size', items: 'users' },
    () => ({ users: ['u'] }),
  ],
  [
    'three pages in a circle',
    { by: 'page', page: 'page', items: 'users' },
    ({ page = 1 }) => ({ users: [`u${Number(page) % 3}`] }),
  ],
  [
    'the same page for every offset',
    { by: 'offset', offset: 'offset', size: 'num', items: 'users' },
    () => ({ users: ['u'] }),
  ],
])('a service that answers %s is told as an error, and the list ends', (_, paging, server) => {
  expect(() => walk(paging, server, {})).toThrow(PagingError);
  expect(() => walk(paging, server, {})).toThrow('user.listGroups failed: the list goes in circles: a page came again');
});

test('a page token may be a number', () => {
  const server: Server = ({ pageToken }) =>
    pageToken === undefined ? { users: ['a'], next: 7 } : { users: ['b'], next: pageToken === '7' ? 8 : '' };
  const { items, asked } = walk({ by: 'token', token: 'pageToken', next: 'next', items: 'users' }, server, {});
  expect(items).toEqual(['a', 'b', 'b']);
  expect(asked.slice(1)).toEqual([{ pageToken: '7' }, { pageToken: '8' }]);
});
