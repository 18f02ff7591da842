import { resources } from '@rongkit/contract';
import { requireOwnMessage } from '../../domain/endpoints/message/recall.js';
import { DEFAULT_CHANNEL } from '../../domain/rules/conversations.js';
import { jsonMembers } from '../../domain/values/json-members.js';
import { UpStreamMessage } from '../bodies.js';
import { executeCall } from '../execute.js';
import { decode } from '../proto.js';
import type { TakePublish } from './topic.js';

const ULTRA_GROUP = 10;

/** Recalls a message of the client's user. */
export const recallMessage: TakePublish = async ({ services }, { userId, session }, { body }) => {
  const { content = '' } = decode(UpStreamMessage, body);
  const { conversationType, targetId, messageUId: messageUID, sentTime, extra, channelId } = jsonMembers(content);
  const channel = conversationType === ULTRA_GROUP && { busChannel: channelId || DEFAULT_CHANNEL };
  const params = {
    fromUserId: userId,
    conversationType,
    targetId,
    messageUID,
    sentTime: sentTime ?? 0,
    extra,
    ...channel,
  };
  requireOwnMessage(services.store.state, params as never);
  await executeCall({ services, session }, resources.message.recall, params);
  return { receipt: { time: services.clock.now(), uid: String(messageUID) } };
};
