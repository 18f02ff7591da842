import type { Context, HandlersOf } from '../../handler.js';
import { membersOf } from '../../rules/groups.js';
import { lastReceivedAt } from '../../rules/inboxes.js';
import { noSuchMessage } from '../../rules/recalls.js';
import type { Message, State, View } from '../../state/index.js';
import { Refusal } from '../../values/refusal.js';
import { minutes } from '../../values/times.js';

export const messageModify = {
  'message.modifyPrivate': {
    decide: (state, { fromUserId, targetId, msgUID }, { at }) =>
      requireOwn(state, msgUID, { conversationType: 'PRIVATE', fromUserId, targetId }, at),
    apply: (state, params, context) => modify(state, params, context),
  },
  'message.modifyGroup': {
    decide: (state, { fromUserId, groupId: targetId, msgUID }, { at }) =>
      requireOwn(state, msgUID, { conversationType: 'GROUP', fromUserId, targetId }, at),
    apply: (state, params, context) => modify(state, params, context),
  },
} satisfies HandlersOf<'message'>;

type Place = Pick<Message, 'conversationType' | 'fromUserId' | 'targetId'>;

/** The time after sending during which a message can be modified, in milliseconds. */
const MODIFIABLE_MS = minutes(24 * 60);

function requireOwn({ messages }: View, msgUID: string, place: Place, at: number): void {
  const { conversationType, fromUserId, targetId } = place;
  const message = messages.get(msgUID);
  const isThere = message?.conversationType === conversationType && message.targetId === targetId;
  if (!isThere || message.fromUserId !== fromUserId) throw noSuchMessage(msgUID);
  if (at - message.sentAt <= MODIFIABLE_MS) return;
  throw new Refusal(1002, `msgUID<${msgUID}> was sent more than 24 hours ago.`).inModule(20114);
}

interface Change {
  readonly msgUID: string;
  readonly content: string;
  readonly objectName?: string;
}

function modify(state: State, { msgUID, content, objectName }: Change, { at, tell }: Context): void {
  const message = state.messages.get(msgUID);
  if (!message) return;
  message.content = content;
  message.objectName = objectName ?? message.objectName;
  // A modified stream message is an ordinary message from now on: later parts of the stream are refused.
  state.streams.delete(msgUID);
  const userIds = holdersOf(state, message);
  noteModified(state, message, nextVersion(state, userIds, at));
  tell({ kind: 'messageModified', at, messageUID: msgUID, userIds });
}

/**
 * The users who may have received or sent a message: both users of a private message, or the sender and the present
 * members of the group.
 */
function holdersOf(state: View, { conversationType, fromUserId, targetId }: Message): string[] {
  if (conversationType === 'PRIVATE') return [fromUserId, targetId];
  return [...new Set([fromUserId, ...membersOf(state, targetId).keys()])];
}

/**
 * The version of a modification: greater than all earlier versions, and later than the last message that each of the
 * users received. A client that has no version yet may ask with the time of that message.
 */
function nextVersion(state: View, userIds: readonly string[], at: number): number {
  const { messages, modifiedMessages } = state;
  let version = Math.max(at, messages.get(modifiedMessages.at(-1) ?? '')?.modifiedVersion ?? 0);
  for (const userId of userIds) version = Math.max(version, lastReceivedAt(state, userId));
  return version + 1;
}

function noteModified({ modifiedMessages }: State, message: Message, version: number): void {
  const index = message.modifiedVersion === null ? -1 : modifiedMessages.indexOf(message.messageUID);
  if (index >= 0) modifiedMessages.splice(index, 1);
  modifiedMessages.push(message.messageUID);
  message.modifiedVersion = version;
}
