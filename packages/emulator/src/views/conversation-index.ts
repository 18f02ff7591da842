import { isBetweenTwo } from '../domain/rules/conversations.js';
import { allInOrder } from '../domain/rules/message-lists.js';
import type { ConversationType, Message, ReadOnly, View } from '../domain/state/index.js';

/** A conversation that has messages. */
export interface IndexedConversation {
  readonly conversationType: ConversationType;
  /** One of the two users of a one-to-one conversation; null for other conversations. */
  readonly userId: string | null;
  readonly targetId: string;
  readonly busChannel: string;
  messages: number;
  lastMessageAt: number;
  /** The `number` of the last message. */
  last: number;
}

/** The number of messages that one request adds to an index. */
const MAX_ADDED = 20_000;

/**
 * The conversations of all messages so far. The index is computed from the state: each request adds more messages to
 * it.
 */
class ConversationIndex {
  readonly #all: readonly ReadOnly<Message>[];
  readonly #byKey = new Map<string, IndexedConversation>();
  /** An entry for each message, in order: the conversation of the message. `#numbers` has the message numbers. */
  #order: IndexedConversation[] = [];
  #numbers: number[] = [];
  #added = 0;

  constructor(all: readonly ReadOnly<Message>[]) {
    this.#all = all;
  }

  /** Adds the next messages to the index. Returns true if the index has all messages. */
  catchUp(): boolean {
    const end = Math.min(this.#all.length, this.#added + MAX_ADDED);
    for (; this.#added < end; this.#added++) {
      const message = this.#all[this.#added];
      if (message) this.#add(message);
    }
    return this.#added === this.#all.length;
  }

  #add(message: ReadOnly<Message>): void {
    const { conversationType, targetId, busChannel, fromUserId, sentAt, number: last } = message;
    const isPair = isBetweenTwo(conversationType) && targetId !== '';
    const [userId, other] = isPair && fromUserId > targetId ? [targetId, fromUserId] : [fromUserId, targetId];
    // Making a key with `JSON.stringify` would take most of the time.
    const [first, second] = isPair ? [userId, other] : [targetId, busChannel];
    const key = `${conversationType}${first.length} ${first}${second}`;
    let conversation = this.#byKey.get(key);
    if (!conversation) {
      const place = isPair ? { userId, targetId: other } : { userId: null, targetId };
      conversation = { conversationType, ...place, busChannel, messages: 0, lastMessageAt: 0, last };
      this.#byKey.set(key, conversation);
    }
    conversation.messages += 1;
    conversation.lastMessageAt = sentAt;
    conversation.last = last;
    this.#order.push(conversation);
    this.#numbers.push(last);
    if (this.#order.length > 2 * this.#byKey.size + MAX_ADDED) this.#dropOutdated();
  }

  /** Whether an entry is for the last message of its conversation. */
  #isCurrent(index: number): boolean {
    return this.#order[index]?.last === this.#numbers[index];
  }

  #dropOutdated(): void {
    this.#order = this.#order.filter((_, index) => this.#isCurrent(index));
    this.#numbers = this.#order.map(({ last }) => last);
  }

  /** The conversations whose last message has a lower number than `number`, the latest first. */
  *before(number: number): Generator<IndexedConversation> {
    let [low, high] = [0, this.#order.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#numbers[middle] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    for (let index = low - 1; index >= 0; index--) {
      const conversation = this.#order[index];
      if (conversation && this.#isCurrent(index)) yield conversation;
    }
  }
}

const indexes = new WeakMap<readonly ReadOnly<Message>[], ConversationIndex>();

export function conversationIndexOf({ messages }: View): ConversationIndex {
  const all = allInOrder(messages);
  const known = indexes.get(all);
  if (known) return known;
  const index = new ConversationIndex(all);
  indexes.set(all, index);
  return index;
}
