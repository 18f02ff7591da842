import { conversationNumberOf } from '../../domain/rules/conversations.js';
import type { ConversationTag, ConversationType, State } from '../../domain/state/index.js';
import type { SessionState, SessionStateItem } from '../bodies.js';
import type { Message } from '../proto.js';

/** The number of each conversation setting in the protocol. */
export const SILENT = 1;
export const TOP = 2;
export const TAGS = 3;

type Dated<T> = T & { readonly time: number };
type ConversationSettings = Dated<Message<typeof SessionState>>;
type Item = Dated<Message<typeof SessionStateItem>>;

/**
 * A user's settings for conversations, one item for each conversation. An item has every setting that was ever set,
 * because older clients reset a missing setting.
 */
export function sessionStatesOf(state: State, userId: string): ConversationSettings[] {
  const pins = state.pins.get(userId);
  const levels = state.conversationLevels.get(userId);
  const taggedVersions = state.taggedVersions.get(userId);
  const keys = new Set([...(pins?.keys() ?? []), ...(levels?.keys() ?? []), ...(taggedVersions?.keys() ?? [])]);
  return [...keys].map((key) => {
    const [pin, level, tagged] = [pins?.get(key), levels?.get(key), taggedVersions?.get(key)];
    const items: Item[] = [
      ...(level ? [{ kind: SILENT, value: String(level.level), time: level.version }] : []),
      ...(pin ? [{ kind: TOP, value: pin.top ? '1' : '0', time: pin.version }] : []),
      ...(tagged ? [{ kind: TAGS, value: '', time: tagged, tags: tagsOf(state, userId, key) }] : []),
    ];
    const [conversationType, channelId, busChannel] = JSON.parse(key) as [ConversationType, string, string?];
    return { ...stateOf(conversationType, channelId, items), ...(busChannel && { busChannel }) };
  });
}

/** A user's settings for whole conversation types. */
export function typeStatesOf({ conversationTypeLevels }: State, userId: string): ConversationSettings[] {
  return [...(conversationTypeLevels.get(userId) ?? [])].map(([type, { level, version }]) =>
    stateOf(type as ConversationType, '', [{ kind: SILENT, value: String(level), time: version }]),
  );
}

function stateOf(conversationType: ConversationType, channelId: string, items: readonly Item[]): ConversationSettings {
  const time = Math.max(...items.map((each) => each.time));
  return { type: conversationNumberOf(conversationType), channelId, time, items };
}

function tagsOf({ conversationTags }: State, userId: string, key: string) {
  const holds = ([, { conversations }]: readonly [string, ConversationTag]) => conversations.has(key);
  return [...(conversationTags.get(userId) ?? [])].filter(holds).map(([tagId, { name, conversations }]) => ({
    tagId,
    name,
    isTop: conversations.get(key)?.isTop ?? false,
  }));
}
