import type { Verdict } from '../../callbacks/verdict.js';
import { conversationNumberOf } from '../../domain/conversation-type.js';
import type { ConversationType } from '../../domain/state/index.js';
import { DownStreamMessage } from '../bodies.js';
import type { Connection } from '../connection.js';
import { encode } from '../proto.js';
import type { Desk } from './topic.js';

/** A message that is about to be sent. */
interface Pending {
  readonly messageUID: string;
  readonly conversationType: ConversationType;
  readonly targetId: string;
  readonly objectName: string;
  readonly content: string;
  readonly toUserIds?: readonly string[] | undefined;
  readonly pushContent?: string | undefined;
}

/** Asks the app server whether a client's message may be delivered, if it is to be asked. */
export function judge({ parts }: Desk, { session }: Connection, pending: Pending): Promise<Verdict> {
  const { userId: fromUserId, source, clientIp } = session;
  const { messageUID, conversationType, targetId, objectName, content, toUserIds, pushContent } = pending;
  const message = { messageUID, conversationType, targetId, objectName, content, toUserIds, pushContent };
  return parts.callbacks.judge({ ...message, fromUserId, source, clientIp, at: parts.clock.now() });
}

/** By a third party, as clients know it. */
const BY_CALLBACK = 3;

/** Tells the sender, whose client has its receipt, that the app server refused a message (inferred). */
export function interceptNotice(
  { parts }: Desk,
  connection: Connection,
  { messageUID, conversationType, targetId, extra = '' }: Pending & { readonly extra?: string | undefined },
): void {
  const isOfTwo = conversationType === 'PRIVATE';
  const time = parts.clock.now();
  const notice = {
    fromUserId: isOfTwo ? targetId : connection.userId,
    type: conversationNumberOf(conversationType),
    groupId: isOfTwo ? undefined : targetId,
    classname: 'RC:InterceptMsg',
    content: JSON.stringify({ interceptType: BY_CALLBACK, msgUId: messageUID, extra }),
    dataTime: time,
    status: 0,
    direction: 0,
    extStatus: 64,
  };
  connection.tell('s_msg', connection.userId, time, encode(DownStreamMessage, notice));
}
