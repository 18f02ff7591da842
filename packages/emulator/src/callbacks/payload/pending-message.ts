import type { ConversationType } from '../../domain/state/index.js';
import { channelTypes, SERVER } from './message.js';

/** A message that waits for the app server's verdict. */
export interface PendingMessage {
  readonly messageUID: string;
  readonly fromUserId: string;
  readonly conversationType: ConversationType;
  /** The id of the target: a user, group, chatroom or ultra group. */
  readonly targetId: string;
  readonly busChannel?: string | undefined;
  /** The only members of the group who receive the message; undefined for all. */
  readonly toUserIds?: readonly string[] | undefined;
  readonly objectName: string;
  readonly content: string;
  readonly pushContent?: string | undefined;
  /** The push settings, as serialized JSON. */
  readonly pushExt?: string | undefined;
  readonly disablePush?: boolean | undefined;
  readonly expansion?: boolean | undefined;
  /** The key-value pairs of an expandable message, as JSON. */
  readonly extraContent?: string | undefined;
  /** The platform of the sender's client, such as `Websocket`; undefined for the server API. */
  readonly source?: string | undefined;
  /** The address and port of the sender's client. */
  readonly clientIp?: string | undefined;
  /** When the message arrived: milliseconds since 1970 by the virtual clock. */
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
