import { append, Delivery } from '../delivery.js';
import { maySpeakInGroup } from '../group/index.js';
import { membersOf } from '../group/members.js';
import type { AnyHandler } from '../handler.js';
import { applyExpansionNotice, EXPANSION_NOTICE } from '../message/expansion-notice.js';
import { Refusal } from '../refusal.js';
import type { State } from '../state/index.js';
import { isTurnedAway } from '../user/lists.js';

/** What a client is told when it may not send, as RongCloud's clients know it. */
const TURNED_AWAY = 405;
const NOT_IN_GROUP = 22406;
const MUTED_IN_GROUP = 22408;
/** Of a user who may not chat one-to-one (inferred). */
const BANNED = 20604;

export interface ClientSend {
  readonly userId: string;
  readonly conversationType: 'PRIVATE' | 'GROUP';
  readonly targetId: string;
  readonly objectName: string;
  readonly content: string;
  /** Chosen members of the group. */
  readonly toUserIds?: readonly string[] | undefined;
  /** Whether it is a status message, which only those see who are connected. */
  readonly isStatus?: boolean | undefined;
  readonly pushContent?: string | undefined;
  readonly pushData?: string | undefined;
  /** An id that was made beforehand. */
  readonly messageUID?: string | undefined;
  readonly wordReplaced?: boolean | undefined;
  /** What the client said besides, by the names that the server API has for it. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** Refuses a message that its sender may not send. */
export function requireMaySend(state: State, { userId, conversationType, targetId }: ClientSend, at: number): void {
  if (conversationType === 'PRIVATE') {
    if (state.chatBans.has(userId)) throw new Refusal(BANNED, `userId<${userId}> may not chat.`);
    if (isTurnedAway(state, targetId, userId)) throw new Refusal(TURNED_AWAY, `userId<${userId}> is on the blacklist.`);
    return;
  }
  const group = state.groups.get(targetId);
  if (!group?.members.has(userId)) throw new Refusal(NOT_IN_GROUP, `userId<${userId}> is not in the group.`);
  if (!maySpeakInGroup(state, targetId, userId, at)) throw new Refusal(MUTED_IN_GROUP, `userId<${userId}> is muted.`);
}

/** A user sends a message by a client. Its sender has it, so it reaches the others; the history of both has it. */
export const sendByClient = {
  endpoint: 'client.send',
  kind: 'command',
  run: (state, params: ClientSend, context) => {
    requireMaySend(state, params, context.at);
    const { userId, conversationType, targetId, toUserIds = [], isStatus, messageUID } = params;
    if (params.objectName === EXPANSION_NOTICE) applyExpansionNotice(state, params.content, context.at);
    const receivers = receiversOf(state, params).filter((each) => !isStatus || state.online.has(each));
    const isDirected = toUserIds.length > 0;
    const uid = new Delivery(state, context).send(
      {
        fromUserId: userId,
        objectName: params.objectName,
        content: params.content,
        wordReplaced: params.wordReplaced,
        pushContent: params.pushContent,
        pushData: params.pushData,
        messageUIDs: messageUID === undefined ? undefined : { [targetId]: messageUID },
        // The history of the sender has it too.
        options: { ...params.options, isIncludeSender: 1 },
      },
      {
        conversationType,
        targetId,
        receivers,
        ...(isDirected && { directed: true }),
        ...((isStatus || isDirected) && { keep: isStatus ? 'none' : 'log' }),
      },
    );
    if (!isStatus) append(state.sentBoxes, userId, uid);
    return { messageUID: uid, sentAt: state.messages.get(uid)?.sentAt ?? context.at };
  },
} as const satisfies AnyHandler;

/** How far the sender has read, which is for the sender's other devices alone. */
const READ_STATUS = 'RC:SRSMsg';

function receiversOf(state: State, send: ClientSend): string[] {
  const { userId, conversationType, targetId, objectName, toUserIds = [] } = send;
  if (objectName === READ_STATUS) return [];
  if (conversationType === 'PRIVATE') return targetId === userId ? [] : [targetId];
  const members = membersOf(state, targetId).filter((each) => each !== userId);
  return toUserIds.length === 0 ? members : members.filter((each) => toUserIds.includes(each));
}
