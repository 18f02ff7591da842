import { conversationNumberOf } from '../../domain/conversation-type.js';
import type { ConversationType, State } from '../../domain/state/index.js';

const TOP = 2;
const SILENT = 1;

interface SessionState {
  readonly type: number;
  readonly channelId: string;
  readonly time: number;
  readonly items: readonly { readonly kind: number; readonly value: string; readonly time: number }[];
}

/** What a user has set for conversations: which are pinned, and which are silent. */
export function sessionStatesOf({ pins, conversationLevels }: State, userId: string): SessionState[] {
  const pinned = [...(pins.get(userId) ?? [])].map(([key, { top, at }]) => stateOf(key, TOP, top, at));
  const levels = [...(conversationLevels.get(userId) ?? [])];
  const silent = levels.map(([key, { level, at }]) => stateOf(key, SILENT, level > 0, at));
  return [...pinned, ...silent];
}

function stateOf(key: string, kind: number, isOn: boolean, time: number): SessionState {
  const [conversationType, channelId] = JSON.parse(key) as [ConversationType, string];
  const type = conversationNumberOf(conversationType);
  return { type, channelId, time, items: [{ kind, value: isOn ? '1' : '0', time }] };
}
