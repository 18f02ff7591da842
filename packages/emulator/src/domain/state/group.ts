import { gags } from './gag.js';
import { newer, ofNobody, ofOthers } from './member.js';
import { type Infer, integer, mapOf, nullable, object, setOf, text } from './shape.js';

const entrustedGroup = object({
  /** The owner is always a member. */
  owner: text,
  creator: text,
  managers: setOf(text),
  /** By user id; absent for members who have set nothing. */
  memberInfo: mapOf(object({ nickname: text, extra: text })),
  /** Users who have to accept on a client before they are members. */
  invited: setOf(text),
  profile: mapOf(text),
  extProfile: mapOf(text),
  permissions: mapOf(integer),
  /** By user id: the alias of the group for this user alone. The alias outlives the membership. */
  remarkNames: mapOf(text),
  /** By user id of the follower, then of the followed member: the start time. */
  followed: mapOf(mapOf(integer)),
});
export type EntrustedGroup = Infer<typeof entrustedGroup>;

const group = object({
  groupId: text,
  name: text,
  createdAt: integer,
  /** By user id: when the user joined. In order of joining. */
  members: mapOf(integer),
  /** The further data of an entrusted group; null for an ordinary one. */
  entrusted: nullable(entrustedGroup),
});
export type Group = Infer<typeof group>;

export const groupMembers = {
  /** By group id. Erasing a user keeps memberships, and removes the user's group aliases and followed members. */
  groups: ofOthers(mapOf(group), (groups, userId) => {
    for (const { entrusted } of groups.values()) {
      entrusted?.remarkNames.delete(userId);
      entrusted?.followed.delete(userId);
    }
  }),
  /** By group id, then user id; the group id is empty for users muted in every group. Mutes outlive the group. */
  groupGags: ofOthers(gags),
  /** Groups under a ban: only users on the ban's whitelist may speak. Ban and whitelist outlive the group. */
  groupBans: ofNobody(setOf(text)),
  /** Groups under a ban that were dismissed: they are not listed until a group of the same id is created. */
  dismissedGroupBans: newer(ofNobody(setOf(text))),
  /** By group id: users who may speak under a ban. */
  groupBanWhitelists: ofOthers(mapOf(setOf(text))),
  /** By group id, then user id: the name of the sender in pushes. The names outlive the group. */
  groupRemarks: ofOthers(mapOf(mapOf(text))),
};
