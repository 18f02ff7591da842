import type { BlockPushPeriod, IssuedToken, User, UserState } from '../../domain/state/index.js';
import { type Decoders, flag, integer, list, mapOf, object, oneOf, setOf, text } from '../decoders.js';

const token = object<IssuedToken>({ token: text, issuedAt: integer, isExpired: flag });

const user = object<User>({ userId: text, name: text, portraitUri: text, createdAt: integer, tokens: list(token) });

const blockPushPeriod = object<BlockPushPeriod>({ startTime: text, period: integer, level: oneOf(1, 5) });

export const userDecoders: Decoders<UserState> = {
  users: mapOf(user),
  userBlocks: mapOf(integer),
  blacklists: mapOf(setOf(text)),
  whitelists: mapOf(setOf(text)),
  whitelistModes: setOf(text),
  chatBans: setOf(text),
  userTags: mapOf(list(text)),
  userRemarks: mapOf(mapOf(text)),
  blockPushPeriods: mapOf(blockPushPeriod),
  deactivatedUsers: mapOf(integer),
  clientUsers: setOf(text),
  online: setOf(text),
};
