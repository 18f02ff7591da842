import { isBetweenTwo } from '../domain/rules/conversations.js';
import { shownName } from '../domain/rules/users.js';
import type { ConversationType, View } from '../domain/state/index.js';

interface Place {
  readonly conversationType: ConversationType;
  readonly targetId: string;
}

/** The name of a conversation: the name of the other user, the group or the room; empty without a name. */
export function conversationName(state: View, { conversationType, targetId }: Place): string {
  if (isBetweenTwo(conversationType)) return shownName(state, targetId);
  if (conversationType === 'GROUP') return state.groups.get(targetId)?.name ?? '';
  if (conversationType === 'CHATROOM') return state.chatrooms.get(targetId)?.name ?? '';
  return conversationType === 'ULTRAGROUP' ? (state.ultraGroups.get(targetId)?.name ?? '') : '';
}
