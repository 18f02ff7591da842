import type { State } from '../state/index.js';
import { isUltraGroupBanned } from './bans.js';
import { DEFAULT_CHANNEL } from './find.js';
import { lookAt, WHOLE_GROUP } from './places.js';

/**
 * Whether mutes and mute-all let a user send to a channel from a client; the server API is not bound by them. What is
 * set for the whole group decides before what is set for the channel, and at either level an exception wins over both
 * kinds of mute. Whether the user sees the channel at all is another question. `_at` decides nothing: mutes of ultra
 * groups have no end, unlike those of groups and chatrooms, of which the same is asked.
 */
export function maySpeakInUltraGroup(
  state: State,
  groupId: string,
  busChannel: string,
  userId: string,
  _at: number,
): boolean {
  return (
    verdictAt(state, groupId, WHOLE_GROUP, userId) ??
    verdictAt(state, groupId, busChannel || DEFAULT_CHANNEL, userId) ??
    true
  );
}

/** What one level says; undefined if it says nothing of the user. */
function verdictAt(state: State, groupId: string, busChannel: string, userId: string): boolean | undefined {
  if (lookAt(state.ultraGroupBanWhitelists, groupId, busChannel)?.has(userId)) return true;
  const isMuted = lookAt(state.ultraGroupGags, groupId, busChannel)?.has(userId);
  return isMuted || isUltraGroupBanned(state, groupId, busChannel) ? false : undefined;
}
