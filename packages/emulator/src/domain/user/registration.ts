import { command, query } from '../handler.js';
import { derive } from '../identifiers.js';
import { pageOf } from '../paging.js';
import { Refusal } from '../refusal.js';
import type { State, User } from '../state/index.js';
import { localTime } from '../times.js';
import { eraseUser } from './erase.js';

export const getToken = command('user.getToken', (state, { userId, name = '', portraitUri = '' }, { at, seq }) => {
  if (state.deactivatedUsers.has(userId)) throw new Refusal(1002, `userId<${userId}> is deactivated.`);
  const token = derive(seq, 'token', userId).toString('base64');
  const user = state.users.get(userId) ?? { userId, name, portraitUri, createdAt: at, tokens: [] };
  user.name = name || user.name;
  user.portraitUri = portraitUri || user.portraitUri;
  user.tokens.push({ token, issuedAt: at });
  state.users.set(userId, user);
  return { userId, token };
});

export const refresh = command('user.refresh', (state, { userId, name, portraitUri }) => {
  const user = registered(state, userId);
  user.name = name ?? user.name;
  user.portraitUri = portraitUri ?? user.portraitUri;
  return {};
});

export const get = query('user.get', (state, { userId }, { utcOffsetHours }) => {
  const { name, portraitUri, createdAt } = registered(state, userId);
  return { userName: name, userPortrait: portraitUri, createTime: localTime(createdAt, utcOffsetHours) };
});

function registered({ users }: State, userId: string): User {
  const user = users.get(userId);
  if (!user) throw new Refusal(1002, `userId<${userId}> is not exist.`);
  return user;
}

export const listUsers = query('user.list', ({ users }, { page = 1, pageSize = 20, order = 0 }, { utcOffsetHours }) => {
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
});

export const remove = command('user.remove', (state, { userId }, context) => {
  for (const each of userId) eraseUser(state, each, context);
  return {};
});

/** Who is connected stays so, and needs another token the next time. */
export const expireToken = command('user.expireToken', ({ users }, { userId, time }) => {
  for (const each of userId) {
    const user = users.get(each);
    if (user) user.tokens = user.tokens.filter(({ issuedAt }) => issuedAt >= time);
  }
  return {};
});
