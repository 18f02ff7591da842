import { Delivery } from '../delivery.js';
import { membersOf } from '../group/members.js';
import type { Context } from '../handler.js';
import { jsonMembers, textsIn } from '../json-members.js';
import type { Message, State } from '../state/index.js';
import { requirePairs, setPairs } from './pairs.js';

/** The message by which clients hear of changed pairs, and by which they change them. */
export const EXPANSION_NOTICE = 'RC:MsgExMsg';

interface PairsChanged {
  readonly userId: string;
  readonly change: { readonly put: Readonly<Record<string, string>> } | { readonly del: readonly string[] };
  readonly isSyncSender?: 0 | 1;
}

/** Lets the others of a conversation know of changed pairs, and the one who changed them if wanted. */
export function sendExpansionNotice(
  state: State,
  message: Message,
  { userId, change, isSyncSender = 0 }: PairsChanged,
  context: Context,
): void {
  const { conversationType, messageUID: mid } = message;
  const isOfTwo = conversationType === 'PRIVATE';
  const everybody = isOfTwo ? [message.fromUserId, message.targetId] : membersOf(state, message.targetId);
  const other = message.fromUserId === userId ? message.targetId : message.fromUserId;
  new Delivery(state, context).send(
    {
      fromUserId: userId,
      objectName: EXPANSION_NOTICE,
      content: JSON.stringify({ ...change, mid }),
      options: { isPersisted: 0, isCounted: 0, isIncludeSender: isSyncSender },
    },
    {
      conversationType,
      targetId: isOfTwo ? other : message.targetId,
      receivers: everybody.filter((each) => isSyncSender === 1 || each !== userId),
    },
  );
}

/** Does to the pairs of a message what a client's notice says. One that names no message with pairs changes nothing. */
export function applyExpansionNotice({ messages }: State, content: string, at: number): void {
  const { mid, put, del } = jsonMembers(content);
  const message = messages.get(String(mid));
  if (!message?.expansion) return;
  const pairs = requirePairs(message, message.messageUID);
  setPairs(pairs, textsIn(Object(put)), at);
  if (Array.isArray(del)) for (const key of del) pairs.delete(String(key));
}
