import type { Context, Params } from '../handler.js';
import type { Chatroom, Message, ReadOnly, State } from '../state/index.js';
import { jsonMembers } from '../values/json-members.js';
import { Refusal } from '../values/refusal.js';
import { audienceOf } from './audience.js';
import { Delivery } from './delivery.js';
import { membersOf } from './groups.js';
import { touchRoom } from './rooms.js';

/** The parameters by which a change to a group sends a message along. */
type GroupNotice = Omit<Params<'group.dismiss'>, 'userId'>;

/** Refuses a group notice without the parts of a message. */
export function requireGroupNotice(notice: GroupNotice): void {
  if (!notice.bindNotifyMsg) return;
  for (const name of ['fromUserId', 'objectName', 'content'] as const) {
    if (notice[name] === undefined) throw new Refusal(1002, `${name} is required.`);
  }
}

/** Sends a group notice to members, if there is to be one. Returns the part of the answer that tells of it. */
export function sendGroupNotice(
  state: State,
  notice: GroupNotice,
  members: readonly string[],
  context: Context,
): { messageUID?: string; memberCount?: number } {
  if (!notice.bindNotifyMsg) return {};
  const { groupId, fromUserId = '', objectName = '', content = '', pushContent, pushData, ...rest } = notice;
  const { isIncludeSender, ...options } = rest;
  const receivers = members.filter((userId) => isIncludeSender === 1 || userId !== fromUserId);
  const messageUID = new Delivery(state, context).send(
    { conversationType: 'GROUP', targetId: groupId, fromUserId, objectName, content, pushContent, pushData, options },
    { receivers, keep: notice.isPersisted === 1 ? 'all' : 'log' },
  );
  return { messageUID, memberCount: members.length };
}

/** The parameters by which a change of a room's attribute sends a message along. */
type EntryNotice = Pick<Params<'chatroom.removeEntry'>, 'userId' | 'objectName' | 'content'>;

const NEEDED = ['type', 'key', 'value'];

/** Refuses an attribute notice that has no content, or one that says too little. */
export function requireEntryNotice({ objectName, content }: EntryNotice): void {
  if (objectName === undefined) return;
  if (content === undefined) throw new Refusal(1002, 'content is required.');
  if (objectName !== 'RC:chrmKVNotiMsg') return;
  const members = jsonMembers(content);
  const missing = NEEDED.find((name) => !Object.hasOwn(members, name));
  if (missing !== undefined) throw new Refusal(1002, `content should have ${missing}.`);
}

/** Sends an attribute notice, if there is to be one. Like any message, it keeps the room from expiring. */
export function sendEntryNotice(
  state: State,
  { chatroomId: targetId }: Chatroom,
  notice: EntryNotice,
  context: Context,
): void {
  const { userId: fromUserId, objectName, content = '' } = notice;
  if (objectName === undefined) return;
  touchRoom(state, targetId, context.at);
  const draft = { conversationType: 'CHATROOM', targetId, fromUserId, objectName, content, options: {} } as const;
  new Delivery(state, context).send(draft, { receivers: audienceOf(state, draft, context.at) });
}

/** The message by which clients hear of changed key-value pairs, and by which they change them. */
export const EXPANSION_NOTICE = 'RC:MsgExMsg';

interface ExpansionChange {
  readonly userId: string;
  readonly change: { readonly put: Readonly<Record<string, string>> } | { readonly del: readonly string[] };
  readonly isSyncSender?: 0 | 1;
}

/** Tells the others of a conversation of changed pairs, and the user who changed them if wanted. */
export function sendExpansionNotice(
  state: State,
  message: ReadOnly<Message>,
  { userId, change, isSyncSender = 0 }: ExpansionChange,
  context: Context,
): void {
  const { conversationType, fromUserId, messageUID: mid } = message;
  const isPrivate = conversationType === 'PRIVATE';
  const targetId = isPrivate && fromUserId !== userId ? fromUserId : message.targetId;
  const everybody = isPrivate ? [fromUserId, message.targetId] : membersOf(state, targetId);
  new Delivery(state, context).send(
    {
      conversationType,
      targetId,
      fromUserId: userId,
      objectName: EXPANSION_NOTICE,
      content: JSON.stringify({ ...change, mid }),
      options: { isPersisted: 0, isCounted: 0, isIncludeSender: isSyncSender },
    },
    { receivers: everybody.filter((each) => isSyncSender === 1 || each !== userId) },
  );
}
