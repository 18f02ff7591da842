import type { AnyHandler } from '../handler.js';
import type { State } from '../state/index.js';
import { dropIdleRooms, hasEnded } from './lifetime.js';

/** Destroys the rooms whose time has come, without a call that would have noticed them. */
export const endIdleRooms = {
  endpoint: 'emulator.endIdleRooms',
  kind: 'command',
  run: (state, _params: object, context) => {
    dropIdleRooms(state, context);
    return {};
  },
} as const satisfies AnyHandler;

export function hasIdleRooms(state: State, at: number): boolean {
  for (const chatroomId of state.chatrooms.keys()) if (hasEnded(state, chatroomId, at)) return true;
  return false;
}
