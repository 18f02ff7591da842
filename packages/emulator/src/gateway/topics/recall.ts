import { resources } from '@rongkit/contract';
import { jsonMembers } from '../../domain/json-members.js';
import { UpStreamMessage } from '../bodies.js';
import { decode } from '../proto.js';
import { serverCall } from '../server-call.js';
import type { PublishTopic } from './topic.js';

/** A client takes a message of its user back. */
export const recallMessage: PublishTopic = async ({ parts }, { userId, session }, { body }) => {
  const { content = '' } = decode(UpStreamMessage, body);
  const { conversationType, targetId, messageUId: messageUID, sentTime, extra } = jsonMembers(content);
  const params = { fromUserId: userId, conversationType, targetId, messageUID, sentTime: sentTime ?? 0, extra };
  await serverCall(parts, resources.message.recall, params, session.source);
  return { receipt: { time: parts.clock.now(), uid: String(messageUID) } };
};
