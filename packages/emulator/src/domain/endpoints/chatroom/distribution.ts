import type { HandlersOf } from '../../handler.js';
import type { State } from '../../state/index.js';

export const chatroomDistribution = {
  'chatroom.stopDistributionMessage': { apply: (state, { chatroomId }) => setStopped(state, chatroomId, true) },
  'chatroom.resumeDistributionMessage': { apply: (state, { chatroomId }) => setStopped(state, chatroomId, false) },
} satisfies HandlersOf<'chatroom'>;

function setStopped({ chatrooms }: State, chatroomId: string, stopped: boolean): void {
  const room = chatrooms.get(chatroomId);
  if (room) room.distributionStopped = stopped;
}
