import { shownName } from '../domain/rules/users.js';
import type { ConversationType, View } from '../domain/state/index.js';
import { conversationIndexOf, type IndexedConversation } from './conversation-index.js';
import { conversationName } from './names.js';
import { type Candidate, collect, finder, type Page, readCursor, type SearchQuery } from './page.js';

/** A conversation that has messages. */
export interface ConversationRow {
  readonly conversationType: ConversationType;
  /** One of the two users of a one-to-one conversation, of which `targetId` is the other; null for other conversations. */
  readonly userId: string | null;
  /** The user, group, discussion or room; empty for messages to every user. */
  readonly targetId: string;
  readonly busChannel: string;
  /** The name of the group or room, or of both users. */
  readonly name: string;
  /** The number of messages. */
  readonly messages: number;
  readonly lastMessageAt: number;
}

/** Where the list begins, while not all messages are counted yet. */
const START = Number.MAX_SAFE_INTEGER;

/**
 * The conversations of all users by their last message, the newest first. With very many messages, the first pages are
 * empty: each request counts some of the messages, until all are counted.
 */
export function listConversations(state: View, query: SearchQuery): Page<ConversationRow> {
  const [before] = query.after === undefined ? [START] : readCursor(query.after, 1);
  const index = conversationIndexOf(state);
  if (!index.catchUp()) return { items: [], next: String(before) };
  return collect(query, candidates(state, query, index.before(before)));
}

function* candidates(
  state: View,
  { q }: SearchQuery,
  conversations: Iterable<IndexedConversation>,
): Generator<Candidate<ConversationRow>> {
  const isFound = finder(q);
  for (const conversation of conversations) {
    const row = rowOf(state, conversation);
    const isWanted = isFound(row.targetId, row.userId ?? '', row.name);
    yield { cursor: String(conversation.last), row: isWanted ? row : undefined };
  }
}

function rowOf(state: View, { last: _, ...conversation }: IndexedConversation): ConversationRow {
  const { userId } = conversation;
  const names = [...(userId === null ? [] : [shownName(state, userId)]), conversationName(state, conversation)];
  return { ...conversation, name: names.filter((name) => name !== '').join(' · ') };
}
