import { jsonMembers } from '../../domain/json-members.js';
import { UpStreamMessage } from '../bodies.js';
import { MalformedPacket } from '../packet.js';
import { decode } from '../proto.js';
import type { PublishTopic } from './topic.js';

const MAX_ID_CHARS = 64;

/** A client takes a message of its user back. */
export const recallMessage: PublishTopic = async ({ parts }, { userId, session }, { body }) => {
  const { content = '' } = decode(UpStreamMessage, body);
  const { conversationType, targetId, messageUId, sentTime, extra } = jsonMembers(content);
  if (!isId(targetId) || !isId(messageUId)) throw new MalformedPacket('it names no message');
  await parts.store.execute(
    'message.recall',
    {
      fromUserId: userId,
      conversationType: Number(conversationType),
      targetId,
      messageUID: messageUId,
      sentTime: Number(sentTime ?? 0),
      ...(typeof extra === 'string' && { extra }),
    },
    session.source,
  );
  return { receipt: { time: parts.clock.now(), uid: messageUId } };
};

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= MAX_ID_CHARS;
}
