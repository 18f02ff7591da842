import { conversationNumberOf } from '../../domain/rules/conversations.js';
import type { ConversationType } from '../../domain/state/index.js';
import { DownStreamMessage } from '../bodies.js';
import type { Connection } from '../connection.js';
import { STATUS_MESSAGE } from '../encode-message.js';
import { encode } from '../proto.js';
import type { GatewayDeps } from './topic.js';

/** A message that the app server held back. */
export interface InterceptedMessage {
  readonly messageUID: string;
  readonly conversationType: ConversationType;
  readonly targetId: string;
  /** The channel of an ultra group. */
  readonly busChannel?: string;
  readonly extra: string;
}

/** The number of the interceptor in the protocol: a third party. */
const BY_CALLBACK = 3;

/** Inferred: notifies the sender that the app server held the message back, after a puback that reports success. */
export function interceptNotice(
  { services }: GatewayDeps,
  connection: Connection,
  { messageUID, conversationType, targetId, busChannel, extra }: InterceptedMessage,
): void {
  const isPrivate = conversationType === 'PRIVATE';
  const time = services.clock.now();
  const notice = {
    fromUserId: isPrivate ? targetId : connection.userId,
    type: conversationNumberOf(conversationType),
    groupId: isPrivate ? undefined : targetId,
    classname: 'RC:InterceptMsg',
    content: JSON.stringify({ interceptType: BY_CALLBACK, msgUId: messageUID, extra }),
    dataTime: time,
    status: 0,
    direction: 0,
    busChannel,
    extStatus: STATUS_MESSAGE,
  };
  connection.tell('s_msg', connection.userId, time, encode(DownStreamMessage, notice));
}
