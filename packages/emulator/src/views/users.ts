import type { UserDetail, UserMute, UserRow } from '../admin/client/emitted.js';
import { currentGags, EVERYWHERE } from '../domain/rules/mutes.js';
import { shownName } from '../domain/rules/users.js';
import { roomsOf } from '../domain/state/chatroom.js';
import { groupsOf } from '../domain/state/group.js';
import type { Gags, ReadOnly, View } from '../domain/state/index.js';
import { sharedInboxKeysOf } from '../domain/state/shared-inbox.js';
import { ultraGroupsWith } from '../domain/state/ultra-group.js';
import { finder, type Page, pageOf, type SearchQuery } from './page.js';
import { unreadOf } from './user-conversations.js';

/** The registered users, the oldest first, and then the deactivated users. */
export function listUsers(state: View, query: SearchQuery, at: number): Page<UserRow> {
  const isFound = finder(query.q);
  const rowOf = (userId: string) =>
    isFound(userId, shownName(state, userId)) ? userRow(state, userId, at) : undefined;
  return pageOf(query, [
    { map: state.users, rowOf },
    { map: state.deactivatedUsers, rowOf: (userId) => (state.users.has(userId) ? undefined : rowOf(userId)) },
  ]);
}

function userRow(state: View, userId: string, at: number): UserRow {
  const { users, online, userBlocks, deactivatedUsers } = state;
  const user = users.get(userId);
  return {
    userId,
    name: shownName(state, userId),
    portraitUri: user?.portraitUri ?? '',
    createdAt: user?.createdAt ?? null,
    online: online.has(userId),
    blocked: (userBlocks.get(userId) ?? 0) > at,
    deactivated: deactivatedUsers.has(userId),
  };
}

/** Everything about a user except secrets; undefined for an unknown user. */
export function getUser(state: View, { userId }: { readonly userId: string }, at: number): UserDetail | undefined {
  if (!isKnown(state, userId)) return undefined;
  const row = userRow(state, userId, at);
  const until = state.userBlocks.get(userId);
  const profile = state.userProfiles.get(userId);
  return {
    ...row,
    tags: [...(state.userTags.get(userId) ?? [])],
    blacklist: [...(state.blacklists.get(userId) ?? [])],
    whitelist: [...(state.whitelists.get(userId) ?? [])],
    whitelistMode: state.whitelistModes.has(userId),
    chatBanned: state.chatBans.has(userId),
    blockedUntil: row.blocked && until !== undefined ? until : null,
    ...membershipsOf(state, userId),
    tokens: (state.users.get(userId)?.tokens ?? []).map(({ issuedAt, isExpired }) => ({ issuedAt, isExpired })),
    mutes: mutesOf(state, userId, at),
    profile: profile
      ? { fields: Object.fromEntries(profile.fields), extFields: Object.fromEntries(profile.extFields) }
      : null,
    friends: state.friends.get(userId)?.size ?? 0,
    unread: unreadOf(state, userId),
  };
}

/** True if the user is registered, deactivated, online or a member anywhere, or has messages, a profile or friends. */
function isKnown(state: View, userId: string): boolean {
  const { users, deactivatedUsers, inboxes, sentBoxes, online, sharedInboxes, groups, chatrooms, ultraGroups } = state;
  const named = [users, deactivatedUsers, inboxes, sentBoxes, online, state.userProfiles, state.friends];
  return (
    named.some((each) => each.has(userId)) ||
    sharedInboxKeysOf(sharedInboxes, userId).length > 0 ||
    groupsOf(groups, userId).length > 0 ||
    roomsOf(chatrooms, userId).length > 0 ||
    ultraGroupsWith(ultraGroups, userId).length > 0
  );
}

function membershipsOf(state: View, userId: string) {
  const membershipIn = ({
    name,
    members,
  }: {
    readonly name: string;
    readonly members: ReadonlyMap<string, number>;
  }) => ({
    name,
    joinedAt: members.get(userId) ?? 0,
  });
  return {
    groups: groupsOf(state.groups, userId).map((group) => ({ groupId: group.groupId, ...membershipIn(group) })),
    chatrooms: roomsOf(state.chatrooms, userId).map((room) => ({ chatroomId: room.chatroomId, ...membershipIn(room) })),
    ultraGroups: ultraGroupsWith(state.ultraGroups, userId).map((group) => ({
      groupId: group.groupId,
      ...membershipIn(group),
    })),
  };
}

function mutesOf(
  { groupGags, chatroomGags, chatroomBlocks, ultraGroupGags }: View,
  userId: string,
  at: number,
): UserMute[] {
  const inUltraGroups: UserMute[] = [];
  for (const [targetId, places] of ultraGroupGags) {
    for (const [busChannel, gags] of places) {
      if (gags.has(userId)) inUltraGroups.push({ kind: 'ultraGroup', targetId, busChannel, until: null });
    }
  }
  return [
    ...mutesIn(groupGags, userId, at, (place) => (place === EVERYWHERE ? 'allGroups' : 'group')),
    ...mutesIn(chatroomGags, userId, at, (place) => (place === EVERYWHERE ? 'allChatrooms' : 'chatroom')),
    ...mutesIn(chatroomBlocks, userId, at, () => 'chatroomBlock'),
    ...inUltraGroups,
  ];
}

function* mutesIn(
  gags: ReadOnly<Gags>,
  userId: string,
  at: number,
  kindOf: (place: string) => UserMute['kind'],
): Generator<UserMute> {
  for (const [targetId, users] of gags) {
    if (!users.has(userId)) continue;
    const gag = currentGags(gags, targetId, at).find(([each]) => each === userId)?.[1];
    if (gag) yield { kind: kindOf(targetId), targetId, busChannel: '', until: gag.until };
  }
}
