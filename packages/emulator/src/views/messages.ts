import type { MessageRow } from '../admin/client/emitted.js';
import { isBetweenTwo } from '../domain/rules/conversations.js';
import { hasReceived } from '../domain/rules/inboxes.js';
import { allInOrder, countBelow } from '../domain/rules/message-lists.js';
import { streamContentAt } from '../domain/rules/streams.js';
import type { ConversationType, Message, ReadOnly, View } from '../domain/state/index.js';
import { type Candidate, collect, finder, type Page, readCursor, type SearchQuery } from './page.js';

export interface MessagesQuery extends SearchQuery {
  readonly conversationType?: ConversationType | undefined;
  /** The target of the messages; with `userId`, the other user of a one-to-one conversation, in both directions. */
  readonly targetId?: string | undefined;
  readonly busChannel?: string | undefined;
  /** The id of the sender or of a receiver. */
  readonly userId?: string | undefined;
  readonly fromUserId?: string | undefined;
  /** `desc`, the default, lists the newest first. */
  readonly order?: 'asc' | 'desc' | undefined;
}

/** The limit of the costs of one request: to look at a message costs 1, other steps cost more. */
const MAX_COST = 50_000;
/** The costs after which a request checks whether it has reached its limit. */
const STEP = 1000;
/** The cost of a check whether a user has a message. */
const COST_OF_RECEIPT = 10;
/** The cost of a search in the content of a message. A long content costs more, by its number of characters. */
const COST_OF_SEARCH = 2;
const CHARS = 100;

/** The messages in the order of sending, from the newest or from the oldest. */
export function listMessages(state: View, query: MessagesQuery, at: number): Page<MessageRow> {
  return collect(query, candidates(state, query, at), MAX_COST);
}

function* candidates(state: View, query: MessagesQuery, at: number): Generator<Candidate<MessageRow>> {
  const isFound = finder(query.q);
  let cost = 0;
  for (const sent of from(allInOrder(state.messages), query)) {
    const message = isAt(sent, query) ? state.messages.get(sent.messageUID) : undefined;
    cost += message ? costOf(message, query) : 1;
    const isWanted = message && isFound(message.messageUID, message.content) && concerns(state, message, query.userId);
    if (!isWanted && cost < STEP) continue;
    yield { cursor: String(sent.number), row: isWanted ? messageRow(state, message, at) : undefined, cost };
    cost = 0;
  }
}

function costOf({ content }: ReadOnly<Message>, { q, userId }: MessagesQuery): number {
  return 1 + (q ? COST_OF_SEARCH + content.length / CHARS : 0) + (userId === undefined ? 0 : COST_OF_RECEIPT);
}

/** True if a user sent or received a message, or if no user is given. */
function concerns(state: View, { messageUID, fromUserId }: ReadOnly<Message>, userId: string | undefined): boolean {
  return userId === undefined || fromUserId === userId || hasReceived(state, userId, messageUID);
}

function* from(
  all: readonly ReadOnly<Message>[],
  { after, order = 'desc' }: MessagesQuery,
): Generator<ReadOnly<Message>> {
  const [number] = after === undefined ? [undefined] : readCursor(after, 1);
  const step = order === 'asc' ? 1 : -1;
  let index = order === 'asc' ? 0 : all.length - 1;
  if (number !== undefined) index = order === 'asc' ? countBelow(all, number + 1) : countBelow(all, number) - 1;
  for (; index >= 0 && index < all.length; index += step) {
    const message = all[index];
    if (message) yield message;
  }
}

/** True if the fields of a message that never change fit a query. `candidates` then checks the receivers and `q`. */
function isAt(message: ReadOnly<Message>, query: MessagesQuery): boolean {
  const { conversationType, targetId, busChannel, fromUserId } = query;
  if (conversationType !== undefined && message.conversationType !== conversationType) return false;
  if (fromUserId !== undefined && message.fromUserId !== fromUserId) return false;
  if (busChannel !== undefined && message.busChannel !== busChannel) return false;
  if (targetId !== undefined && !isOf(message, targetId, query.userId)) return false;
  return query.userId === undefined || mayConcern(message, query.userId);
}

function isOf(message: ReadOnly<Message>, targetId: string, userId: string | undefined): boolean {
  if (message.targetId === targetId && (userId === undefined || !isBetweenTwo(message.conversationType))) return true;
  if (userId === undefined || !isBetweenTwo(message.conversationType)) return false;
  const { fromUserId, targetId: other } = message;
  return (fromUserId === userId && other === targetId) || (fromUserId === targetId && other === userId);
}

/** False for messages between two other users. This check is cheaper than the check whether the user has a message. */
function mayConcern({ conversationType, targetId, fromUserId }: ReadOnly<Message>, userId: string): boolean {
  return !isBetweenTwo(conversationType) || targetId === '' || targetId === userId || fromUserId === userId;
}

export function messageRow(state: View, message: ReadOnly<Message>, at: number): MessageRow {
  const { messageUID, conversationType, targetId, busChannel, fromUserId, objectName, sentAt } = message;
  return {
    messageUID,
    conversationType,
    targetId,
    busChannel,
    fromUserId,
    objectName,
    content: streamContentAt(state, message, at) ?? message.content,
    sentAt,
    recalledAt: state.recalls.get(messageUID) ?? null,
    modified: message.modifiedVersion !== null,
  };
}
