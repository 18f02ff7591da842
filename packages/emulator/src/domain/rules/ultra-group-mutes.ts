import { deleteFrom, openAt } from '../state/collections.js';
import type { State, UltraGroupPlaces, View } from '../state/index.js';
import { Refusal } from '../values/refusal.js';

const MAX_MUTED = 100;

/** The channel id for a whole group. */
export const WHOLE_GROUP = '';

/**
 * Refuses mutes if more than `MAX_MUTED` different users would be muted in whole groups, counted over all groups of the
 * app. Does not limit mutes in channels. Inferred: the code.
 */
export function requireSpaceForGags({ ultraGroupGags }: View, busChannel: string, userIds: readonly string[]): void {
  if (busChannel !== WHOLE_GROUP) return;
  const muted = [...ultraGroupGags.values()].flatMap((places) => [...(places.get(WHOLE_GROUP)?.keys() ?? [])]);
  if (new Set([...muted, ...userIds]).size > MAX_MUTED) {
    throw new Refusal(1002, `at most ${MAX_MUTED} users may be muted in whole ultra groups.`);
  }
}

/** Mutes users in a whole group, or in a channel. A user who is already muted keeps the earlier time. */
export function addUltraGroupGags(
  { ultraGroupGags }: State,
  { groupId, busChannel }: { readonly groupId: string; readonly busChannel: string },
  userIds: readonly string[],
  at: number,
): void {
  const gags = openPlace(ultraGroupGags, groupId, busChannel, () => new Map<string, number>());
  for (const userId of userIds) gags.set(userId, gags.get(userId) ?? at);
}

export function removeUltraGroupGags(
  state: State,
  groupId: string,
  busChannel: string,
  userIds: readonly string[],
): void {
  deleteAtPlace(state.ultraGroupGags, groupId, busChannel, userIds);
}

/** The muted users of a whole group, or of a channel, with the time of each mute. */
export function ultraGroupGagsAt(state: View, groupId: string, busChannel: string): [userId: string, since: number][] {
  return [...(state.ultraGroupGags.get(groupId)?.get(busChannel) ?? [])];
}

/** Puts a whole group or a channel under a ban, or lifts the ban. */
export function setUltraGroupBan({ ultraGroupBans }: State, groupId: string, busChannel: string, on: boolean): void {
  if (on) openAt(ultraGroupBans, groupId, () => new Set<string>()).add(busChannel);
  else deleteFrom(ultraGroupBans, groupId, [busChannel]);
}

export function isUltraGroupBanned({ ultraGroupBans }: View, groupId: string, busChannel: string): boolean {
  return ultraGroupBans.get(groupId)?.has(busChannel) ?? false;
}

/** Exempts users from the ban of a whole group, or of a channel. */
export function addToUltraGroupWhitelist(
  { ultraGroupBanWhitelists }: State,
  groupId: string,
  busChannel: string,
  userIds: readonly string[],
): void {
  const exempt = openPlace(ultraGroupBanWhitelists, groupId, busChannel, () => new Set<string>());
  for (const userId of userIds) exempt.add(userId);
}

export function removeFromUltraGroupWhitelist(
  { ultraGroupBanWhitelists }: State,
  groupId: string,
  busChannel: string,
  userIds: readonly string[],
): void {
  deleteAtPlace(ultraGroupBanWhitelists, groupId, busChannel, userIds);
}

/** Whether no mute and no ban of the group or the channel stops a user. The whitelist of a place exempts from both. */
export function maySpeakInUltraGroup(state: View, groupId: string, busChannel: string, userId: string): boolean {
  const { ultraGroupGags, ultraGroupBanWhitelists } = state;
  return [WHOLE_GROUP, busChannel].every((place) => {
    if (ultraGroupBanWhitelists.get(groupId)?.get(place)?.has(userId)) return true;
    return !isUltraGroupBanned(state, groupId, place) && !ultraGroupGags.get(groupId)?.get(place)?.has(userId);
  });
}

export function ultraGroupWhitelistAt(state: View, groupId: string, busChannel: string): string[] {
  return [...(state.ultraGroupBanWhitelists.get(groupId)?.get(busChannel) ?? [])];
}

function openPlace<T>(places: UltraGroupPlaces<T>, groupId: string, busChannel: string, make: () => T): T {
  const channels = openAt(places, groupId, () => new Map<string, T>());
  return openAt(channels, busChannel, make);
}

/** Removes keys from the Map or Set of a whole group or a channel, and removes Maps and Sets that become empty. */
function deleteAtPlace<T extends Map<string, unknown> | Set<string>>(
  places: UltraGroupPlaces<T>,
  groupId: string,
  busChannel: string,
  keys: readonly string[],
): void {
  const channels = places.get(groupId);
  if (!channels?.has(busChannel)) return;
  deleteFrom(channels, busChannel, keys);
  if (channels.size === 0) places.delete(groupId);
}
