import { deleteFrom } from './collections.js';
import { Lookup } from './lookup.js';
import { ofUser } from './member.js';
import { integer, mapOf, object, oneOf, text } from './shape.js';

/** An entry of a user's friend list, with the alias and the fields that were set for the friend. */
const friend = object({ since: integer, remarkName: text, extFields: mapOf(text) });

const friendRequest = object({ at: integer, extra: text });

const receiversBySender = new Lookup<ReadonlyMap<string, ReadonlyMap<string, unknown>>>(
  function* (requests) {
    for (const [receiver, senders] of requests) for (const sender of senders.keys()) yield [sender, receiver];
  },
  (requests, sender, receiver) => requests.get(receiver)?.has(sender) ?? false,
);

export function noteFriendRequest(
  requests: ReadonlyMap<string, ReadonlyMap<string, unknown>>,
  sender: string,
  receiver: string,
): void {
  receiversBySender.add(requests, sender, receiver);
}

/** Removes the friend requests to a user and from a user. */
function eraseRequests<T>(requests: Map<string, Map<string, T>>, userId: string): void {
  requests.delete(userId);
  for (const receiver of receiversBySender.of(requests, userId)) deleteFrom(requests, receiver, [userId]);
}

export const friendMembers = {
  /** By user id, then by the id of the friend; each friendship is stored for both users. */
  friends: ofUser(mapOf(mapOf(friend)), (friends, userId) => {
    for (const friendId of friends.get(userId)?.keys() ?? []) deleteFrom(friends, friendId, [userId]);
    friends.delete(userId);
  }),
  /**
   * By the user id of the receiver, then of the sender: friend requests without an answer. The gateway has no topic for
   * an answer, so a request ends when the users become friends by a call, or when one of them is erased.
   */
  friendRequests: ofUser(mapOf(mapOf(friendRequest)), eraseRequests),
  /** By user id: 1 anyone may add the user; 2 the user has to accept a request; 3 nobody may add the user. */
  friendPermissions: ofUser(mapOf(oneOf(1, 2, 3))),
};
