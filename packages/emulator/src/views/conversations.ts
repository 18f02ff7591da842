import type { Conversation } from '../admin/client/emitted.js';
import { shownName } from '../domain/rules/users.js';
import type { View } from '../domain/state/index.js';
import { conversationIndexOf, type IndexedConversation } from './conversation-index.js';
import { conversationName } from './names.js';
import { type Candidate, collect, finder, type Page, readCursor, type SearchQuery } from './page.js';

/** The cursor of the first page, and of further pages until all messages are counted. */
const START = Number.MAX_SAFE_INTEGER;

/**
 * The conversations of all users, the conversation with the latest message first. With very many messages, the first
 * pages are empty: each request counts some of the messages, until all are counted.
 */
export function listConversations(state: View, query: SearchQuery): Page<Conversation> {
  const [before] = query.after === undefined ? [START] : readCursor(query.after, 1);
  const index = conversationIndexOf(state);
  if (!index.catchUp()) return { items: [], next: String(before) };
  return collect(query, candidates(state, query, index.before(before)));
}

function* candidates(
  state: View,
  { q }: SearchQuery,
  conversations: Iterable<IndexedConversation>,
): Generator<Candidate<Conversation>> {
  const isFound = finder(q);
  for (const conversation of conversations) {
    const row = rowOf(state, conversation);
    const isWanted = isFound(row.targetId, row.userId ?? '', row.name);
    yield { cursor: String(conversation.last), row: isWanted ? row : undefined };
  }
}

function rowOf(state: View, { last: _, ...conversation }: IndexedConversation): Conversation {
  const { userId } = conversation;
  const names = [...(userId === null ? [] : [shownName(state, userId)]), conversationName(state, conversation)];
  return { ...conversation, name: names.filter((name) => name !== '').join(' · ') };
}
