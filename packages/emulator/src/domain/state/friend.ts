import { deleteFrom } from './collections.js';
import { ofUser } from './member.js';
import { integer, mapOf, object, oneOf, text } from './shape.js';

/** A friend, as the user has it. */
const friend = object({ since: integer, remarkName: text, extFields: mapOf(text) });

const friendRequest = object({ at: integer, extra: text });

/** Forgets a user on both sides of pairs: by the first key and by the second. */
function erasePairs<T>(pairs: Map<string, Map<string, T>>, userId: string): void {
  pairs.delete(userId);
  for (const other of [...pairs.keys()]) deleteFrom(pairs, other, [userId]);
}

export const friendMembers = {
  /** By user id, then by the id of the friend; each friendship is stored for both users. */
  friends: ofUser(mapOf(mapOf(friend)), (friends, userId) => {
    for (const friendId of friends.get(userId)?.keys() ?? []) deleteFrom(friends, friendId, [userId]);
    friends.delete(userId);
  }),
  /** By the user id of the receiver, then of the sender: friend requests that wait for a client's answer. */
  friendRequests: ofUser(mapOf(mapOf(friendRequest)), erasePairs),
  /** By user id: 1 anyone may add the user; 2 the user has to accept a request; 3 nobody may add the user. */
  friendPermissions: ofUser(mapOf(oneOf(1, 2, 3))),
};
