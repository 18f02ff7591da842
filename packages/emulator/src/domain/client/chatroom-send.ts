import { touchRoom } from '../chatroom/lifetime.js';
import { maySpeakInChatroom } from '../chatroom/may-speak.js';
import { Delivery } from '../delivery.js';
import type { AnyHandler } from '../handler.js';
import { Refusal } from '../refusal.js';
import { type InRoom, MUTED_IN_ROOM, requireMembership } from './chatroom-refusals.js';

export interface SendToChatroomParams extends InRoom {
  readonly objectName: string;
  readonly content: string;
  readonly wordReplaced?: boolean | undefined;
  /** An id that was made beforehand. */
  readonly messageUID?: string | undefined;
  /** What the client said besides, kept as it was given. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** A member speaks. The sender knows the own message, so it reaches the others. */
export const sendToChatroom = {
  endpoint: 'client.sendToChatroom',
  kind: 'command',
  run: (state, params: SendToChatroomParams, context) => {
    const { userId, chatroomId, objectName, content, options, wordReplaced } = params;
    const { at } = context;
    const { members, distributionStopped } = requireMembership(state, params, at);
    if (!maySpeakInChatroom(state, chatroomId, userId, objectName, at)) {
      throw new Refusal(MUTED_IN_ROOM, `userId<${userId}> is muted in the chatroom.`);
    }
    touchRoom(state, chatroomId, at);
    const messageUIDs = params.messageUID === undefined ? undefined : { [chatroomId]: params.messageUID };
    const messageUID = new Delivery(state, context).send(
      { fromUserId: userId, objectName, content, options, messageUIDs, wordReplaced },
      {
        conversationType: 'CHATROOM',
        targetId: chatroomId,
        receivers: distributionStopped ? [] : [...members.keys()].filter((member) => member !== userId),
      },
    );
    return { messageUID, sentAt: state.messages.get(messageUID)?.sentAt ?? at };
  },
} as const satisfies AnyHandler;
