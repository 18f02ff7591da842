import type { Context, Moment } from '../handler.js';
import { type Erasure, eraseFrom, type State, type View } from '../state/index.js';
import { hideMessages } from './hidden-messages.js';
import { setAway } from './room-members.js';

/** The given users, without the deactivated ones. */
export function withoutDeactivated({ deactivatedUsers }: View, userIds: Iterable<string>): Set<string> {
  const active = new Set(userIds);
  for (const userId of active) if (deactivatedUsers.has(userId)) active.delete(userId);
  return active;
}

/**
 * True if `owner` accepts no one-to-one messages from `other`. In whitelist mode `other` is not on the whitelist;
 * otherwise `other` is on the blacklist.
 */
export function isTurnedAway({ blacklists, whitelists, whitelistModes }: View, owner: string, other: string): boolean {
  if (whitelistModes.has(owner)) return !whitelists.get(owner)?.has(other);
  return blacklists.get(owner)?.has(other) ?? false;
}

interface VerifiedSend {
  readonly fromUserId: string;
  readonly verifyBlacklist?: 0 | 1;
}

/** True if a user accepts a send. The blacklist and the whitelist apply only if the send has `verifyBlacklist`. */
export function isWilling(state: View, userId: string, { fromUserId, verifyBlacklist }: VerifiedSend): boolean {
  return verifyBlacklist !== 1 || !isTurnedAway(state, userId, fromUserId);
}

/**
 * The name that other users see: from the hosted profile, otherwise from the registration; empty if neither has a name.
 */
export function shownName({ userProfiles, users }: View, userId: string): string {
  return String(userProfiles.get(userId)?.fields.get('name') || users.get(userId)?.name || '');
}

/**
 * Marks a user as offline, and as away in the user's rooms. Returns false, and changes nothing, if the user is offline
 * already.
 */
export function markOffline(state: State, userId: string, at: number): boolean {
  const wasOnline = state.online.delete(userId);
  if (wasOnline) setAway(state, userId, true, at);
  return wasOnline;
}

/** Like `markOffline`, and tells listeners: the event makes the gateway disconnect the user's clients. */
export function goOffline(state: State, userId: string, { at, tell }: Moment): void {
  if (markOffline(state, userId, at)) tell({ kind: 'presence', at, userId, status: 'offline' });
}

/**
 * Erases a user with all tokens. The definition of each field of the state says which data belongs to the user.
 * Existing messages are hidden from a later user with the same id.
 */
export function eraseUser(state: State, userId: string, erasure: Erasure, context: Context): void {
  hideMessages(state, userId, context);
  goOffline(state, userId, context);
  eraseFrom(state, userId, erasure);
}
