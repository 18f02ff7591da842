import type { HandlersOf } from '../../handler.js';
import { eraseUser } from '../../rules/users.js';
import type { ReadOnly, User, View } from '../../state/index.js';
import { noteToken } from '../../state/user.js';
import { derive } from '../../values/identifiers.js';
import { pageOf } from '../../values/paging.js';
import { Refusal } from '../../values/refusal.js';
import { localTime } from '../../values/times.js';

export const userRegistration = {
  'user.getToken': {
    decide: ({ deactivatedUsers }, { userId }) => {
      if (deactivatedUsers.has(userId)) throw new Refusal(1002, `userId<${userId}> is deactivated.`);
    },
    apply: ({ users }, { userId, name = '', portraitUri = '' }, context) => {
      const { at, origin } = context;
      const token = derive(context, 'token', userId).toString('base64');
      const user = users.get(userId) ?? { userId, name, portraitUri, createdAt: at, tokens: [] };
      user.name = name || user.name;
      user.portraitUri = portraitUri || user.portraitUri;
      user.tokens.push({ token, issuedAt: at, isExpired: false });
      users.set(userId, user);
      noteToken(users, token, userId);
      // Clients ask the server at the address after the `@` for the gateway's address.
      return { userId, token: `${token}@${origin}` };
    },
  },
  'user.refresh': {
    decide: (state, { userId }) => void requireUser(state, userId),
    apply: ({ users }, { userId, name, portraitUri }) => {
      const user = users.get(userId);
      if (!user) return;
      user.name = name ?? user.name;
      user.portraitUri = portraitUri ?? user.portraitUri;
    },
  },
  'user.get': {
    query: (state, { userId }, { utcOffsetHours }) => {
      const { name, portraitUri, createdAt } = requireUser(state, userId);
      return { userName: name, userPortrait: portraitUri, createTime: localTime(createdAt, utcOffsetHours) };
    },
  },
  'user.list': {
    query: ({ users }, { page = 1, pageSize = 20, order = 0 }, { utcOffsetHours }) => {
      const earliestFirst = [...users.values()];
      const sorted = order === 0 ? earliestFirst : earliestFirst.reverse();
      return {
        total: users.size,
        users: pageOf(sorted, page, pageSize).map(({ userId, name, portraitUri, createdAt }) => ({
          userId,
          userName: name,
          userPortrait: portraitUri,
          regTime: localTime(createdAt, utcOffsetHours),
        })),
      };
    },
  },
  'user.remove': {
    apply: (state, { userId }, context) => {
      for (const each of userId) eraseUser(state, each, 'removed', context);
    },
  },
  /** Marks the tokens that were issued before `time` as expired. A connected user stays connected. */
  'user.expireToken': {
    apply: ({ users }, { userId, time }) => {
      for (const each of userId) {
        for (const token of users.get(each)?.tokens ?? []) if (token.issuedAt < time) token.isExpired = true;
      }
    },
  },
} satisfies HandlersOf<'user'>;

function requireUser({ users }: View, userId: string): ReadOnly<User> {
  const user = users.get(userId);
  if (!user) throw new Refusal(1002, `userId<${userId}> is not exist.`);
  return user;
}
