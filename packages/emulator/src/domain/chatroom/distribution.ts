import { command, type Moment } from '../handler.js';
import type { State } from '../state/index.js';
import { dropIdleRooms } from './lifetime.js';

const stopDistribution = command('chatroom.stopDistributionMessage', (state, { chatroomId }, context) => {
  setStopped(state, chatroomId, true, context);
  return {};
});

const resumeDistribution = command('chatroom.resumeDistributionMessage', (state, { chatroomId }, context) => {
  setStopped(state, chatroomId, false, context);
  return {};
});

function setStopped(state: State, chatroomId: string, stopped: boolean, moment: Moment): void {
  dropIdleRooms(state, moment);
  const room = state.chatrooms.get(chatroomId);
  if (room) room.distributionStopped = stopped;
}

export const distributionHandlers = [stopDistribution, resumeDistribution];
