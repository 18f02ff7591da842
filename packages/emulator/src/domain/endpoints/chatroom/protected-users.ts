import type { HandlersOf } from '../../handler.js';
import { roomAt } from '../../rules/rooms.js';
import { addTo, deleteFrom } from '../../state/collections.js';
import type { View } from '../../state/index.js';
import { Refusal } from '../../values/refusal.js';

const MAX_PROTECTED_USERS = 5;

export const chatroomProtectedUsers = {
  /** Inferred: that the room need not exist, and the code of the refusal of a sixth user. */
  'chatroom.addWhiteListUser': {
    decide: (state, { chatroomId, userId }, { at }) => {
      if (new Set([...protectedUsers(state, chatroomId, at), ...userId]).size <= MAX_PROTECTED_USERS) return;
      throw new Refusal(1002, `the number of userId should be at most ${MAX_PROTECTED_USERS}.`);
    },
    apply: ({ chatroomWhitelists }, { chatroomId, userId }) => addTo(chatroomWhitelists, chatroomId, userId),
  },
  'chatroom.removeWhiteListUser': {
    apply: ({ chatroomWhitelists }, { chatroomId, userId }) => deleteFrom(chatroomWhitelists, chatroomId, userId),
  },
  'chatroom.listWhiteListUser': {
    query: (state, { chatroomId }, { at }) => ({ users: protectedUsers(state, chatroomId, at) }),
  },
} satisfies HandlersOf<'chatroom'>;

/**
 * The protected users of a room, who stay members while their clients are disconnected. An expired room has none,
 * because the list is removed with the room.
 */
function protectedUsers(state: View, chatroomId: string, at: number): string[] {
  const isOver = state.chatrooms.has(chatroomId) && !roomAt(state, chatroomId, at);
  return isOver ? [] : [...(state.chatroomWhitelists.get(chatroomId) ?? [])];
}
