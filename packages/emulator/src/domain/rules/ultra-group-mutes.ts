import { deleteFrom, openAt } from '../state/collections.js';
import type { State, UltraGroupPlaces, View } from '../state/index.js';
import { Refusal } from '../values/refusal.js';

const MAX_MUTED = 100;

/** Stands for a whole group, as opposed to one of its channels. */
export const WHOLE_GROUP = '';

/** Refuses more muted users in whole groups than an app may have. Inferred: the code. */
export function requireSpaceForGags({ ultraGroupGags }: View, busChannel: string, userIds: readonly string[]): void {
  if (busChannel !== WHOLE_GROUP) return;
  const muted = [...ultraGroupGags.values()].flatMap((places) => [...(places.get(WHOLE_GROUP)?.keys() ?? [])]);
  if (new Set([...muted, ...userIds]).size > MAX_MUTED) {
    throw new Refusal(1002, `at most ${MAX_MUTED} users may be muted in whole ultra groups.`);
  }
}

/** Mutes users in a whole group, or in a channel. A user who is muted already keeps the time. */
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
  { ultraGroupGags }: State,
  groupId: string,
  busChannel: string,
  userIds: readonly string[],
): void {
  deleteAtPlace(ultraGroupGags, groupId, busChannel, userIds);
}

/** The muted users at a place, and since when. */
export function ultraGroupGagsAt(
  { ultraGroupGags }: View,
  groupId: string,
  busChannel: string,
): [userId: string, since: number][] {
  return [...(ultraGroupGags.get(groupId)?.get(busChannel) ?? [])];
}

/** Puts a whole group, or a channel, under a ban, or lifts it. */
export function setUltraGroupBan({ ultraGroupBans }: State, groupId: string, busChannel: string, on: boolean): void {
  if (on) openAt(ultraGroupBans, groupId, () => new Set<string>()).add(busChannel);
  else deleteFrom(ultraGroupBans, groupId, [busChannel]);
}

export function isUltraGroupBanned({ ultraGroupBans }: View, groupId: string, busChannel: string): boolean {
  return ultraGroupBans.get(groupId)?.has(busChannel) ?? false;
}

/** Lets users speak at a place that is under a ban. */
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

export function ultraGroupWhitelistAt(
  { ultraGroupBanWhitelists }: View,
  groupId: string,
  busChannel: string,
): string[] {
  return [...(ultraGroupBanWhitelists.get(groupId)?.get(busChannel) ?? [])];
}

function openPlace<T>(places: UltraGroupPlaces<T>, groupId: string, busChannel: string, make: () => T): T {
  return openAt(
    openAt(places, groupId, () => new Map<string, T>()),
    busChannel,
    make,
  );
}

/** Takes keys out of the collection of a place, and what is empty then as well. */
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
