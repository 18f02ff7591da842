import { listed, NOBODY_DEACTIVATED } from './rules/audience.js';
import { isBetweenTwo } from './rules/conversations.js';
import { share, sharedKey } from './rules/shared-inboxes.js';
import { append } from './state/collections.js';
import type { Message, SharedInbox, SharedInboxes } from './state/index.js';
import { isJsonObject } from './values/json-members.js';

type Rows = (readonly [key: string, value: unknown])[];

/**
 * Converts the JSON of an older state to the present form. Before messages had numbers, each inbox listed all messages of
 * its user, also those that many users had received.
 */
export function upgradeState(state: unknown): unknown {
  if (!isJsonObject(state) || Object.hasOwn(state, 'sharedInboxes')) return state;
  const [messages, inboxes] = [rowsOf(state.messages), rowsOf(state.inboxes)];
  if (!messages || !inboxes) return state;
  const numbered = messages.map(([uid, message], number) => [uid, { ...Object(message), number }] as const);
  return { ...state, messages: { $map: numbered }, ...splitInboxes(numbered as [string, Message][], inboxes) };
}

/** Separates messages between two users from shared ones. */
function splitInboxes(messages: readonly (readonly [string, Message])[], inboxes: Rows) {
  const holders = new Map<string, string[]>(messages.map(([uid]) => [uid, []]));
  for (const [userId, uids] of inboxes) for (const uid of uids as string[]) holders.get(uid)?.push(userId);
  const own = new Map<string, string[]>();
  const shared: SharedInboxes = new Map();
  for (const [uid, message] of messages) {
    const userIds = holders.get(uid) ?? [];
    if (isPair(message, userIds)) {
      for (const userId of userIds) append(own, userId, uid);
    } else if (userIds.length > 0) {
      share(NOBODY_DEACTIVATED, shared, { key: sharedKey(message, false), uid, audience: listed(userIds) });
    }
  }
  return { inboxes: { $map: [...own] }, sharedInboxes: { $map: [...shared].map(jsonOf) } };
}

function isPair({ conversationType, targetId, fromUserId }: Message, userIds: readonly string[]): boolean {
  const isOneOfTwo = (userId: string) => userId === targetId || userId === fromUserId;
  return isBetweenTwo(conversationType) && targetId !== '' && userIds.every(isOneOfTwo);
}

function jsonOf([key, { uids, start, readers }]: readonly [string, SharedInbox]) {
  return [key, { uids, start, readers: { $map: [...readers] } }];
}

function rowsOf(json: unknown): Rows | undefined {
  const rows = isJsonObject(json) ? json.$map : undefined;
  return Array.isArray(rows) && rows.every((row) => Array.isArray(row)) ? (rows as unknown as Rows) : undefined;
}
