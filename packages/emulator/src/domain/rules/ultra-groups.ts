import { openAt } from '../state/collections.js';
import type { Message, ReadOnly, State, UltraGroup, UltraGroupChannel, View } from '../state/index.js';
import { Roster } from '../state/roster.js';
import { noteUltraGroupOf, ultraGroupsWith } from '../state/ultra-group.js';
import { Refusal } from '../values/refusal.js';
import { DEFAULT_CHANNEL } from './conversations.js';

/** Inferred: the limit does not count the default channel. */
const MAX_CHANNELS = 50;
const MAX_GROUPS_OF_USER = 100;
const NOT_A_MEMBER = 24406;

/** Returns the group, or refuses the call if the group does not exist. Inferred: the refusal and its code. */
export function requireUltraGroup({ ultraGroups }: View, groupId: string): ReadOnly<UltraGroup> {
  const group = ultraGroups.get(groupId);
  if (!group) throw new Refusal(1002, `groupId<${groupId}> is not exist.`).inModule(24410);
  return group;
}

/**
 * Returns the channel, or refuses the call if the group or the channel does not exist. Inferred: the refusal and its
 * code.
 */
export function requireChannel(state: View, groupId: string, busChannel: string): ReadOnly<UltraGroupChannel> {
  const channel = requireUltraGroup(state, groupId).channels.get(busChannel);
  if (!channel) throw new Refusal(1002, `busChannel<${busChannel}> is not exist.`).inModule(24414);
  return channel;
}

export function requireUltraGroupMembers(
  { groupId, members }: Pick<ReadOnly<UltraGroup>, 'groupId' | 'members'>,
  userIds: readonly string[],
): void {
  const stranger = userIds.find((userId) => !members.has(userId));
  if (stranger !== undefined) {
    throw new Refusal(NOT_A_MEMBER, `userId<${stranger}> is not a member of groupId<${groupId}>.`);
  }
}

/** Refuses to add a user to a group if the user is in too many ultra groups already. Inferred: the code. */
export function requireFewUltraGroups(state: View, groupId: string, userId: string): void {
  if (state.ultraGroups.get(groupId)?.members.has(userId)) return;
  if (ultraGroupsOf(state, userId).length < MAX_GROUPS_OF_USER) return;
  throw new Refusal(1002, `userId<${userId}> may be in at most ${MAX_GROUPS_OF_USER} ultra groups.`).inModule(24412);
}

/** Creates an ultra group with one member. Inferred: an existing group gets the member and the name. */
export function createUltraGroup(
  state: State,
  { groupId, name, userId }: { readonly groupId: string; readonly name: string; readonly userId: string },
  at: number,
): void {
  openAt(state.ultraGroups, groupId, () => emptyUltraGroup(groupId, at)).name = name;
  joinUltraGroup(state, groupId, userId, at);
}

/** An ultra group without members, with its default channel. */
export function emptyUltraGroup(groupId: string, at: number): UltraGroup {
  return {
    groupId,
    name: '',
    createdAt: at,
    members: new Roster(),
    channels: new Map([[DEFAULT_CHANNEL, emptyChannel(DEFAULT_CHANNEL, 0, at)]]),
    userGroups: new Map(),
    unpushLevels: new Map(),
  };
}

export function joinUltraGroup({ ultraGroups }: State, groupId: string, userId: string, at: number): void {
  const members = ultraGroups.get(groupId)?.members;
  if (!members || members.has(userId)) return;
  members.set(userId, at);
  noteUltraGroupOf(ultraGroups, userId, groupId);
}

/** Removes a group. Mutes, bans and whitelists stay for a later group with the same id. */
export function dismissUltraGroup({ ultraGroups }: State, groupId: string): void {
  ultraGroups.delete(groupId);
}

/** The ultra groups that a user is a member of, the oldest group first. */
export function ultraGroupsOf({ ultraGroups }: View, userId: string): ReadOnly<UltraGroup>[] {
  return ultraGroupsWith(ultraGroups, userId);
}

/**
 * Removes a user from an ultra group, from the user lists of its channels, and from its user groups. The user's mutes
 * and places on ban whitelists stay.
 */
export function quitUltraGroup({ ultraGroups }: State, groupId: string, userId: string): void {
  const group = ultraGroups.get(groupId);
  if (!group) return;
  group.members.delete(userId);
  for (const { users } of group.channels.values()) users.delete(userId);
  for (const users of group.userGroups.values()) users.delete(userId);
}

export function renameUltraGroup({ ultraGroups }: State, groupId: string, name: string): void {
  const group = ultraGroups.get(groupId);
  if (group) group.name = name;
}

export interface NewUltraGroupChannel {
  readonly groupId: string;
  readonly busChannel: string;
  /** The type of the channel: 0 public, 1 private. */
  readonly type: 0 | 1;
}

/** Refuses a new channel if the group is missing or has the maximum number of channels. Inferred: the code. */
export function requireSpaceForChannel(state: View, channel: Omit<NewUltraGroupChannel, 'type'>): void {
  const { groupId, busChannel } = channel;
  const { channels } = requireUltraGroup(state, groupId);
  const own = [...channels.keys()].filter((id) => id !== DEFAULT_CHANNEL);
  if (channels.has(busChannel) || own.length < MAX_CHANNELS) return;
  throw new Refusal(1002, `groupId<${groupId}> may have at most ${MAX_CHANNELS} channels.`).inModule(24413);
}

/** Creates a channel. Inferred: an existing channel stays as it is. */
export function createUltraGroupChannel({ ultraGroups }: State, channel: NewUltraGroupChannel, at: number): void {
  const { groupId, busChannel, type } = channel;
  const channels = ultraGroups.get(groupId)?.channels;
  if (!channels?.has(busChannel)) channels?.set(busChannel, emptyChannel(busChannel, type, at));
}

export function emptyChannel(busChannel: string, type: 0 | 1, at: number): UltraGroupChannel {
  return { busChannel, type, createdAt: at, users: new Set(), userGroups: new Set() };
}

export function requireNotDefault(busChannel: string): void {
  if (busChannel === DEFAULT_CHANNEL)
    throw new Refusal(1002, `busChannel<${busChannel}> can not be deleted.`).inModule(24403);
}

/**
 * Removes a channel and its default notification level. Its mutes, ban and whitelist stay for a later channel of the
 * same id.
 */
export function removeUltraGroupChannel({ ultraGroups }: State, groupId: string, busChannel: string): void {
  const group = ultraGroups.get(groupId);
  group?.channels.delete(busChannel);
  group?.unpushLevels.delete(busChannel);
}

/** The channels of a group, the oldest first. */
export function ultraGroupChannelsOf({ ultraGroups }: View, groupId: string): ReadOnly<UltraGroupChannel>[] {
  return [...(ultraGroups.get(groupId)?.channels.values() ?? [])];
}

/**
 * The users who see the messages of a channel. Public channel: all members. Private channel: the users on its list, or
 * in a user group bound to it. Missing channel: nobody. An empty `busChannel` means the default channel.
 */
export function channelReaders({ ultraGroups }: View, groupId: string, busChannel: string): Set<string> {
  const group = ultraGroups.get(groupId);
  const channel = group?.channels.get(busChannel || DEFAULT_CHANNEL);
  if (!group || !channel) return new Set();
  if (channel.type === 0) return new Set(group.members.keys());
  const bound = [...channel.userGroups].flatMap((id) => [...(group.userGroups.get(id) ?? [])]);
  return new Set([...channel.users, ...bound]);
}

interface Viewer {
  readonly userId: string;
  readonly groupId: string;
  readonly busChannel: string;
}

/**
 * Makes the function that tells whether a user sees a message in the message history of a channel. Users see their own
 * messages. Users who can read the channel now see all messages since they joined the group.
 */
export function channelViewOf(
  state: View,
  { userId, groupId, busChannel }: Viewer,
): (message: ReadOnly<Message>) => boolean {
  const isReader = channelReaders(state, groupId, busChannel).has(userId);
  const joinedAt = state.ultraGroups.get(groupId)?.members.get(userId) ?? 0;
  return ({ fromUserId, sentAt }) => fromUserId === userId || (isReader && sentAt >= joinedAt);
}
