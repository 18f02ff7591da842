import { command, query } from './handler.js';
import { derive } from './identifiers.js';
import { pageAt, pageOf } from './paging.js';
import { Refusal } from './refusal.js';
import type { State } from './state/index.js';
import { localTime, minutes } from './times.js';

const UNPAGED_BLOCKS = 1000;

const getToken = command('user.getToken', (state, { userId, name = '', portraitUri = '' }, { at, seq }) => {
  const token = derive(seq, 'token', userId).toString('base64');
  const user = state.users.get(userId) ?? { userId, name, portraitUri, createdAt: at, tokens: [] };
  user.name = name || user.name;
  user.portraitUri = portraitUri || user.portraitUri;
  user.tokens.push({ token, issuedAt: at });
  state.users.set(userId, user);
  return { userId, token };
});

const refresh = command('user.refresh', (state, { userId, name, portraitUri }) => {
  const user = state.users.get(userId);
  if (!user) throw new Refusal(1002, `userId<${userId}> is not exist.`);
  user.name = name ?? user.name;
  user.portraitUri = portraitUri ?? user.portraitUri;
  return {};
});

const checkOnline = query('user.checkOnline', (state, { userId }) => ({
  status: state.online.has(userId) ? '1' : '0',
}));

const block = command('user.block', (state, { userId, minute }, { at }) => {
  for (const each of userId) {
    state.userBlocks.set(each, at + minutes(minute));
    state.online.delete(each);
  }
  return {};
});

const unBlock = command('user.unBlock', (state, { userId }) => {
  for (const each of userId) state.userBlocks.delete(each);
  return {};
});

const queryBlock = query('user.queryBlock', (state, { page = 0, size = 50 }, { at, utcOffsetHours }) => {
  const current = [...state.userBlocks].filter(([, until]) => until > at).sort(([, a], [, b]) => b - a);
  const shown = page === 0 ? current.slice(0, UNPAGED_BLOCKS) : pageOf(current, page, size);
  return {
    users: shown.map(([userId, until]) => ({ userId, blockEndTime: localTime(until, utcOffsetHours) })),
  };
});

const addBlacklist = command('user.addBlacklist', (state, { userId, blackUserId }) => {
  const list = state.blacklists.get(userId) ?? new Set();
  for (const each of blackUserId) list.add(each);
  state.blacklists.set(userId, list);
  return {};
});

const removeBlacklist = command('user.removeBlacklist', (state, { userId, blackUserId }) => {
  const list = state.blacklists.get(userId);
  for (const each of blackUserId) list?.delete(each);
  return {};
});

const queryBlacklist = query('user.queryBlacklist', (state, { userId, pageToken, size = 1000 }) => {
  const newestFirst = [...(state.blacklists.get(userId) ?? [])].reverse();
  const { page: users, ...rest } = pageAt(newestFirst, pageToken, size);
  return { users, ...rest };
});

/** Whether `owner` has put `other` on the own blocklist. */
export function hasListed(state: State, owner: string, other: string): boolean {
  return state.blacklists.get(owner)?.has(other) ?? false;
}

export const userHandlers = [
  getToken,
  refresh,
  checkOnline,
  block,
  unBlock,
  queryBlock,
  addBlacklist,
  removeBlacklist,
  queryBlacklist,
];
