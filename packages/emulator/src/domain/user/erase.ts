import { eraseFriends } from '../friend.js';
import type { Moment } from '../handler.js';
import { goOffline } from '../presence.js';
import type { State } from '../state/index.js';

/**
 * Forgets a user, and with that every token of the user. What others have said about the user stays: memberships of
 * groups, blocks and mutes, places on the lists of others. What the user cleared stays
 * cleared, as others still keep these messages.
 */
export function eraseUser(state: State, userId: string, moment: Moment): void {
  state.users.delete(userId);
  goOffline(state, userId, moment);
  state.userTags.delete(userId);
  state.blacklists.delete(userId);
  state.whitelists.delete(userId);
  state.whitelistModes.delete(userId);
  state.userRemarks.delete(userId);
  state.blockPushPeriods.delete(userId);
  state.inboxes.delete(userId);
  state.userProfiles.delete(userId);
  eraseFriends(state, userId);
  state.conversationLevels.delete(userId);
  state.conversationTypeLevels.delete(userId);
  state.pins.delete(userId);
  state.removedConversations.delete(userId);
  state.conversationTags.delete(userId);
  state.tagsVersions.delete(userId);
  state.taggedVersions.delete(userId);
}
