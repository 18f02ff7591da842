import { listed, NOBODY_DEACTIVATED } from '../domain/rules/audience.js';
import { isBetweenTwo } from '../domain/rules/conversations.js';
import { share, sharedKey } from '../domain/rules/shared-inboxes.js';
import { append } from '../domain/state/collections.js';
import type { Message, SharedInbox, SharedInboxes } from '../domain/state/index.js';
import { list, mapOf, record, text } from '../domain/state/shape.js';

type PlainMembers = Readonly<Record<string, unknown>>;

const messagesShape = mapOf(record);
const inboxesShape = mapOf(list(text));

/**
 * Converts the JSON of a state of version 1 to the form with shared inboxes. Messages of version 1 had no numbers, and
 * each inbox listed all messages of its user, also those that many users had received.
 */
export function withSharedInboxes(state: PlainMembers, at: string): PlainMembers {
  const inboxes = inboxesShape(state.inboxes, `${at}.inboxes`);
  const messages = [...messagesShape(state.messages, `${at}.messages`)].map(
    ([uid, message], number) => [uid, { ...message, number }] as const,
  );
  // The shape of the state checks the fields of the messages later.
  const split = splitInboxes(messages as unknown as [string, Message][], inboxes);
  return { ...state, messages: { $map: messages }, ...split };
}

/** Separates messages between two users from messages in shared inboxes. */
function splitInboxes(
  messages: readonly (readonly [string, Message])[],
  inboxes: ReadonlyMap<string, readonly string[]>,
): PlainMembers {
  const holders = new Map<string, string[]>(messages.map(([uid]) => [uid, []]));
  for (const [userId, uids] of inboxes) for (const uid of uids) holders.get(uid)?.push(userId);
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
