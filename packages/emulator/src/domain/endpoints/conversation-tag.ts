import type { HandlersOf } from '../handler.js';
import { noteTagged, noteTags, requireTag, taggedKey, tagRow } from '../rules/conversation-settings.js';
import { deleteFrom, openAt } from '../state/collections.js';
import type { ConversationTag } from '../state/index.js';
import { Refusal } from '../values/refusal.js';

const MAX_TAGS = 20;
const MAX_CONVERSATIONS = 1000;

export const conversationTag = {
  'conversationTag.set': {
    decide: ({ conversationTags }, { userId, tags }) => {
      const own = conversationTags.get(userId)?.keys() ?? [];
      if (new Set([...own, ...tags.map(({ tagId }) => tagId)]).size <= MAX_TAGS) return;
      throw new Refusal(1002, `the number of tags should be at most ${MAX_TAGS}.`).inModule(26004);
    },
    apply: (state, { userId, tags }, context) => {
      const own = openAt(state.conversationTags, userId, () => new Map<string, ConversationTag>());
      for (const { tagId, tagName } of tags) {
        openAt(own, tagId, () => ({ name: '', createdAt: context.at, conversations: new Map() })).name = tagName;
      }
      noteTags(state, userId, context);
    },
  },
  'conversationTag.remove': {
    apply: (state, { userId, tagIds }, context) => {
      for (const tagId of tagIds) {
        const tag = state.conversationTags.get(userId)?.get(tagId);
        deleteFrom(state.conversationTags, userId, [tagId]);
        noteTagged(state, userId, tag?.conversations.keys() ?? [], context);
      }
      noteTags(state, userId, context);
    },
  },
  'conversationTag.list': {
    query: ({ conversationTags }, { userId }) => ({
      data: { userId, tags: [...(conversationTags.get(userId) ?? [])].map(tagRow) },
    }),
  },
  /**
   * Conversations that already have the tag keep their position in its list. Beyond the limit, the conversations tagged
   * first lose the tag.
   */
  'conversationTag.addConversations': {
    decide: (state, { userId, tagId }) => void requireTag(state, userId, tagId),
    apply: (state, { userId, tagId, conversations }, context) => {
      const tagged = state.conversationTags.get(userId)?.get(tagId)?.conversations;
      if (!tagged) return;
      for (const { targetId, conversationType } of conversations) {
        const key = taggedKey({ targetId, conversationType });
        tagged.set(key, { targetId, conversationType, isTop: tagged.get(key)?.isTop ?? false });
      }
      const dropped = [...tagged.keys()].slice(0, Math.max(0, tagged.size - MAX_CONVERSATIONS));
      for (const oldest of dropped) tagged.delete(oldest);
      noteTagged(state, userId, [...conversations.map(taggedKey), ...dropped], context);
    },
  },
  'conversationTag.removeConversations': {
    decide: (state, { userId, tagId }) => void requireTag(state, userId, tagId),
    apply: (state, { userId, tagId, conversations }, context) => {
      const tagged = state.conversationTags.get(userId)?.get(tagId)?.conversations;
      const removed = conversations.map(taggedKey).filter((key) => tagged?.delete(key));
      noteTagged(state, userId, removed, context);
    },
  },
  'conversationTag.listConversations': {
    query: ({ conversationTags }, { userId, tagId }) => {
      const tagged = conversationTags.get(userId)?.get(tagId)?.conversations.values() ?? [];
      return { data: { tagId, conversations: [...tagged].map(({ isTop: _, ...conversation }) => conversation) } };
    },
  },
} satisfies HandlersOf<'conversationTag'>;
