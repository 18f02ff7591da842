import type { Draft } from '../draft.js';
import type { Context, OwnCommands } from '../handler.js';
import { audienceOf, listed, usersAlsoIn } from '../rules/audience.js';
import { historyKey } from '../rules/conversations.js';
import { Delivery, type Target } from '../rules/delivery.js';
import { readExpansionNotice, removePairs, requireSpaceForPairs, setPairs } from '../rules/expansion.js';
import { maySpeakInChatroom, maySpeakInGroup } from '../rules/mutes.js';
import { EXPANSION_NOTICE } from '../rules/notice-messages.js';
import { READ_STATUS } from '../rules/reading.js';
import { touchRoom } from '../rules/rooms.js';
import { isTurnedAway } from '../rules/users.js';
import { append } from '../state/collections.js';
import type { Message, ReadOnly, State, View } from '../state/index.js';
import { Refusal } from '../values/refusal.js';
import {
  BANNED,
  GAGGED_IN_GROUP,
  GAGGED_IN_ROOM,
  type InRoom,
  NOT_IN_GROUP,
  requireMembership,
  TURNED_AWAY,
} from './refusals.js';

export interface ClientMessage {
  readonly userId: string;
  readonly objectName: string;
  readonly content: string;
  /** True if a sensitive word was replaced in the content. */
  readonly wordReplaced?: boolean | undefined;
  /** The remaining fields of the message, under their names in the server API. */
  readonly options: Readonly<Record<string, unknown>>;
}

export interface ClientSend extends ClientMessage {
  readonly conversationType: 'PRIVATE' | 'GROUP';
  readonly targetId: string;
  /** The only members of the group who receive the message; absent or empty for all members. */
  readonly toUserIds?: readonly string[] | undefined;
  /** True for a status message, which only users who are online get. */
  readonly isStatus?: boolean | undefined;
  readonly pushContent?: string | undefined;
  readonly pushData?: string | undefined;
}

export interface RoomSend extends ClientMessage, InRoom {}

/** The id and send time that acknowledge a message to the client that sent it (puback). */
export interface SentByClient {
  /** Empty if the app server held the message back. */
  readonly messageUID: string;
  readonly sentAt: number;
}

export const clientSends = {
  /**
   * A user sends a message from a client to a user or a group. The message history has neither status messages nor
   * messages to chosen members.
   */
  'client.send': {
    drafts: (send: ClientSend) => (send.isStatus ? [] : [draftOf(send)]),
    decide: (state, send: ClientSend, { at }) => {
      requireMaySend(state, send, at);
      if (send.objectName === EXPANSION_NOTICE) requireSpaceForNotice(state, send.content);
    },
    apply: (state, send: ClientSend, context): SentByClient => {
      const { userId, isStatus } = send;
      const draft = draftOf(send);
      const sent = deliver(state, draft, targetOf(state, draft, send, context.at), context);
      if (!isStatus && sent.messageUID !== '') append(state.sentBoxes, userId, sent.messageUID);
      const message = state.messages.get(sent.messageUID);
      if (message?.objectName === EXPANSION_NOTICE) applyExpansionNotice(state, message, context.at);
      return sent;
    },
  },
  /** A member sends a message to a room. The message is delivered to the other members; the sender already has it. */
  'client.sendToChatroom': {
    drafts: (send: RoomSend) => [roomDraftOf(send)],
    decide: (state, send: RoomSend, { at }) => {
      const { userId, chatroomId } = send;
      requireMembership(state, send, at);
      if (maySpeakInChatroom(state, chatroomId, userId, at)) return;
      throw new Refusal(GAGGED_IN_ROOM, `userId<${userId}> is muted in the chatroom.`);
    },
    apply: (state, send: RoomSend, context): SentByClient => {
      const draft = roomDraftOf(send);
      const sent = deliver(state, draft, { audience: audienceOf(state, draft, context.at) }, context);
      if (sent.messageUID !== '') touchRoom(state, send.chatroomId, context.at);
      return sent;
    },
  },
} satisfies OwnCommands<'client'>;

function draftOf(send: ClientSend): Draft {
  const { userId: fromUserId, isStatus: _, toUserIds = [], options, ...rest } = send;
  return {
    ...rest,
    fromUserId,
    toUserIds: toUserIds.length > 0 ? toUserIds : undefined,
    // With this option, the message is in the sender's message history too.
    options: { ...options, isIncludeSender: 1 },
  };
}

function targetOf(state: View, draft: Draft, { userId, objectName, isStatus }: ClientSend, at: number): Target {
  const others = { ...audienceOf(state, draft, at), without: userId };
  const audience = objectName === READ_STATUS ? listed([]) : others;
  if (isStatus) return { audience: listed(usersAlsoIn(state, audience, state.online)), keep: 'none' };
  return { audience, ...(draft.toUserIds && { keep: 'log', isChosen: true }) };
}

function roomDraftOf({ userId: fromUserId, chatroomId: targetId, ...rest }: RoomSend): Draft {
  return { ...rest, conversationType: 'CHATROOM', targetId, fromUserId };
}

function deliver(state: State, draft: Draft, target: Target, context: Context): SentByClient {
  const [sent] = new Delivery(state, context).sendAll([draft], () => target);
  const { messageUID = '' } = sent ?? {};
  return { messageUID, sentAt: state.messages.get(messageUID)?.sentAt ?? context.at };
}

/** Refuses a message to a user or a group that the sender may not send. */
function requireMaySend(state: View, { userId, conversationType, targetId }: ClientSend, at: number): void {
  if (conversationType === 'PRIVATE') {
    if (state.chatBans.has(userId)) throw new Refusal(BANNED, `userId<${userId}> may not chat.`);
    if (isTurnedAway(state, targetId, userId)) throw new Refusal(TURNED_AWAY, `userId<${userId}> is on the blacklist.`);
    return;
  }
  const group = state.groups.get(targetId);
  if (!group?.members.has(userId)) throw new Refusal(NOT_IN_GROUP, `userId<${userId}> is not in the group.`);
  if (!maySpeakInGroup(state, targetId, userId, at)) throw new Refusal(GAGGED_IN_GROUP, `userId<${userId}> is muted.`);
}

function requireSpaceForNotice({ messages }: View, content: string): void {
  const { messageUID, put } = readExpansionNotice(content);
  const pairs = messages.get(messageUID)?.expansion;
  if (pairs) requireSpaceForPairs(pairs, put);
}

/**
 * Changes the key-value pairs of a message as an `RC:MsgExMsg` message from a client requests. If the message does not
 * exist, cannot have pairs or is in another conversation, nothing is changed.
 */
function applyExpansionNotice({ messages }: State, notice: ReadOnly<Message>, at: number): void {
  const { messageUID, put, del } = readExpansionNotice(notice.content);
  const message = messages.get(messageUID);
  if (!message || keyOf(message) !== keyOf(notice)) return;
  setPairs(message, put, at);
  removePairs(message, del);
}

/** The key of a message's conversation, the same for messages of both users of a one-to-one conversation. */
function keyOf(message: ReadOnly<Message>): string {
  return historyKey(message, message.fromUserId);
}
