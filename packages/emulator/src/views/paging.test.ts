import { beforeEach, expect, test } from 'vitest';
import { emptyState } from '../domain/state/index.js';
import { Stage } from '../test-support/stage.js';
import { lookAt, type ViewName } from './index.js';

let stage: Stage;

beforeEach(() => {
  stage = new Stage();
});

const TEXT = { objectName: 'RC:TxtMsg', content: '{"content":"hello"}' };
const ids = (count: number) => Array.from({ length: count }, (_, index) => `u${index}`);
const register = (...userIds: string[]) => {
  for (const userId of userIds) stage.run('user.getToken', { userId, name: `name of ${userId}` });
};

/** Reads all pages; `between` runs after each of them. */
function allUsers(limit: number, between: (seen: string[]) => void = () => {}): string[] {
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const { items, next } = lookAt(stage.state, 'listUsers', { after, limit }, stage.at);
    seen.push(...items.map(({ userId }) => userId));
    after = next ?? undefined;
    between(seen);
  } while (after !== undefined);
  return seen;
}

test('pages follow one another to the end, in the order of registration', () => {
  register(...ids(25));
  expect(allUsers(10)).toEqual(ids(25));
  expect(allUsers(25)).toEqual(ids(25));
  expect(allUsers(1)).toEqual(ids(25));
});

test('every user is listed once when each page is deleted before the next is read', () => {
  register(...ids(25));
  let deleted = 0;
  const seen = allUsers(4, (all) => {
    stage.run('user.remove', { userId: all.slice(deleted) });
    deleted = all.length;
  });
  expect(seen).toEqual(ids(25));
  expect(stage.state.users.size).toBe(0);
});

test('a user who is removed and registered again comes behind those who were there', () => {
  register(...ids(6));
  const [first, second] = [lookAt(stage.state, 'listUsers', { limit: 3 }, stage.at), ['u0', 'u4', 'new']];
  stage.run('user.remove', { userId: ['u0', 'u2', 'u4'] });
  register(...second);
  const rest = lookAt(stage.state, 'listUsers', { after: first.next ?? '' }, stage.at);
  expect(rest.items.map(({ userId }) => userId)).toEqual(['u3', 'u5', ...second]);
});

test('rows that were there all the time are on one page, whatever comes and goes', () => {
  let number = 7;
  const random = (below: number) => {
    number = (number * 1_103_515_245 + 12_345) % 2 ** 31;
    return number % below;
  };
  for (let run = 0; run < 40; run++) {
    stage = new Stage();
    const stable = ids(30);
    const passing = Array.from({ length: 30 }, (_, index) => `p${index}`);
    register(...[...stable, ...passing].sort(() => random(3) - 1));
    const seen = allUsers(1 + random(9), () => {
      const some = passing.filter(() => random(3) === 0);
      if (random(2)) stage.run('user.remove', { userId: some });
      else if (stage.state.users.size < 90) register(...some);
    });
    expect(seen.filter((userId) => userId.startsWith('u')).sort()).toEqual([...stable].sort());
  }
});

test('members are paged as well', () => {
  stage.run('group.create', { groupId: 'g', userId: ids(25), groupName: 'G' });
  const first = lookAt(stage.state, 'getGroup', { groupId: 'g', limit: 10 }, stage.at);
  stage.run('group.quit', { groupId: 'g', userId: ids(12) });
  const rest = lookAt(stage.state, 'getGroup', { groupId: 'g', after: first?.next ?? '' }, stage.at);
  expect([first?.memberCount, first?.members.length]).toEqual([25, 10]);
  expect(rest?.members.map(({ userId }) => userId)).toEqual(ids(25).slice(12));
  expect(rest?.next).toBeNull();
});

test('messages are paged from the newest while others arrive', () => {
  for (const content of ['1', '2', '3', '4', '5']) {
    stage.run('message.publishPrivate', { fromUserId: 'a', toUserId: ['b'], ...TEXT, content });
  }
  const first = lookAt(stage.state, 'listMessages', { limit: 2 }, stage.at);
  stage.run('message.publishPrivate', { fromUserId: 'a', toUserId: ['b'], ...TEXT, content: '6' });
  const second = lookAt(stage.state, 'listMessages', { limit: 2, after: first.next ?? '' }, stage.at);
  const third = lookAt(stage.state, 'listMessages', { limit: 2, after: second.next ?? '' }, stage.at);
  const contents = [first, second, third].map(({ items }) => items.map(({ content }) => content));
  expect(contents).toEqual([['5', '4'], ['3', '2'], ['1']]);
  expect(third.next).toBeNull();
  const oldest = lookAt(stage.state, 'listMessages', { limit: 4, order: 'asc' }, stage.at);
  const newest = lookAt(stage.state, 'listMessages', { order: 'asc', after: oldest.next ?? '' }, stage.at);
  expect([...oldest.items, ...newest.items].map(({ content }) => content)).toEqual(['1', '2', '3', '4', '5', '6']);
});

test('messages that age are gone from the list', () => {
  stage.run('message.publishPrivate', { fromUserId: 'a', toUserId: ['b'], ...TEXT, isPersisted: 0 });
  expect(lookAt(stage.state, 'listMessages', {}, stage.at).items).toHaveLength(1);
  stage.advance(8 * 24 * 60);
  stage.run('message.publishPrivate', { fromUserId: 'a', toUserId: ['b'], ...TEXT, content: 'new' });
  expect(lookAt(stage.state, 'listMessages', {}, stage.at).items).toMatchObject([{ content: 'new' }]);
  expect(lookAt(stage.state, 'listConversations', {}, stage.at).items).toMatchObject([{ messages: 1 }]);
});

test('the conversations of a user are paged while a message arrives', () => {
  for (const peer of ['x', 'y', 'z']) {
    stage.run('message.publishPrivate', { fromUserId: peer, toUserId: ['a'], ...TEXT });
    stage.advance(1);
  }
  const query = { userId: 'a', limit: 1 };
  const first = lookAt(stage.state, 'listUserConversations', query, stage.at);
  stage.run('message.publishPrivate', { fromUserId: 'z', toUserId: ['a'], ...TEXT });
  const second = lookAt(stage.state, 'listUserConversations', { ...query, after: first.next ?? '' }, stage.at);
  const third = lookAt(stage.state, 'listUserConversations', { ...query, after: second.next ?? '' }, stage.at);
  expect([first, second, third].map(({ items }) => items[0]?.targetId)).toEqual(['z', 'y', 'x']);
  expect(third.next).toBeNull();
});

test('a search looks at a part of very many rows, and its pages lead to the end', () => {
  const { users } = stage.state;
  for (let index = 0; index < 50_000; index++) {
    users.set(`u${index}`, { userId: `u${index}`, name: '', portraitUri: '', createdAt: 0, tokens: [] });
  }
  const pages: string[][] = [];
  let after: string | undefined;
  do {
    const { items, next } = lookAt(stage.state, 'listUsers', { q: 'U49999', after }, stage.at);
    pages.push(items.map(({ userId }) => userId));
    after = next ?? undefined;
  } while (after !== undefined);
  expect(pages).toEqual([[], [], ['u49999']]);
});

test.each(['', 'x', '1', '1.2.3', '1.x', 'Infinity.1', '-', '{}', '9'.repeat(400)])(
  'the cursor %j is refused',
  (after) => {
    register('u0');
    const lists: ViewName[] = ['listUsers', 'listGroups', 'listRooms', 'listUltraGroups'];
    for (const name of lists)
      expect(() => lookAt(stage.state, name, { after } as never, stage.at)).toThrow('after must');
    if (after === '1') return;
    expect(() => lookAt(stage.state, 'listMessages', { after }, stage.at)).toThrow('after must');
    expect(() => lookAt(stage.state, 'listConversations', { after }, stage.at)).toThrow('after must');
  },
);

test('an empty state has empty lists and no details', () => {
  const state = emptyState();
  const lists = [
    'listUsers',
    'listGroups',
    'listRooms',
    'listUltraGroups',
    'listMessages',
    'listConversations',
  ] as const;
  for (const name of lists) expect(lookAt(state, name, {}, 0)).toEqual({ items: [], next: null });
  expect(lookAt(state, 'getUser', { userId: 'a' }, 0)).toBeUndefined();
  expect(lookAt(state, 'getMessage', { messageUID: 'a' }, 0)).toBeUndefined();
  expect(lookAt(state, 'search', { q: 'a' }, 0)).toEqual({ items: [] });
});
