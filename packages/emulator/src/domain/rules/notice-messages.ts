import type { Context, Params } from '../handler.js';
import type { Chatroom, Message, ReadOnly, State } from '../state/index.js';
import { jsonMembers } from '../values/json-members.js';
import { Refusal } from '../values/refusal.js';
import { type Audience, audienceOf } from './audience.js';
import { Delivery } from './delivery.js';
import { membersOf } from './groups.js';
import { touchRoom } from './rooms.js';

/** The parameters of the notice message that a change of a group can send. */
type GroupNotice = Omit<Params<'group.dismiss'>, 'userId'>;

/** Refuses a call that asks for a group notice and lacks a parameter of the notice message. */
export function requireGroupNotice(notice: GroupNotice): void {
  if (!notice.bindNotifyMsg) return;
  for (const name of ['fromUserId', 'objectName', 'content'] as const) {
    if (notice[name] === undefined) throw new Refusal(1002, `${name} is required.`);
  }
}

/** Sends a group notice to members, if the call asks for one. Returns the fields of the answer about the notice. */
export function sendGroupNotice(
  state: State,
  notice: GroupNotice,
  members: Audience['base'],
  context: Context,
): { messageUID?: string; memberCount?: number } {
  if (!notice.bindNotifyMsg) return {};
  const { groupId, fromUserId = '', objectName = '', content = '', pushContent, pushData, ...rest } = notice;
  const { isIncludeSender, ...options } = rest;
  const messageUID = new Delivery(state, context).send(
    { conversationType: 'GROUP', targetId: groupId, fromUserId, objectName, content, pushContent, pushData, options },
    {
      audience: isIncludeSender === 1 ? { base: members } : { base: members, without: fromUserId },
      keep: notice.isPersisted === 1 ? 'all' : 'log',
    },
  );
  return { messageUID, memberCount: members.size };
}

/** The parameters of the notice message that a change of a room's attribute can send. */
type EntryNotice = Pick<Params<'chatroom.removeEntry'>, 'userId' | 'objectName' | 'content'>;

const NEEDED = ['type', 'key', 'value'];

/** Refuses an attribute notice without content, and an `RC:chrmKVNotiMsg` whose content lacks a required field. */
export function requireEntryNotice({ objectName, content }: EntryNotice): void {
  if (objectName === undefined) return;
  if (content === undefined) throw new Refusal(1002, 'content is required.');
  if (objectName !== 'RC:chrmKVNotiMsg') return;
  const members = jsonMembers(content);
  const missing = NEEDED.find((name) => !Object.hasOwn(members, name));
  if (missing !== undefined) throw new Refusal(1002, `content should have ${missing}.`);
}

/** Sends an attribute notice, if the call asks for one. The notice counts as activity of the room. */
export function sendEntryNotice(state: State, room: Chatroom, notice: EntryNotice, context: Context): void {
  const { chatroomId: targetId } = room;
  const { userId: fromUserId, objectName, content = '' } = notice;
  if (objectName === undefined) return;
  touchRoom(state, targetId, context.at);
  const draft = { conversationType: 'CHATROOM', targetId, fromUserId, objectName, content, options: {} } as const;
  new Delivery(state, context).send(draft, { audience: audienceOf(state, draft, context.at) });
}

/**
 * The message type that tells clients of changed key-value pairs. Clients also send a message of this type to change
 * pairs.
 */
export const EXPANSION_NOTICE = 'RC:MsgExMsg';

interface ExpansionChange {
  readonly userId: string;
  readonly change: { readonly put: Readonly<Record<string, string>> } | { readonly del: readonly string[] };
  readonly isSyncSender?: 0 | 1;
}

/** Notifies the other users of a conversation of changed pairs, and on request also the user who changed them. */
export function sendExpansionNotice(
  state: State,
  message: ReadOnly<Message>,
  { userId, change, isSyncSender = 0 }: ExpansionChange,
  context: Context,
): void {
  const { conversationType, fromUserId, messageUID: mid } = message;
  const isPrivate = conversationType === 'PRIVATE';
  const targetId = isPrivate && fromUserId !== userId ? fromUserId : message.targetId;
  const everybody = isPrivate ? new Set([fromUserId, message.targetId]) : membersOf(state, targetId);
  new Delivery(state, context).send(
    {
      conversationType,
      targetId,
      fromUserId: userId,
      objectName: EXPANSION_NOTICE,
      content: JSON.stringify({ ...change, mid }),
      options: { isPersisted: 0, isCounted: 0, isIncludeSender: isSyncSender },
    },
    { audience: isSyncSender === 1 ? { base: everybody } : { base: everybody, without: userId } },
  );
}
