import { gags } from './gag.js';
import { Lookup } from './lookup.js';
import { newer, ofNobody, ofOthers } from './member.js';
import type { ReadOnly } from './read-only.js';
import { byCreation } from './roster.js';
import { type Infer, integer, mapOf, nullable, object, rosterOf, setOf, text } from './shape.js';

const entrustedGroup = object({
  /** The user id of the owner, who is always a member. */
  owner: text,
  creator: text,
  managers: setOf(text),
  /** By user id: the nickname and the `extra` string; absent for members for whom neither was set. */
  memberInfo: mapOf(object({ nickname: text, extra: text })),
  /** Invited users. The gateway has no topic to accept an invitation; a call that adds the user ends the invitation. */
  invited: setOf(text),
  profile: mapOf(text),
  extProfile: mapOf(text),
  permissions: mapOf(integer),
  /** By user id: the alias of the group for this user alone. The alias outlives the membership. */
  remarkNames: mapOf(text),
  /** By user id of the follower, then of the followed member: when the following began. */
  followed: mapOf(mapOf(integer)),
});
export type EntrustedGroup = Infer<typeof entrustedGroup>;

const group = object({
  groupId: text,
  name: text,
  createdAt: integer,
  /** By user id: when the user joined. In order of joining. */
  members: rosterOf(integer),
  /** The further data of an entrusted group; null for an ordinary group. */
  entrusted: nullable(entrustedGroup),
});
export type Group = Infer<typeof group>;

type Groups = ReadonlyMap<string, ReadOnly<Group>>;

const idsByUser = new Lookup<Groups>(
  function* (groups) {
    for (const [groupId, group] of groups) for (const userId of usersOf(group)) yield [userId, groupId];
  },
  (groups, userId, groupId) => {
    const { members, entrusted } = groups.get(groupId) ?? {};
    return Boolean(members?.has(userId) || entrusted?.remarkNames.has(userId) || entrusted?.followed.has(userId));
  },
);

function* usersOf({ members, entrusted }: ReadOnly<Group>): Iterable<string> {
  yield* members.keys();
  yield* entrusted?.remarkNames.keys() ?? [];
  yield* entrusted?.followed.keys() ?? [];
}

/** Adds a group to the index by user: the user is a member, or the group has settings of the user. */
export function noteGroupOf(groups: Groups, userId: string, groupId: string): void {
  idsByUser.add(groups, userId, groupId);
}

/** The groups that a user is a member of, the oldest group first. */
export function groupsOf(groups: Map<string, Group>, userId: string): Group[];
export function groupsOf(groups: Groups, userId: string): ReadOnly<Group>[];
export function groupsOf(groups: Groups, userId: string): ReadOnly<Group>[] {
  return byCreation(groupsWith(groups, userId).filter(({ members }) => members.has(userId)));
}

/** The groups that a user is in or has settings for. */
function groupsWith<G extends ReadOnly<Group>>(groups: ReadonlyMap<string, G>, userId: string): G[] {
  return idsByUser.of(groups, userId).flatMap((groupId) => groups.get(groupId) ?? []);
}

export const groupMembers = {
  /**
   * The groups by group id. Erasing a user keeps the user's memberships, and removes the user's group aliases and the
   * user's lists of followed members.
   */
  groups: ofOthers(rosterOf(group), (groups, userId) => {
    for (const { entrusted } of groupsWith(groups, userId)) {
      entrusted?.remarkNames.delete(userId);
      entrusted?.followed.delete(userId);
    }
  }),
  /**
   * Mutes by group id, then by user id; the group id is empty for users muted in every group. Mutes outlive the group.
   */
  groupGags: ofOthers(gags),
  /**
   * The ids of groups under a ban: of the clients, only those of users on the whitelist of the ban may send messages.
   * Ban and whitelist outlive the group.
   */
  groupBans: ofNobody(setOf(text)),
  /**
   * The ids of dismissed groups that are still in `groupBans`. `group.listBan` does not count them as banned until a
   * group with the same id is created or banned.
   */
  dismissedGroupBans: newer(ofNobody(setOf(text))),
  /** By group id: the users whose clients may send messages to the group under a ban. */
  groupBanWhitelists: ofOthers(mapOf(setOf(text))),
  /**
   * By group id, then by user id: the name that RongCloud's pushes of the user's messages in the group show. The names
   * outlive the group.
   */
  groupRemarks: ofOthers(mapOf(mapOf(text))),
};
