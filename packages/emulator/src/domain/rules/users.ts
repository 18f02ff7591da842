import type { Context, Moment } from '../handler.js';
import { type Erasure, eraseFrom, type State, type View } from '../state/index.js';
import { hideMessages } from './hidden-messages.js';

/** The users without those who are deactivated. */
export function withoutDeactivated({ deactivatedUsers }: View, userIds: Iterable<string>): Set<string> {
  const active = new Set(userIds);
  for (const userId of active) if (deactivatedUsers.has(userId)) active.delete(userId);
  return active;
}

/** Whether `owner` takes no one-to-one messages from `other`, by the list of the mode that the owner is in. */
export function isTurnedAway({ blacklists, whitelists, whitelistModes }: View, owner: string, other: string): boolean {
  if (whitelistModes.has(owner)) return !whitelists.get(owner)?.has(other);
  return blacklists.get(owner)?.has(other) ?? false;
}

interface VerifiedSend {
  readonly fromUserId: string;
  readonly verifyBlacklist?: 0 | 1;
}

/** Whether a user takes a send, which only looks at lists if it is to verify them. */
export function isWilling(state: View, userId: string, { fromUserId, verifyBlacklist }: VerifiedSend): boolean {
  return verifyBlacklist !== 1 || !isTurnedAway(state, userId, fromUserId);
}

/** The name that others see: the one of the hosted profile, else the one of the registration. */
export function shownName({ userProfiles, users }: View, userId: string): string {
  return String(userProfiles.get(userId)?.fields.get('name') || users.get(userId)?.name || '');
}

/** Disconnects the clients of a user. */
export function goOffline({ online }: State, userId: string, { at, tell }: Moment): void {
  if (online.delete(userId)) tell({ kind: 'presence', at, userId, status: 'offline' });
}

/**
 * Forgets a user, and with that every token of the user. Each member of the state says whether it is the user's own.
 * All messages so far are hidden from a user who is registered anew under the id.
 */
export function eraseUser(state: State, userId: string, erasure: Erasure, context: Context): void {
  hideMessages(state, userId, context);
  goOffline(state, userId, context);
  eraseFrom(state, userId, erasure);
}
