import { command, query } from '../handler.js';
import { Refusal } from '../refusal.js';
import type { Chatroom } from '../state/index.js';
import { dropIdleRooms, requireRoom, roomAt } from './lifetime.js';
import { tellModeration } from './moderation.js';

const MAX_EXCEPTIONS = 20;

const addBanWhitelist = command('chatroom.addBanWhitelist', (state, params, context) => {
  const room = requireRoom(state, params.chatroomId, context.at);
  const exceptions = exceptionsWith(room, params.userId);
  dropIdleRooms(state, context);
  for (const each of exceptions) room.muteExceptions.add(each);
  tellModeration('addException', params, context);
  return {};
});

/** Those who may speak in the room, or in a new one, and others with them. What one too many is answered is inferred. */
export function exceptionsWith(room: Chatroom | undefined, others: readonly string[]): ReadonlySet<string> {
  const all = new Set([...(room?.muteExceptions ?? []), ...others]);
  if (all.size <= MAX_EXCEPTIONS) return all;
  throw new Refusal(1002, `the number of userId should be at most ${MAX_EXCEPTIONS}.`);
}

const removeBanWhitelist = command('chatroom.removeBanWhitelist', (state, params, context) => {
  dropIdleRooms(state, context);
  for (const each of params.userId) state.chatrooms.get(params.chatroomId)?.muteExceptions.delete(each);
  tellModeration('removeException', params, context);
  return {};
});

const listBanWhitelist = query('chatroom.listBanWhitelist', (state, { chatroomId }, { at }) => ({
  userIds: [...(roomAt(state, chatroomId, at)?.muteExceptions ?? [])],
}));

export const muteExceptionHandlers = [addBanWhitelist, removeBanWhitelist, listBanWhitelist];
