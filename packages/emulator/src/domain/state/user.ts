import { ofOthers, ofUser } from './member.js';
import { flag, type Infer, integer, list, mapOf, object, oneOf, setOf, text } from './shape.js';

const token = object({
  /** The token without the `@` and the address after it. */
  token: text,
  issuedAt: integer,
  isExpired: flag,
});

const user = object({ userId: text, name: text, portraitUri: text, createdAt: integer, tokens: list(token) });
export type User = Infer<typeof user>;

/** The time of day in which a user gets no pushes. */
const blockPushPeriod = object({
  /** `23:59:59`, in the data center's zone. */
  startTime: text,
  /** In minutes, at least 1. */
  period: integer,
  /** 1 allows pushes for mentions; 5 allows none. */
  level: oneOf(1, 5),
});
export type BlockPushPeriod = Infer<typeof blockPushPeriod>;

export const userMembers = {
  users: ofUser(mapOf(user)),
  /** By user id: when the block ends. */
  userBlocks: ofOthers(mapOf(integer)),
  /** By owner: the listed users, the latest last. */
  blacklists: ofUser(mapOf(setOf(text))),
  whitelists: ofUser(mapOf(setOf(text))),
  /** Users in whitelist mode: the whitelist applies instead of the blacklist. */
  whitelistModes: ofUser(setOf(text)),
  /** Users who may not write to anyone in a one-to-one conversation. Inferred: the ban outlives a deactivation. */
  chatBans: ofUser(setOf(text), (bans, userId, erasure) => {
    if (erasure === 'removed') bans.delete(userId);
  }),
  userTags: ofUser(mapOf(list(text))),
  /** By user id, then by the id of another user: the name of the other user in pushes. */
  userRemarks: ofUser(mapOf(mapOf(text))),
  blockPushPeriods: ofUser(mapOf(blockPushPeriod)),
  /** By user id: when the deactivation was asked for. */
  deactivatedUsers: ofOthers(mapOf(integer)),
  /** Users who have ever connected by a client. */
  clientUsers: ofUser(setOf(text)),
  /** Users with a live connection. */
  online: ofUser(setOf(text)),
};
