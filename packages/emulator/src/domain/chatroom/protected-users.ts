import { command, query } from '../handler.js';
import { Refusal } from '../refusal.js';
import type { State } from '../state/index.js';
import { dropIdleRooms, hasEnded } from './lifetime.js';

const MAX_PROTECTED_USERS = 5;

/** That a room need not exist for this, and what a sixth user is answered, is inferred. */
const addWhiteListUser = command('chatroom.addWhiteListUser', (state, { chatroomId, userId }, context) => {
  const listed = new Set([...protectedUsers(state, chatroomId, context.at), ...userId]);
  if (listed.size > MAX_PROTECTED_USERS) {
    throw new Refusal(1002, `the number of userId should be at most ${MAX_PROTECTED_USERS}.`);
  }
  dropIdleRooms(state, context);
  state.chatroomWhitelists.set(chatroomId, listed);
  return {};
});

const removeWhiteListUser = command('chatroom.removeWhiteListUser', (state, { chatroomId, userId }, context) => {
  dropIdleRooms(state, context);
  const listed = state.chatroomWhitelists.get(chatroomId);
  for (const each of userId) listed?.delete(each);
  if (listed?.size === 0) state.chatroomWhitelists.delete(chatroomId);
  return {};
});

const listWhiteListUser = query('chatroom.listWhiteListUser', (state, { chatroomId }, { at }) => ({
  users: protectedUsers(state, chatroomId, at),
}));

function protectedUsers(state: State, chatroomId: string, at: number): string[] {
  return hasEnded(state, chatroomId, at) ? [] : [...(state.chatroomWhitelists.get(chatroomId) ?? [])];
}

export const protectedUserHandlers = [addWhiteListUser, removeWhiteListUser, listWhiteListUser];
