import type { Context, HandlersOf } from '../handler.js';
import { shownName } from '../rules/users.js';
import { deleteFrom, setIn } from '../state/collections.js';
import { noteFriendRequest } from '../state/friend.js';
import type { State, View } from '../state/index.js';
import { pageAt } from '../values/paging.js';
import { Refusal } from '../values/refusal.js';

/** Inferred: the default permission lets others send a friend request, which the user has to accept. */
const ASK = 2;
const NO_ONE = 3;
const AT_ONCE = 2;
const ANYONE = 1;

const MAX_EXT_FIELDS = 10;

const NO_FRIENDS = 1;
const FRIENDS = 4;

export const friend = {
  'friend.add': {
    decide: (state, { userId, targetId, optType = 1 }) => {
      if (userId === targetId || areFriends(state, userId, targetId) || optType === AT_ONCE) return;
      if (state.friendPermissions.get(targetId) === NO_ONE) {
        throw new Refusal(1002, `targetId<${targetId}> takes no friends.`).inModule(25471);
      }
    },
    apply: (state, { userId, targetId, optType = 1, extra = '' }, { at, tell, source }) => {
      if (userId === targetId || areFriends(state, userId, targetId)) return;
      const permission = state.friendPermissions.get(targetId) ?? ASK;
      const isAdded = optType === AT_ONCE || permission === ANYONE;
      if (isAdded) befriend(state, userId, targetId, at);
      else {
        setIn(state.friendRequests, targetId, userId, { at, extra });
        noteFriendRequest(state.friendRequests, userId, targetId);
      }
      tell({ kind: 'friendship', at, source, change: isAdded ? 'added' : 'requested', userId, targetId, extra });
    },
  },
  'friend.remove': {
    apply: (state, { userId, targetIds }, context) => {
      for (const targetId of targetIds) unfriend(state, userId, targetId, context);
    },
  },
  'friend.clear': {
    apply: (state, { userId }, context) => {
      for (const friendId of [...(state.friends.get(userId)?.keys() ?? [])]) unfriend(state, userId, friendId, context);
    },
  },
  'friend.setProfile': {
    decide: ({ friends }, { userId, targetId, friendExtProfile = {} }) => {
      const profile = friends.get(userId)?.get(targetId);
      if (!profile)
        throw new Refusal(1002, `targetId<${targetId}> is not a friend of userId<${userId}>.`).inModule(25469);
      const extKeys = new Set([...profile.extFields.keys(), ...Object.keys(friendExtProfile)]);
      if (extKeys.size <= MAX_EXT_FIELDS) return;
      throw new Refusal(1002, `the number of friendExtProfile should be at most ${MAX_EXT_FIELDS}.`).inModule(25470);
    },
    apply: ({ friends }, { userId, targetId, remarkName = '', friendExtProfile = {} }) => {
      const profile = friends.get(userId)?.get(targetId);
      if (!profile) return;
      profile.remarkName = remarkName;
      for (const [key, value] of Object.entries(friendExtProfile)) profile.extFields.set(key, value);
    },
  },
  'friend.list': {
    query: (state, { userId, pageToken, size = 50, order = 0 }) => {
      // The clock can be set back, so a later friendship may have an earlier time.
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
    },
  },
  'friend.check': {
    query: (state, { userId, targetIds }) => ({
      results: targetIds.map((targetId) => ({
        userId: targetId,
        result: areFriends(state, userId, targetId) ? FRIENDS : NO_FRIENDS,
      })),
    }),
  },
  'friend.setPermission': {
    apply: ({ friendPermissions }, { userIds, permissionType }) => {
      for (const userId of userIds) friendPermissions.set(userId, permissionType);
    },
  },
  'friend.getPermission': {
    query: ({ friendPermissions }, { userIds }) => ({
      permissionSettings: userIds.map((userId) => ({ userId, type: friendPermissions.get(userId) ?? 0 })),
    }),
  },
} satisfies HandlersOf<'friend'>;

function areFriends({ friends }: View, one: string, other: string): boolean {
  return friends.get(one)?.has(other) ?? false;
}

/** Makes two users friends, and removes the friend requests between them. */
function befriend({ friends, friendRequests }: State, one: string, other: string, at: number): void {
  for (const [userId, friendId] of bothWays(one, other)) {
    setIn(friends, userId, friendId, { since: at, remarkName: '', extFields: new Map() });
    deleteFrom(friendRequests, userId, [friendId]);
  }
}

function unfriend(state: State, userId: string, targetId: string, { at, tell, source }: Context): void {
  if (!areFriends(state, userId, targetId)) return;
  for (const [one, other] of bothWays(userId, targetId)) deleteFrom(state.friends, one, [other]);
  tell({ kind: 'friendship', at, source, change: 'removed', userId, targetId, extra: '' });
}

function bothWays(one: string, other: string) {
  return [
    [one, other],
    [other, one],
  ] as const;
}
