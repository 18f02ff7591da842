import { command } from '../handler.js';
import type { State } from '../state/index.js';
import { dropIdleRooms } from './lifetime.js';

const stopDistribution = command('chatroom.stopDistributionMessage', (state, { chatroomId }, { at }) => {
  setStopped(state, chatroomId, true, at);
  return {};
});

const resumeDistribution = command('chatroom.resumeDistributionMessage', (state, { chatroomId }, { at }) => {
  setStopped(state, chatroomId, false, at);
  return {};
});

function setStopped(state: State, chatroomId: string, stopped: boolean, at: number): void {
  dropIdleRooms(state, at);
  const room = state.chatrooms.get(chatroomId);
  if (room) room.distributionStopped = stopped;
}

export const distributionHandlers = [stopDistribution, resumeDistribution];
