import { conversationKey } from './conversation/key.js';
import { nextSettingVersion } from './conversation/setting-versions.js';
import { tagRow } from './conversation/tag-row.js';
import { conversationTypeOf } from './conversation-type.js';
import { type AnyHandler, command, type Moment, query } from './handler.js';
import { deleteIn, setIn } from './nested.js';
import { Refusal } from './refusal.js';
import type { ConversationTag, State, TaggedConversation } from './state/index.js';

const MAX_TAGS = 20;
const MAX_CONVERSATIONS = 1000;

const set = command('conversationTag.set', (state, { userId, tags }, context) => {
  const own = state.conversationTags.get(userId) ?? new Map<string, ConversationTag>();
  const tagIds = new Set([...own.keys(), ...tags.map(({ tagId }) => tagId)]);
  if (tagIds.size > MAX_TAGS) throw new Refusal(1002, `the number of tags should be at most ${MAX_TAGS}.`);
  for (const { tagId, tagName } of tags) {
    const tag = own.get(tagId);
    if (tag) tag.name = tagName;
    else own.set(tagId, { name: tagName, createdAt: context.at, conversations: new Map() });
  }
  state.conversationTags.set(userId, own);
  noteTags(state, userId, context);
  return {};
});

const remove = command('conversationTag.remove', (state, { userId, tagIds }, context) => {
  for (const tagId of tagIds) {
    const tag = state.conversationTags.get(userId)?.get(tagId);
    deleteIn(state.conversationTags, userId, tagId);
    noteTagged(state, userId, tag?.conversations.keys() ?? [], context);
  }
  noteTags(state, userId, context);
  return {};
});

const list = query('conversationTag.list', ({ conversationTags }, { userId }) => ({
  data: { userId, tags: [...(conversationTags.get(userId) ?? [])].map(tagRow) },
}));

/** Those that were there keep their places; of too many the oldest drop out. */
const addConversations = command('conversationTag.addConversations', (state, params, context) => {
  const { userId, tagId, conversations } = params;
  const tagged = requireTag(state, userId, tagId).conversations;
  for (const { targetId, conversationType } of conversations) {
    const key = keyOf({ targetId, conversationType });
    tagged.set(key, { targetId, conversationType, isTop: tagged.get(key)?.isTop ?? false });
  }
  const dropped = [...tagged.keys()].slice(0, Math.max(0, tagged.size - MAX_CONVERSATIONS));
  for (const oldest of dropped) tagged.delete(oldest);
  noteTagged(state, userId, [...conversations.map(keyOf), ...dropped], context);
  return {};
});

const removeConversations = command(
  'conversationTag.removeConversations',
  (state, { userId, tagId, conversations }, context) => {
    const tagged = requireTag(state, userId, tagId).conversations;
    const removed = conversations.map(keyOf).filter((key) => tagged.delete(key));
    noteTagged(state, userId, removed, context);
    return {};
  },
);

const listConversations = query('conversationTag.listConversations', ({ conversationTags }, { userId, tagId }) => {
  const tagged = conversationTags.get(userId)?.get(tagId)?.conversations.values() ?? [];
  return { data: { tagId, conversations: [...tagged].map(({ isTop: _, ...conversation }) => conversation) } };
});

interface PinParams extends TaggedConversation {
  readonly userId: string;
  readonly tagId: string;
}

/** A user pins a conversation among those of a tag, by a client: the server API cannot. */
const pinInTag = {
  endpoint: 'client.pinInTag',
  kind: 'command',
  run: (state, { userId, tagId, isTop, ...conversation }: PinParams, context) => {
    const tagged = requireTag(state, userId, tagId).conversations;
    const key = keyOf(conversation);
    const found = tagged.get(key);
    if (found) tagged.set(key, { ...found, isTop });
    if (found) noteTagged(state, userId, [key], context);
    return {};
  },
} as const satisfies AnyHandler;

function requireTag({ conversationTags }: State, userId: string, tagId: string): ConversationTag {
  const tag = conversationTags.get(userId)?.get(tagId);
  if (!tag) throw new Refusal(1002, `tagId<${tagId}> is not exist.`);
  return tag;
}

function keyOf({ targetId, conversationType }: Omit<TaggedConversation, 'isTop'>): string {
  return conversationKey({ conversationType: conversationTypeOf(conversationType), targetId });
}

/** Notes that the tags of a user changed. */
function noteTags({ tagsVersions }: State, userId: string, { at, tell }: Moment): void {
  tagsVersions.set(userId, Math.max(at, (tagsVersions.get(userId) ?? 0) + 1));
  tell({ kind: 'tagsSet', at, userId });
}

/** Notes that conversations got or lost a tag. */
function noteTagged(state: State, userId: string, keys: Iterable<string>, { at, tell }: Moment): void {
  const version = nextSettingVersion(state, userId, at);
  for (const key of keys) setIn(state.taggedVersions, userId, key, version);
  tell({ kind: 'conversationSet', at, userId });
}

export const conversationTagHandlers = [
  set,
  remove,
  list,
  addConversations,
  removeConversations,
  listConversations,
  pinInTag,
];
