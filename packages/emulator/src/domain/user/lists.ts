import { command, query } from '../handler.js';
import { pageAt } from '../paging.js';
import type { State } from '../state/index.js';

/** Listed users by owner, the latest last. */
type Lists = Map<string, Set<string>>;

function add(lists: Lists, owner: string, userIds: readonly string[]): void {
  const list = lists.get(owner) ?? new Set();
  for (const each of userIds) list.add(each);
  lists.set(owner, list);
}

function remove(lists: Lists, owner: string, userIds: readonly string[]): void {
  const list = lists.get(owner);
  for (const each of userIds) list?.delete(each);
  if (list?.size === 0) lists.delete(owner);
}

function pageIn(lists: Lists, owner: string, pageToken: string | undefined, size: number) {
  const newestFirst = [...(lists.get(owner) ?? [])].reverse();
  const { page: users, ...rest } = pageAt(newestFirst, pageToken, size);
  return { users, ...rest };
}

export const addBlacklist = command('user.addBlacklist', ({ blacklists }, { userId, blackUserId }) => {
  add(blacklists, userId, blackUserId);
  return {};
});

export const removeBlacklist = command('user.removeBlacklist', ({ blacklists }, { userId, blackUserId }) => {
  remove(blacklists, userId, blackUserId);
  return {};
});

export const queryBlacklist = query('user.queryBlacklist', ({ blacklists }, { userId, pageToken, size = 1000 }) =>
  pageIn(blacklists, userId, pageToken, size),
);

export const addWhitelist = command('user.addWhitelist', ({ whitelists }, { userId, whiteUserId }) => {
  add(whitelists, userId, whiteUserId);
  return {};
});

export const removeWhitelist = command('user.removeWhitelist', ({ whitelists }, { userId, whiteUserId }) => {
  remove(whitelists, userId, whiteUserId);
  return {};
});

export const queryWhitelist = query('user.queryWhitelist', ({ whitelists }, { userId, pageToken, size = 1000 }) =>
  pageIn(whitelists, userId, pageToken, size),
);

export const setWhiteSetting = command('user.setWhiteSetting', ({ whitelistModes }, { userId, whiteSetting }) => {
  for (const each of userId) {
    if (whiteSetting === 1) whitelistModes.add(each);
    else whitelistModes.delete(each);
  }
  return {};
});

export const queryWhiteSetting = query('user.queryWhiteSetting', ({ whitelistModes }, { userId }) => ({
  users: userId.map((each) => ({ userId: each, whiteSetting: whitelistModes.has(each) ? '1' : '0' })),
}));

/** Whether `owner` takes no one-to-one messages from `other`: the list of the mode that the owner is in says so. */
export function isTurnedAway({ blacklists, whitelists, whitelistModes }: State, owner: string, other: string): boolean {
  if (whitelistModes.has(owner)) return !whitelists.get(owner)?.has(other);
  return blacklists.get(owner)?.has(other) ?? false;
}
