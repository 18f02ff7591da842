import type { View } from '../state/index.js';
import { type Conversation, isBetweenTwo } from './conversations.js';
import { membersOf } from './groups.js';
import { roomAt } from './rooms.js';
import { channelReaders } from './ultra-groups.js';

interface Sent extends Conversation {
  readonly fromUserId: string;
  /** The only members of the group who are meant; absent for all. */
  readonly toUserIds?: readonly string[] | undefined;
}

/**
 * The users whom a message reaches, each once: the others in its conversation, and the sender last, if included. The
 * sender then gets it, member or not.
 */
export function audienceOf(state: View, message: Sent, at: number, includesSender = false): string[] {
  const { conversationType, targetId, fromUserId, toUserIds } = message;
  // Users can write to themselves; elsewhere senders know their own messages.
  if (isBetweenTwo(conversationType) && !includesSender) return [targetId];
  const others = readersOf(state, message, at).filter((userId) => userId !== fromUserId);
  const chosen = toUserIds && !isBetweenTwo(conversationType) ? new Set(toUserIds) : undefined;
  const meant = chosen ? others.filter((userId) => chosen.has(userId)) : others;
  return includesSender ? [...meant, fromUserId] : meant;
}

/** The users who see messages of a conversation now; for one between two, the receiver. */
function readersOf(state: View, { conversationType, targetId, busChannel = '' }: Conversation, at: number): string[] {
  switch (conversationType) {
    case 'PRIVATE':
    case 'SYSTEM':
      return [targetId];
    case 'GROUP':
      return membersOf(state, targetId);
    case 'CHATROOM': {
      const room = roomAt(state, targetId, at);
      return room && !room.distributionStopped ? [...room.members.keys()] : [];
    }
    case 'ULTRAGROUP':
      return [...channelReaders(state, targetId, busChannel)];
    // The server API does not say who is in a discussion.
    case 'DISCUSSION':
      return [];
  }
}
