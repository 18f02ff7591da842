import { Refusal } from '../domain/values/refusal.js';
import type { Store } from '../store/store.js';
import { checkMessage } from './check-message.js';
import type { SendGate } from './send-gate.js';

/** A message that a user sends, as if from a client. */
export interface UserMessage {
  /** Where the message goes: to a user, a group or a chatroom. */
  readonly conversationType: 'PRIVATE' | 'GROUP' | 'CHATROOM';
  /** The id of the user, the group or the chatroom. */
  readonly targetId: string;
  /**
   * The message type.
   * @defaultValue 'RC:TxtMsg'
   */
  readonly objectName?: string;
  /** The content: JSON for built-in message types, such as `{"content":"hello"}`. */
  readonly content: string;
  /**
   * The only members of the group who receive the message.
   * @defaultValue all
   */
  readonly toUserIds?: readonly string[];
  /**
   * The text of the push notification.
   * @defaultValue none
   */
  readonly pushContent?: string;
}

/** The id and the send time of a message that was sent. */
export interface SentMessageReceipt {
  readonly messageUID: string;
  /** Milliseconds since 1970 by the virtual clock. */
  readonly sentAt: number;
}

interface SendAsDeps {
  readonly store: Store;
  readonly gate: SendGate;
  readonly now: () => number;
}

/** The client that callbacks name as the sender's client. */
const CLIENT = { source: 'Websocket', clientIp: '127.0.0.1:0' };

/** Sends a message of a user under the rules for clients. Throws a Refusal with the status that the client would get. */
export async function sendAs(deps: SendAsDeps, userId: string, message: UserMessage): Promise<SentMessageReceipt> {
  const { store, gate, now } = deps;
  const { conversationType, targetId, objectName = 'RC:TxtMsg', content, toUserIds, pushContent } = message;
  const { users, deactivatedUsers, userBlocks } = store.state;
  const mayConnect = users.has(userId) && !deactivatedUsers.has(userId) && (userBlocks.get(userId) ?? 0) <= now();
  if (!mayConnect) throw new Refusal(1002, `userId<${userId}> is not registered, blocked or deactivated.`);
  checkMessage({ conversationType, targetId, objectName, content });
  const common = { userId, objectName, content, options: { isPersisted: 1, isCounted: 1 } };
  const { messageUID, sentAt, refusedWith } =
    conversationType === 'CHATROOM'
      ? await gate.send('client.sendToChatroom', { ...common, chatroomId: targetId }, CLIENT)
      : await gate.send('client.send', { ...common, conversationType, targetId, toUserIds, pushContent }, CLIENT);
  if (refusedWith !== undefined) throw new Refusal(1002, 'The app server held the message back.');
  return { messageUID, sentAt };
}
