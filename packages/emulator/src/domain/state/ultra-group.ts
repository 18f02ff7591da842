import { unpushLevel } from './conversation.js';
import { ofNobody, ofOthers } from './member.js';
import { type Infer, integer, mapOf, object, oneOf, setOf, text } from './shape.js';

const ultraGroupChannel = object({
  busChannel: text,
  /** The type of the channel: 0 public, 1 private. */
  type: oneOf(0, 1),
  createdAt: integer,
  /** Users on the channel's list, who see a private channel. A public channel keeps its list. */
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
  members: mapOf(integer),
  /** By channel id (`busChannel`). */
  channels: mapOf(ultraGroupChannel),
  /** By user group id: its users. */
  userGroups: mapOf(setOf(text)),
  /** By channel, an empty string for the whole group: the default notification level. Level 0 is not stored. */
  unpushLevels: mapOf(unpushLevel),
});
export type UltraGroup = Infer<typeof ultraGroup>;

/** Settings by place: by group id, then by channel, an empty string for the whole group. */
export type UltraGroupPlaces<T> = Map<string, Map<string, T>>;

export const ultraGroupMembers = {
  ultraGroups: ofOthers(mapOf(ultraGroup)),
  /** By place: muted users and the time of each mute. A mute lasts until it is lifted, and outlives the group. */
  ultraGroupGags: ofOthers(mapOf(mapOf(mapOf(integer)))),
  /** By group id: the channels under a ban, an empty string for the whole group. A ban outlives group and channel. */
  ultraGroupBans: ofNobody(mapOf(setOf(text))),
  /** By place: users who may speak under a ban. The list outlives group and channel. */
  ultraGroupBanWhitelists: ofOthers(mapOf(mapOf(setOf(text)))),
  /** By message and `msgRandom` of the request: the time of the change, for as long as repeats are ignored. */
  ultraGroupChanges: ofNobody(mapOf(integer)),
};
