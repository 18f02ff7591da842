/** Changes of the page's state, as functions that return a new state. */
import {
  type ChatMessage,
  type Conversation,
  type Directory,
  type Kind,
  keyOf,
  type Room,
  type State,
} from './state.js';

export function firstState(language: State['language']): State {
  return {
    language,
    me: undefined,
    loginFailure: undefined,
    people: [],
    connection: 'connecting',
    conversations: [],
    open: undefined,
  };
}

/** Sets the users, groups and rooms of a directory, and keeps the content of existing conversations. */
export function withDirectory(state: State, { people, groups, rooms }: Directory): State {
  const others = people.filter(({ id }) => id !== state.me?.id);
  const room: Room = { isJoined: false, members: 0, likes: 0, announcement: '' };
  const conversations = [
    ...rooms.map(({ id, name }) => ({ ...empty('room', id, name), room })),
    ...groups.map(({ id, name, members }) => ({ ...empty('group', id, name), members })),
    ...others.map(({ id, name }) => empty('private', id, name)),
  ].map((fresh) => {
    const known = state.conversations.find(({ key }) => key === fresh.key);
    return known
      ? { ...known, name: fresh.name, ...(fresh.members !== undefined && { members: fresh.members }) }
      : fresh;
  });
  return { ...state, people, conversations };
}

function empty(kind: Kind, id: string, name: string): Conversation {
  const key = keyOf(kind, id);
  return { key, kind, id, name, unread: 0, messages: [], typing: [], readUpTo: 0, history: 'unknown', uploads: {} };
}

/** Changes one conversation. If the conversation does not exist, adds it first with the id as its name. */
export function withConversation(
  state: State,
  [kind, id]: readonly [Kind, string],
  change: (conversation: Conversation) => Conversation,
): State {
  const key = keyOf(kind, id);
  const isKnown = state.conversations.some((conversation) => conversation.key === key);
  const conversations = isKnown ? state.conversations : [...state.conversations, empty(kind, id, id)];
  return {
    ...state,
    conversations: conversations.map((conversation) =>
      conversation.key === key ? change(conversation) : conversation,
    ),
  };
}

/** Adds messages and sorts all messages by time. A message with a known id replaces the old message. */
export function withMessages(conversation: Conversation, added: readonly ChatMessage[]): Conversation {
  const byId = new Map(conversation.messages.map((message) => [message.id, message]));
  for (const message of added) {
    // A recalled message stays recalled, although the loaded message history may still have its text.
    if (byId.get(message.id)?.status !== 'recalled') byId.set(message.id, message);
  }
  const messages = [...byId.values()].sort((one, other) => one.at - other.at);
  const authors = new Set(added.map(({ from }) => from));
  return { ...conversation, messages, typing: conversation.typing.filter((id) => !authors.has(id)) };
}

/** Changes a message that was being sent by the fields of its outcome, such as the final id. */
export function withOutcome(conversation: Conversation, localId: string, outcome: Partial<ChatMessage>): Conversation {
  const sent = conversation.messages.find(({ id }) => id === localId);
  if (sent === undefined) return conversation;
  const others = { ...conversation, messages: conversation.messages.filter((message) => message !== sent) };
  return withMessages(others, [{ ...sent, ...outcome }]);
}

/** Sets the uploaded percentage of a picture; `undefined` removes the percentage when the upload has ended. */
export function withUpload(conversation: Conversation, id: string, percent: number | undefined): Conversation {
  const { [id]: _, ...others } = conversation.uploads;
  return { ...conversation, uploads: percent === undefined ? others : { ...others, [id]: percent } };
}

export function withRecalled(conversation: Conversation, messageId: string): Conversation {
  const messages = conversation.messages.map((message) =>
    message.id === messageId ? { ...message, text: '', picture: undefined, status: 'recalled' as const } : message,
  );
  return { ...conversation, messages };
}

export function withRoom(conversation: Conversation, change: Partial<Room>): Conversation {
  return conversation.room ? { ...conversation, room: { ...conversation.room, ...change } } : conversation;
}

/**
 * Sorts the list of conversations: first rooms, then conversations with the latest message first, then conversations
 * without messages.
 */
export function inListOrder(conversations: readonly Conversation[]): Conversation[] {
  const rank = ({ kind, messages }: Conversation) => (kind === 'room' ? Number.MAX_VALUE : (messages.at(-1)?.at ?? 0));
  return conversations.toSorted((one, other) => rank(other) - rank(one));
}
