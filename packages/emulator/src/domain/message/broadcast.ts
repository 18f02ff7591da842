import { roomsAt } from '../chatroom/lifetime.js';
import { append, Delivery } from '../delivery.js';
import { draftOf } from '../draft.js';
import { command } from '../handler.js';
import { jsonMembers } from '../json-members.js';
import type { State } from '../state/index.js';
import { minutes } from '../times.js';
import { markRecalled } from './recall.js';

/** How long a broadcast to those who are online waits for others to come online. */
const WAITS_MS = minutes(10);

/** Before there was a call for it, a broadcast was recalled by another one, of type `RC:RcCmd`. */
const broadcast = command('message.broadcast', (state, params, context) => {
  const target = { conversationType: 'SYSTEM', targetId: '', receivers: state.users.keys() } as const;
  const messageUID = new Delivery(state, context).send(draftOf(params), target);
  if (params.objectName === 'RC:RcCmd') markRecalled(state, String(jsonMembers(params.content).messageUId), context.at);
  return { messageUID };
});

const broadcastOnline = command('message.broadcastOnline', (state, params, context) => {
  const draft = { ...draftOf(params), disablePush: true };
  const target = { conversationType: 'SYSTEM', targetId: '', receivers: [...state.online] } as const;
  const messageUID = new Delivery(state, context).send(draft, target);
  state.onlineBroadcasts.push(messageUID);
  return { messageUID };
});

/** Gives a user who comes online what was just sent to those who were. */
export function catchUpOnBroadcasts(state: State, userId: string, at: number): void {
  const had = new Set(state.inboxes.get(userId));
  for (const messageUID of state.onlineBroadcasts) {
    const sentAt = state.messages.get(messageUID)?.sentAt ?? 0;
    if (sentAt + WAITS_MS > at && !had.has(messageUID)) append(state.inboxes, userId, messageUID);
  }
}

const broadcastChatroom = command('message.broadcastChatroom', (state, params, context) => {
  const delivery = new Delivery(state, context);
  const draft = draftOf(params);
  for (const { chatroomId, members, distributionStopped } of roomsAt(state, context.at)) {
    const present = distributionStopped ? [] : [...members.keys()];
    const receivers = present.filter((userId) => userId !== params.fromUserId || params.isIncludeSender === 1);
    delivery.send(draft, { conversationType: 'CHATROOM', targetId: chatroomId, receivers, keep: 'log' });
  }
  return {};
});

export const broadcastHandlers = [broadcast, broadcastOnline, broadcastChatroom];
