import { newer, ofUser } from './member.js';
import { either, type Infer, integer, mapOf, object, text } from './shape.js';

const userProfile = object({
  createdAt: integer,
  version: integer,
  fields: mapOf(either(text, integer)),
  extFields: mapOf(text),
});
export type UserProfile = Infer<typeof userProfile>;

export const userProfileMembers = {
  /** By user id: the hosted profile, which is separate from the name and the portrait of the registration. */
  userProfiles: ofUser(mapOf(userProfile)),
  /** By user id: who may see the profile: 0 not set, 1 nobody, 2 everybody, 3 friends. */
  profileVisibilities: newer(ofUser(mapOf(integer))),
};
