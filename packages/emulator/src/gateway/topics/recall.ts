import { UpStreamMessage } from '../bodies.js';
import { decode } from '../proto.js';
import type { PublishTopic } from './topic.js';

/** A client takes a message of its user back. */
export const recallMessage: PublishTopic = async ({ parts }, { userId, session }, { body }) => {
  const { content = '' } = decode(UpStreamMessage, body);
  const asked = JSON.parse(content) as Record<string, unknown>;
  const { conversationType, targetId, messageUId, sentTime, extra } = asked;
  await parts.store.execute(
    'message.recall',
    {
      fromUserId: userId,
      conversationType: Number(conversationType),
      targetId: String(targetId),
      messageUID: String(messageUId),
      sentTime: Number(sentTime ?? 0),
      ...(typeof extra === 'string' && { extra }),
    },
    session.source,
  );
  return { receipt: { time: parts.clock.now(), uid: String(messageUId) } };
};
