import type { UserProfile, UserProfileState } from '../../domain/state/index.js';
import { type Decoders, either, integer, mapOf, object, text } from '../decoders.js';

export const userProfileDecoders: Decoders<UserProfileState> = {
  userProfiles: mapOf(
    object<UserProfile>({
      createdAt: integer,
      version: integer,
      fields: mapOf(either(text, integer)),
      extFields: mapOf(text),
    }),
  ),
};
