import { command, query } from '../handler.js';
import { pageOf } from '../paging.js';
import type { State } from '../state/index.js';
import { deleteAt, lookAt, openAt, WHOLE_GROUP } from './places.js';

/** Switches mute-all of a whole group, or of a channel, on or off. */
export function setUltraGroupBan({ ultraGroupBans }: State, groupId: string, busChannel: string, on: boolean): void {
  const banned = ultraGroupBans.get(groupId) ?? new Set();
  if (on) banned.add(busChannel);
  else banned.delete(busChannel);
  if (banned.size > 0) ultraGroupBans.set(groupId, banned);
  else ultraGroupBans.delete(groupId);
}

export function isUltraGroupBanned({ ultraGroupBans }: State, groupId: string, busChannel: string): boolean {
  return ultraGroupBans.get(groupId)?.has(busChannel) ?? false;
}

/** Lets users speak at a place that is under mute-all. */
export function addUltraGroupExceptions(
  { ultraGroupBanWhitelists }: State,
  groupId: string,
  busChannel: string,
  userIds: readonly string[],
): void {
  const exempt = openAt(ultraGroupBanWhitelists, groupId, busChannel, new Set<string>());
  for (const userId of userIds) exempt.add(userId);
}

export function removeUltraGroupExceptions(
  { ultraGroupBanWhitelists }: State,
  groupId: string,
  busChannel: string,
  userIds: readonly string[],
): void {
  deleteAt(ultraGroupBanWhitelists, groupId, busChannel, userIds);
}

export function ultraGroupExceptionsAt(
  { ultraGroupBanWhitelists }: State,
  groupId: string,
  busChannel: string,
): string[] {
  return [...(lookAt(ultraGroupBanWhitelists, groupId, busChannel) ?? [])];
}

const setBan = command('ultraGroup.setBan', (state, { groupId, busChannel = WHOLE_GROUP, status }) => {
  setUltraGroupBan(state, groupId, busChannel, status);
  return {};
});

const getBan = query('ultraGroup.getBan', (state, { groupId, busChannel = WHOLE_GROUP }) => ({
  status: isUltraGroupBanned(state, groupId, busChannel),
}));

const add = command('ultraGroup.addBanWhitelist', (state, { groupId, busChannel = WHOLE_GROUP, userIds }) => {
  addUltraGroupExceptions(state, groupId, busChannel, userIds);
  return {};
});

const remove = command('ultraGroup.removeBanWhitelist', (state, { groupId, busChannel = WHOLE_GROUP, userIds }) => {
  removeUltraGroupExceptions(state, groupId, busChannel, userIds);
  return {};
});

const list = query('ultraGroup.listBanWhitelist', (state, params) => {
  const { groupId, busChannel = WHOLE_GROUP, page = 1, pageSize = 50 } = params;
  const exempt = ultraGroupExceptionsAt(state, groupId, busChannel);
  return { users: pageOf(exempt, page, pageSize).map((id) => ({ id })) };
});

export const banHandlers = [setBan, getBan, add, remove, list];
