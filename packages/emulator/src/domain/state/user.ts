import { Lookup } from './lookup.js';
import { ofOthers, ofUser } from './member.js';
import type { ReadOnly } from './read-only.js';
import { flag, type Infer, integer, list, mapOf, object, oneOf, rosterOf, setOf, text } from './shape.js';

const token = object({
  /** The token, without the `@` and the address after it. */
  token: text,
  issuedAt: integer,
  isExpired: flag,
});

const user = object({ userId: text, name: text, portraitUri: text, createdAt: integer, tokens: list(token) });
export type User = Infer<typeof user>;

/** The daily period in which a user gets no pushes, or only pushes for mentions. */
const blockPushPeriod = object({
  /** The start of the period, such as `23:59:59`, in the time zone of the data center. */
  startTime: text,
  /** The length of the period in minutes, at least 1. */
  period: integer,
  /** The level: 1 allows pushes for mentions; 5 allows none. */
  level: oneOf(1, 5),
});
export type BlockPushPeriod = Infer<typeof blockPushPeriod>;

const ownersByToken = new Lookup<ReadonlyMap<string, ReadOnly<User>>>(
  function* (users) {
    for (const [userId, { tokens }] of users) for (const each of tokens) yield [each.token, userId];
  },
  // A token never changes its user, and the token of an erased user may still identify that user.
  () => true,
);

/** The user of a token, undefined for an unknown token; the user may have been erased, and the token with the user. */
export function ownerOfToken(users: ReadonlyMap<string, ReadOnly<User>>, plainToken: string): string | undefined {
  return ownersByToken.of(users, plainToken)[0];
}

export function noteToken(users: ReadonlyMap<string, ReadOnly<User>>, plainToken: string, userId: string): void {
  ownersByToken.add(users, plainToken, userId);
}

const usersByTag = new Lookup<ReadonlyMap<string, readonly string[]>>(
  function* (userTags) {
    for (const [userId, tags] of userTags) for (const tag of tags) yield [tag, userId];
  },
  (userTags, tag, userId) => userTags.get(userId)?.includes(tag) ?? false,
);

/** The users who have a tag. */
export function usersTagged(userTags: ReadonlyMap<string, readonly string[]>, tag: string): string[] {
  return usersByTag.of(userTags, tag);
}

export function noteTagsOf(userTags: ReadonlyMap<string, readonly string[]>, userId: string): void {
  for (const tag of userTags.get(userId) ?? []) usersByTag.add(userTags, tag, userId);
}

export const userMembers = {
  users: ofUser(rosterOf(user)),
  /** By user id: when the block ends. */
  userBlocks: ofOthers(mapOf(integer)),
  /** By user id of the owner: the users on the list, the user added last at the end. */
  blacklists: ofUser(mapOf(setOf(text))),
  whitelists: ofUser(mapOf(setOf(text))),
  /** Users in whitelist mode: the whitelist applies instead of the blacklist. */
  whitelistModes: ofUser(setOf(text)),
  /** Users whose clients may not send one-to-one messages. Inferred: the ban outlives a deactivation. */
  chatBans: ofUser(setOf(text), (bans, userId, erasure) => {
    if (erasure === 'removed') bans.delete(userId);
  }),
  userTags: ofUser(mapOf(list(text))),
  /**
   * By user id, then by the id of another user: the name of the other user that RongCloud's pushes to the user show.
   */
  userRemarks: ofUser(mapOf(mapOf(text))),
  blockPushPeriods: ofUser(mapOf(blockPushPeriod)),
  /** By user id: when the deactivation was requested. */
  deactivatedUsers: ofOthers(rosterOf(integer)),
  /**
   * Users who have ever connected with a client, also erased ones: a client that had connected before its user was
   * erased still asks for the messages after those that it has.
   */
  clientUsers: ofOthers(setOf(text)),
  /** Users who are online: with a connected client, or marked by `setOnline`. */
  online: ofUser(setOf(text)),
};
