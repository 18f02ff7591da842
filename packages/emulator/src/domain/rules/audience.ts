import type { View } from '../state/index.js';
import { type Conversation, isBetweenTwo } from './conversations.js';
import { membersOf } from './groups.js';
import { roomAt } from './rooms.js';
import { channelReaders } from './ultra-groups.js';

interface Sent extends Conversation {
  readonly fromUserId: string;
  /** The only members of the group who get the message; absent for all members. */
  readonly toUserIds?: readonly string[] | undefined;
}

/**
 * The users who get a message, each once: the others in its conversation, then the sender, if included. An included
 * sender gets the message even without being a member.
 */
export function audienceOf(state: View, message: Sent, at: number, includesSender = false): string[] {
  const { conversationType, targetId, fromUserId, toUserIds } = message;
  // In a conversation of two, users can also write to themselves. In all others the sender already has the message.
  if (isBetweenTwo(conversationType) && !includesSender) return [targetId];
  const others = readersOf(state, message, at).filter((userId) => userId !== fromUserId);
  const chosen = toUserIds && !isBetweenTwo(conversationType) ? new Set(toUserIds) : undefined;
  const meant = chosen ? others.filter((userId) => chosen.has(userId)) : others;
  return includesSender ? [...meant, fromUserId] : meant;
}

/** The users who see messages of a conversation now; in a conversation of two users, the receiver. */
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
