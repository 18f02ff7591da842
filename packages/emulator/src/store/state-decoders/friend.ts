import type { Friend, FriendRequest, FriendState } from '../../domain/state/index.js';
import { type Decoders, integer, mapOf, object, oneOf, text } from '../decoders.js';

export const friendDecoders: Decoders<FriendState> = {
  friends: mapOf(mapOf(object<Friend>({ since: integer, remarkName: text, extFields: mapOf(text) }))),
  friendRequests: mapOf(mapOf(object<FriendRequest>({ at: integer, extra: text }))),
  friendPermissions: mapOf(oneOf(1, 2, 3)),
};
