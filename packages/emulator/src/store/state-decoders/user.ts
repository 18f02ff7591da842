import type { IssuedToken, User, UserState } from '../../domain/state/index.js';
import { type Decoders, integer, list, mapOf, object, setOf, text } from '../decoders.js';

const token = object<IssuedToken>({ token: text, issuedAt: integer });

const user = object<User>({ userId: text, name: text, portraitUri: text, createdAt: integer, tokens: list(token) });

export const userDecoders: Decoders<UserState> = {
  users: mapOf(user),
  userBlocks: mapOf(integer),
  blacklists: mapOf(setOf(text)),
  userTags: mapOf(list(text)),
  online: setOf(text),
};
