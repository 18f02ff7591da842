import { unpushLevel } from './conversation.js';
import { Lookup } from './lookup.js';
import { ofNobody, ofOthers } from './member.js';
import type { ReadOnly } from './read-only.js';
import { byCreation } from './roster.js';
import { type Infer, integer, mapOf, object, oneOf, rosterOf, setOf, text } from './shape.js';

const ultraGroupChannel = object({
  busChannel: text,
  /** The type of the channel: 0 public, 1 private. */
  type: oneOf(0, 1),
  createdAt: integer,
  /** The users on the member list, who see the channel if it is private. The list stays while the channel is public. */
  users: setOf(text),
  /** Ids of the user groups that are bound to the channel. */
  userGroups: setOf(text),
});
export type UltraGroupChannel = Infer<typeof ultraGroupChannel>;

/** A community: a group without a size limit, with channels. */
const ultraGroup = object({
  groupId: text,
  name: text,
  createdAt: integer,
  /** By user id: when the user joined. */
  members: rosterOf(integer),
  /** The channels by channel id (`busChannel`). */
  channels: mapOf(ultraGroupChannel),
  /** By user group id: the users in the user group. */
  userGroups: mapOf(setOf(text)),
  /** By channel, an empty string for the whole group: the default notification level. Level 0 is not stored. */
  unpushLevels: mapOf(unpushLevel),
});
export type UltraGroup = Infer<typeof ultraGroup>;

type UltraGroups = ReadonlyMap<string, ReadOnly<UltraGroup>>;

const idsByMember = new Lookup<UltraGroups>(
  function* (groups) {
    for (const [groupId, { members }] of groups) for (const userId of members.keys()) yield [userId, groupId];
  },
  (groups, userId, groupId) => groups.get(groupId)?.members.has(userId) ?? false,
);

export function noteUltraGroupOf(groups: UltraGroups, userId: string, groupId: string): void {
  idsByMember.add(groups, userId, groupId);
}

/** The ultra groups that a user is a member of, the oldest group first. */
export function ultraGroupsWith(groups: UltraGroups, userId: string): ReadOnly<UltraGroup>[] {
  return byCreation(idsByMember.of(groups, userId).flatMap((groupId) => groups.get(groupId) ?? []));
}

/** Settings by group id, then by channel, an empty string for the whole group. */
export type UltraGroupPlaces<T> = Map<string, Map<string, T>>;

export const ultraGroupMembers = {
  ultraGroups: ofOthers(rosterOf(ultraGroup)),
  /** By group and channel: muted users and the time of each mute. A mute lasts until lifted, and outlives the group. */
  ultraGroupGags: ofOthers(mapOf(mapOf(mapOf(integer)))),
  /** By group id: the channels under a ban, an empty string for the whole group. A ban outlives group and channel. */
  ultraGroupBans: ofNobody(mapOf(setOf(text))),
  /**
   * By group and channel: users exempt from the ban of the channel or of the whole group. The list outlives the group
   * and the channel.
   */
  ultraGroupBanWhitelists: ofOthers(mapOf(mapOf(setOf(text)))),
  /**
   * By message UID and `msgRandom` of a modification: its time, at least for the minute in which repeats are ignored.
   */
  ultraGroupChanges: ofNobody(mapOf(integer)),
};
