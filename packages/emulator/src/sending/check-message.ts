import { resources } from '@rongkit/contract';
import type { ConversationType } from '../domain/state/index.js';
import { contractCheck } from '../params/contract-check.js';

const { publishPrivate, publishGroup, publishChatroom } = resources.message;
const checkPrivate = contractCheck(publishPrivate, 'toUserId', 'objectName', 'content');
const checkGroup = contractCheck(publishGroup, 'toGroupId', 'objectName', 'content');
const checkRoom = contractCheck(publishChatroom, 'toChatroomId', 'objectName', 'content');

interface Checked {
  readonly conversationType: ConversationType;
  readonly targetId: string;
  readonly objectName: string;
  readonly content: string;
}

/** Checks the target, object name and content of a user's message as the server API does. Throws a Refusal. */
export function checkMessage({ conversationType, targetId, objectName, content }: Checked): void {
  const message = { objectName, content };
  if (conversationType === 'PRIVATE') checkPrivate({ ...message, toUserId: [targetId] });
  else if (conversationType === 'CHATROOM') checkRoom({ ...message, toChatroomId: [targetId] });
  else checkGroup({ ...message, toGroupId: [targetId] });
}
