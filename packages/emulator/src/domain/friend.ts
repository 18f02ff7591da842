import { type Context, command, query } from './handler.js';
import { pageAt } from './paging.js';
import { Refusal } from './refusal.js';
import type { Friend, State } from './state/index.js';
import { shownName } from './user-profile.js';

/** That users who have set nothing want to be asked is inferred. */
const ASK = 2;
const NO_ONE = 3;
const AT_ONCE = 2;
const ANYONE = 1;

const MAX_EXT_FIELDS = 10;

const NO_FRIENDS = 1;
const FRIENDS = 4;

const add = command('friend.add', (state, { userId, targetId, optType = 1, extra = '' }, context) => {
  const { at, tell, source } = context;
  if (userId === targetId || areFriends(state, userId, targetId)) return {};
  const permission = state.friendPermissions.get(targetId) ?? ASK;
  if (optType === AT_ONCE || permission === ANYONE) {
    befriend(state, userId, targetId, at);
    tell({ kind: 'friendship', at, source, change: 'added', userId, targetId, extra });
    return {};
  }
  if (permission === NO_ONE) throw new Refusal(1002, `targetId<${targetId}> takes no friends.`);
  const requests = state.friendRequests.get(targetId) ?? new Map();
  requests.set(userId, { at, extra });
  state.friendRequests.set(targetId, requests);
  tell({ kind: 'friendship', at, source, change: 'requested', userId, targetId, extra });
  return {};
});

/** The two are friends from now on, and no longer ask each other. */
function befriend(state: State, one: string, other: string, at: Context['at']): void {
  for (const [userId, friendId] of [
    [one, other],
    [other, one],
  ] as const) {
    const friends = state.friends.get(userId) ?? new Map<string, Friend>();
    friends.set(friendId, { since: at, remarkName: '', extFields: new Map() });
    state.friends.set(userId, friends);
    dropFrom(state.friendRequests, userId, friendId);
  }
}

function dropFrom<T>(lists: Map<string, Map<string, T>>, key: string, item: string): void {
  const list = lists.get(key);
  list?.delete(item);
  if (list?.size === 0) lists.delete(key);
}

const remove = command('friend.remove', (state, { userId, targetIds }, context) => {
  for (const targetId of targetIds) unfriend(state, userId, targetId, context);
  return {};
});

const clear = command('friend.clear', (state, { userId }, context) => {
  for (const friendId of [...(state.friends.get(userId)?.keys() ?? [])]) unfriend(state, userId, friendId, context);
  return {};
});

/** As `part`, and tells of it. */
function unfriend(state: State, userId: string, targetId: string, { at, tell, source }: Context): void {
  if (!areFriends(state, userId, targetId)) return;
  part(state, userId, targetId);
  tell({ kind: 'friendship', at, source, change: 'removed', userId, targetId, extra: '' });
}

function part(state: State, one: string, other: string): void {
  dropFrom(state.friends, one, other);
  dropFrom(state.friends, other, one);
}

const setProfile = command(
  'friend.setProfile',
  (state, { userId, targetId, remarkName = '', friendExtProfile = {} }) => {
    const friend = state.friends.get(userId)?.get(targetId);
    if (!friend) throw new Refusal(1002, `targetId<${targetId}> is not a friend of userId<${userId}>.`);
    const extKeys = new Set([...friend.extFields.keys(), ...Object.keys(friendExtProfile)]);
    if (extKeys.size > MAX_EXT_FIELDS) {
      throw new Refusal(1002, `the number of friendExtProfile should be at most ${MAX_EXT_FIELDS}.`);
    }
    friend.remarkName = remarkName;
    for (const [key, value] of Object.entries(friendExtProfile)) friend.extFields.set(key, value);
    return {};
  },
);

const list = query('friend.list', (state, { userId, pageToken, size = 50, order = 0 }) => {
  // The clock can be set back, so that a later friendship has the earlier time.
  const oldestFirst = [...(state.friends.get(userId) ?? [])].sort(([, a], [, b]) => a.since - b.since);
  const { page, next } = pageAt(order === 1 ? oldestFirst.reverse() : oldestFirst, pageToken, size);
  return {
    totalCount: oldestFirst.length,
    ...(next !== undefined && { pageToken: next }),
    friendList: page.map(([friendId, { since, remarkName, extFields }]) => ({
      userId: friendId,
      name: shownName(state, friendId),
      remarkName,
      friendExtProfile: JSON.stringify(Object.fromEntries(extFields)),
      time: since,
    })),
  };
});

const check = query('friend.check', (state, { userId, targetIds }) => ({
  results: targetIds.map((targetId) => ({
    userId: targetId,
    result: areFriends(state, userId, targetId) ? FRIENDS : NO_FRIENDS,
  })),
}));

function areFriends({ friends }: State, one: string, other: string): boolean {
  return friends.get(one)?.has(other) ?? false;
}

const setPermission = command('friend.setPermission', ({ friendPermissions }, { userIds, permissionType }) => {
  for (const userId of userIds) friendPermissions.set(userId, permissionType);
  return {};
});

const getPermission = query('friend.getPermission', ({ friendPermissions }, { userIds }) => ({
  permissionSettings: userIds.map((userId) => ({ userId, type: friendPermissions.get(userId) ?? 0 })),
}));

/** Forgets the friends of a user who is erased, and the requests from and to that user. */
export function eraseFriends(state: State, userId: string): void {
  for (const friendId of [...(state.friends.get(userId)?.keys() ?? [])]) part(state, userId, friendId);
  state.friendRequests.delete(userId);
  for (const asked of [...state.friendRequests.keys()]) dropFrom(state.friendRequests, asked, userId);
  state.friendPermissions.delete(userId);
}

export const friendHandlers = [add, remove, clear, setProfile, list, check, setPermission, getPermission];
