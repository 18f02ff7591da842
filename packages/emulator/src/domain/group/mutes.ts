import { command, query } from '../handler.js';
import { addGags, currentGags, endOf, isGagged, removeGags } from '../mutes.js';
import { pageOf } from '../paging.js';
import { Refusal } from '../refusal.js';
import type { State } from '../state/index.js';
import { localTime } from '../times.js';

/** Where users are muted who are muted in every group. */
const EVERY_GROUP = '';

/** How many users can be muted in every group at one time. */
const MAX_MUTED_EVERYWHERE = 100;

/**
 * Whether mutes let a user speak in a group. A mute of the user, here or in every group, goes before the exceptions of
 * a group that is muted as a whole. Whether the user is a member is another question.
 */
export function maySpeakInGroup(state: State, groupId: string, userId: string, at: number): boolean {
  if (isGagged(state.groupGags, EVERY_GROUP, userId, at)) return false;
  if (isGagged(state.groupGags, groupId, userId, at)) return false;
  return !state.groupBans.has(groupId) || isException(state, groupId, userId);
}

function isException(state: State, groupId: string, userId: string): boolean {
  return state.groupBanWhitelists.get(groupId)?.has(userId) ?? false;
}

const addGagUser = command('group.addGagUser', (state, { groupId = EVERY_GROUP, userId, minute }, { at }) => {
  if (groupId === EVERY_GROUP) requireFewMutedEverywhere(state, userId, at);
  addGags(state.groupGags, groupId, { userIds: userId, minute, at });
  return {};
});

function requireFewMutedEverywhere(state: State, userIds: readonly string[], at: number): void {
  const muted = currentGags(state.groupGags, EVERY_GROUP, at).map(([userId]) => userId);
  if (new Set([...muted, ...userIds]).size > MAX_MUTED_EVERYWHERE) {
    throw new Refusal(1002, `at most ${MAX_MUTED_EVERYWHERE} userId may be muted in every group.`);
  }
}

const listGagUser = query('group.listGagUser', (state, { groupId = EVERY_GROUP }, { at, utcOffsetHours }) => ({
  users: currentGags(state.groupGags, groupId, at).map(([userId, gag]) => ({
    userId,
    time: endOf(gag, utcOffsetHours),
    startTime: localTime(gag.since, utcOffsetHours),
  })),
}));

const rollbackGagUser = command('group.rollbackGagUser', (state, { groupId = EVERY_GROUP, userId }) => {
  removeGags(state.groupGags, groupId, userId);
  return {};
});

const addBan = command('group.addBan', (state, { groupId }) => {
  for (const each of groupId) state.groupBans.add(each);
  return {};
});

const removeBan = command('group.removeBan', (state, { groupId }) => {
  for (const each of groupId) state.groupBans.delete(each);
  return {};
});

const listBan = query('group.listBan', (state, { groupId, page, size }) => {
  const paged = groupId === undefined || page !== undefined || size !== undefined;
  const shown = paged ? pageOf([...state.groupBans], page ?? 1, size ?? 50) : groupId;
  return { groupinfo: shown.map((each) => ({ groupId: each, stat: state.groupBans.has(each) ? 1 : 0 })) };
});

const addBanWhitelist = command('group.addBanWhitelist', (state, { groupId, userId }) => {
  const exceptions = state.groupBanWhitelists.get(groupId) ?? new Set<string>();
  for (const each of userId) exceptions.add(each);
  state.groupBanWhitelists.set(groupId, exceptions);
  return {};
});

const removeBanWhitelist = command('group.removeBanWhitelist', (state, { groupId, userId }) => {
  removeExceptions(state, groupId, userId);
  return {};
});

export function removeExceptions(state: State, groupId: string, userIds: readonly string[]): void {
  const exceptions = state.groupBanWhitelists.get(groupId);
  for (const userId of userIds) exceptions?.delete(userId);
  if (exceptions?.size === 0) state.groupBanWhitelists.delete(groupId);
}

const listBanWhitelist = query('group.listBanWhitelist', (state, { groupId }) => ({
  userIds: [...(state.groupBanWhitelists.get(groupId) ?? [])],
}));

export const muteHandlers = [
  addGagUser,
  listGagUser,
  rollbackGagUser,
  addBan,
  removeBan,
  listBan,
  addBanWhitelist,
  removeBanWhitelist,
  listBanWhitelist,
];
