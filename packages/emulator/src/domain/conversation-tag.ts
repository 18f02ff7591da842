import { conversationKey } from './conversation/key.js';
import { tagRow } from './conversation/tag-row.js';
import { conversationTypeOf } from './conversation-type.js';
import { command, query } from './handler.js';
import { deleteIn } from './nested.js';
import { Refusal } from './refusal.js';
import type { ConversationTag, State, TaggedConversation } from './state/index.js';

const MAX_TAGS = 20;
const MAX_CONVERSATIONS = 1000;

const set = command('conversationTag.set', ({ conversationTags }, { userId, tags }, { at }) => {
  const own = conversationTags.get(userId) ?? new Map<string, ConversationTag>();
  const tagIds = new Set([...own.keys(), ...tags.map(({ tagId }) => tagId)]);
  if (tagIds.size > MAX_TAGS) throw new Refusal(1002, `the number of tags should be at most ${MAX_TAGS}.`);
  for (const { tagId, tagName } of tags) {
    const tag = own.get(tagId);
    if (tag) tag.name = tagName;
    else own.set(tagId, { name: tagName, createdAt: at, conversations: new Map() });
  }
  conversationTags.set(userId, own);
  return {};
});

const remove = command('conversationTag.remove', ({ conversationTags }, { userId, tagIds }) => {
  for (const tagId of tagIds) deleteIn(conversationTags, userId, tagId);
  return {};
});

const list = query('conversationTag.list', ({ conversationTags }, { userId }) => ({
  data: { userId, tags: [...(conversationTags.get(userId) ?? [])].map(tagRow) },
}));

const addConversations = command('conversationTag.addConversations', (state, { userId, tagId, conversations }) => {
  const tagged = requireTag(state, userId, tagId).conversations;
  for (const { targetId, conversationType } of conversations) {
    tagged.set(keyOf({ targetId, conversationType }), { targetId, conversationType });
  }
  for (const oldest of [...tagged.keys()].slice(0, Math.max(0, tagged.size - MAX_CONVERSATIONS))) tagged.delete(oldest);
  return {};
});

const removeConversations = command(
  'conversationTag.removeConversations',
  (state, { userId, tagId, conversations }) => {
    const tagged = requireTag(state, userId, tagId).conversations;
    for (const conversation of conversations) tagged.delete(keyOf(conversation));
    return {};
  },
);

const listConversations = query('conversationTag.listConversations', ({ conversationTags }, { userId, tagId }) => ({
  data: { tagId, conversations: [...(conversationTags.get(userId)?.get(tagId)?.conversations.values() ?? [])] },
}));

function requireTag({ conversationTags }: State, userId: string, tagId: string): ConversationTag {
  const tag = conversationTags.get(userId)?.get(tagId);
  if (!tag) throw new Refusal(1002, `tagId<${tagId}> is not exist.`);
  return tag;
}

function keyOf({ targetId, conversationType }: TaggedConversation): string {
  return conversationKey({ conversationType: conversationTypeOf(conversationType), targetId });
}

export const conversationTagHandlers = [set, remove, list, addConversations, removeConversations, listConversations];
