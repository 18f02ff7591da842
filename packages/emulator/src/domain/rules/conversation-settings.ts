import type { Moment } from '../handler.js';
import { setIn } from '../state/collections.js';
import type { ConversationTag, ReadOnly, State, TaggedConversation, View } from '../state/index.js';
import { Refusal } from '../values/refusal.js';
import { conversationKey, conversationTypeOf } from './conversations.js';

/** The latest version of a user's conversation settings: pins, notification levels and tags; 0 if there is none. */
export function lastSettingVersion(state: View, userId: string): number {
  const { pins, conversationLevels, conversationTypeLevels, taggedVersions } = state;
  let last = 0;
  for (const settings of [pins, conversationLevels, conversationTypeLevels]) {
    for (const { version } of settings.get(userId)?.values() ?? []) last = Math.max(last, version);
  }
  for (const version of taggedVersions.get(userId)?.values() ?? []) last = Math.max(last, version);
  return last;
}

/** The version for a setting that is changed now, greater than all earlier versions of the user's settings. */
export function nextSettingVersion(state: View, userId: string, at: number): number {
  return Math.max(at, lastSettingVersion(state, userId) + 1);
}

/** A tag as answers show it. */
export function tagRow([tagId, { name, createdAt }]: readonly [string, ReadOnly<ConversationTag>]) {
  return { tagId, tagName: name, createTime: createdAt };
}

export function requireTag({ conversationTags }: View, userId: string, tagId: string): void {
  if (!conversationTags.get(userId)?.has(tagId)) throw new Refusal(1002, `tagId<${tagId}> is not exist.`);
}

/** The key of a conversation in the list of conversations with a tag. */
export function taggedKey({ targetId, conversationType }: Omit<TaggedConversation, 'isTop'>): string {
  return conversationKey({ conversationType: conversationTypeOf(conversationType), targetId });
}

/** Raises the version of a user's list of tags, and notifies the user's clients. */
export function noteTags({ tagsVersions }: State, userId: string, { at, tell }: Moment): void {
  tagsVersions.set(userId, Math.max(at, (tagsVersions.get(userId) ?? 0) + 1));
  tell({ kind: 'tagsSet', at, userId });
}

/**
 * Raises the version of conversations that got or lost a tag, or were pinned or unpinned under a tag. Notifies the
 * user's clients, even if there are no such conversations.
 */
export function noteTagged(state: State, userId: string, keys: Iterable<string>, { at, tell }: Moment): void {
  const version = nextSettingVersion(state, userId, at);
  for (const key of keys) setIn(state.taggedVersions, userId, key, version);
  tell({ kind: 'conversationSet', at, userId });
}
