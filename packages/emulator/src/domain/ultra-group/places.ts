import type { UltraGroupPlaces } from '../state/index.js';

/** Where something holds for a whole group, not for one of its channels. */
export const WHOLE_GROUP = '';

/** What is set for a place, if anything is. */
export function lookAt<T>(places: UltraGroupPlaces<T>, groupId: string, busChannel: string): T | undefined {
  return places.get(groupId)?.get(busChannel);
}

/** What is set for a place, set to `initial` if nothing was. */
export function openAt<T>(places: UltraGroupPlaces<T>, groupId: string, busChannel: string, initial: T): T {
  const channels = places.get(groupId) ?? new Map<string, T>();
  const value = channels.get(busChannel) ?? initial;
  channels.set(busChannel, value);
  places.set(groupId, channels);
  return value;
}

/** Takes keys out of what is set for a place, and what is empty then as well. */
export function deleteAt<T extends Map<string, unknown> | Set<string>>(
  places: UltraGroupPlaces<T>,
  groupId: string,
  busChannel: string,
  keys: readonly string[],
): void {
  const channels = places.get(groupId);
  const value = channels?.get(busChannel);
  if (!channels || !value) return;
  for (const key of keys) value.delete(key);
  if (value.size === 0) channels.delete(busChannel);
  if (channels.size === 0) places.delete(groupId);
}
