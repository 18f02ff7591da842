import { membersOf } from '../group/members.js';
import { type Context, command } from '../handler.js';
import { lastTimeIn } from '../last-time.js';
import type { Message, State } from '../state/index.js';
import { noSuchMessage } from './no-such-message.js';

interface Change {
  readonly msgUID: string;
  readonly content: string;
  readonly objectName?: string;
}

const modifyPrivate = command('message.modifyPrivate', (state, { fromUserId, targetId, ...change }, context) =>
  modify(state, { conversationType: 'PRIVATE', fromUserId, targetId }, change, context),
);

const modifyGroup = command('message.modifyGroup', (state, { fromUserId, groupId, ...change }, context) =>
  modify(state, { conversationType: 'GROUP', fromUserId, targetId: groupId }, change, context),
);

function modify(
  state: State,
  { conversationType, fromUserId, targetId }: Pick<Message, 'conversationType' | 'fromUserId' | 'targetId'>,
  { msgUID, content, objectName }: Change,
  { at, tell }: Context,
) {
  const message = state.messages.get(msgUID);
  const isThere = message?.conversationType === conversationType && message.targetId === targetId;
  if (!isThere || message.fromUserId !== fromUserId) throw noSuchMessage(msgUID);
  message.content = content;
  message.objectName = objectName ?? message.objectName;
  // What it says now was not streamed.
  state.streams.delete(msgUID);
  const userIds = readersOf(state, message);
  noteModified(state, message, nextVersion(state, userIds, at));
  tell({ kind: 'messageModified', at, messageUID: msgUID, userIds });
  return {};
}

function readersOf(state: State, { conversationType, fromUserId, targetId }: Message): string[] {
  if (conversationType === 'PRIVATE') return [fromUserId, targetId];
  return [...new Set([fromUserId, ...membersOf(state, targetId)])];
}

/** Later than what was modified before, and than all by which clients of the readers may say how far they have come. */
function nextVersion(state: State, userIds: readonly string[], at: number): number {
  const { messages, modifiedMessages, inboxes } = state;
  let version = Math.max(at, messages.get(modifiedMessages.at(-1) ?? '')?.modifiedVersion ?? 0);
  for (const userId of userIds) version = Math.max(version, lastTimeIn(state, inboxes.get(userId)));
  return version + 1;
}

function noteModified({ modifiedMessages }: State, message: Message, version: number): void {
  const index = message.modifiedVersion === null ? -1 : modifiedMessages.indexOf(message.messageUID);
  if (index >= 0) modifiedMessages.splice(index, 1);
  modifiedMessages.push(message.messageUID);
  message.modifiedVersion = version;
}

export const modifyHandlers = [modifyPrivate, modifyGroup];
