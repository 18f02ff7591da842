import { command } from '../handler.js';
import { Refusal } from '../refusal.js';
import type { Message, State } from '../state/index.js';

interface Change {
  readonly msgUID: string;
  readonly content: string;
  readonly objectName?: string;
}

const modifyPrivate = command('message.modifyPrivate', (state, { fromUserId, targetId, ...change }) =>
  modify(state, { conversationType: 'PRIVATE', fromUserId, targetId }, change),
);

const modifyGroup = command('message.modifyGroup', (state, { fromUserId, groupId, ...change }) =>
  modify(state, { conversationType: 'GROUP', fromUserId, targetId: groupId }, change),
);

function modify(
  state: State,
  { conversationType, fromUserId, targetId }: Pick<Message, 'conversationType' | 'fromUserId' | 'targetId'>,
  { msgUID, content, objectName }: Change,
) {
  const message = state.messages.get(msgUID);
  const isThere = message?.conversationType === conversationType && message.targetId === targetId;
  if (!isThere || message.fromUserId !== fromUserId) throw new Refusal(1002, `msgUID<${msgUID}> is not exist.`);
  message.content = content;
  message.objectName = objectName ?? message.objectName;
  // What it says now was not streamed.
  state.streams.delete(msgUID);
  return {};
}

export const modifyHandlers = [modifyPrivate, modifyGroup];
