import type { State } from '../state/index.js';

/** The version of the newest setting for conversations of a user; 0 without any. */
export function lastSettingVersion(
  { pins, conversationLevels, conversationTypeLevels, taggedVersions }: State,
  userId: string,
): number {
  let last = 0;
  for (const settings of [pins, conversationLevels, conversationTypeLevels]) {
    for (const { version } of settings.get(userId)?.values() ?? []) last = Math.max(last, version);
  }
  for (const version of taggedVersions.get(userId)?.values() ?? []) last = Math.max(last, version);
  return last;
}

/** The version of a setting that is made now. */
export function nextSettingVersion(state: State, userId: string, at: number): number {
  return Math.max(at, lastSettingVersion(state, userId) + 1);
}
