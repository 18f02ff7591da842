import type { ConversationType } from '../../domain/state/index.js';
import { channelTypes, SERVER } from './message.js';

/** A message that is about to be delivered. */
export interface PendingMessage {
  readonly messageUID: string;
  readonly fromUserId: string;
  readonly conversationType: ConversationType;
  /** The user, group, room or ultra group. */
  readonly targetId: string;
  readonly busChannel?: string | undefined;
  /** Of a message for chosen members of a group. */
  readonly toUserIds?: readonly string[] | undefined;
  readonly objectName: string;
  readonly content: string;
  readonly pushContent?: string | undefined;
  /** JSON. */
  readonly pushExt?: string | undefined;
  readonly disablePush?: boolean | undefined;
  readonly expansion?: boolean | undefined;
  /** The first key-value pairs, as JSON. */
  readonly extraContent?: string | undefined;
  /** What the sender's client runs on. */
  readonly source?: string | undefined;
  /** The sender's address with the port. */
  readonly clientIp?: string | undefined;
  /** When it came, by the virtual clock. */
  readonly at: number;
}

/** The body of `message.preSend`. */
export function preSendBody(appKey: string, message: PendingMessage): object {
  const { fromUserId, targetId, toUserIds = [], objectName: msgType, content, conversationType } = message;
  const { disablePush = false, pushContent, pushExt, expansion = false, extraContent, clientIp } = message;
  return {
    appKey,
    fromUserId,
    targetId,
    ...(toUserIds.length > 0 && { toUserIds: toUserIds.join(',') }),
    msgType,
    content,
    ...(pushContent !== undefined && { pushContent }),
    disablePush,
    ...(pushExt !== undefined && { pushExt }),
    expansion,
    ...(extraContent !== undefined && { extraContent }),
    channelType: channelTypes[conversationType],
    msgTimeStamp: String(message.at),
    messageId: message.messageUID,
    os: message.source ?? SERVER,
    busChannel: message.busChannel ?? '',
    ...(clientIp !== undefined && { clientIp }),
  };
}
