import type { VirtualClock } from '../clock.js';
import type { CommandSource } from '../domain/commands.js';
import type { UndeliveredReason } from '../domain/events.js';
import type { View } from '../domain/state/index.js';
import { Refusal } from '../domain/values/refusal.js';
import type { Store } from '../store/store.js';
import { noteRefused } from '../undelivered/refused-by-gate.js';
import type { UndeliveredLog } from '../undelivered/undelivered-log.js';
import { checkMessage } from './check-message.js';
import type { PassedMessage, SendGate } from './send-gate.js';

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

/** The UID and the send time of a message that was sent. */
export interface SentMessageReceipt {
  readonly messageUID: string;
  /** Milliseconds since 1970 by the virtual clock. */
  readonly sentAt: number;
}

interface SendAsDeps {
  readonly store: Store;
  readonly gate: SendGate;
  readonly clock: VirtualClock;
  readonly undelivered: UndeliveredLog;
  /** The source of the message, which the command history records. */
  readonly by: CommandSource;
}

/** The platform and the address that callbacks report for the sender. */
const CLIENT = { source: 'Websocket', clientIp: '127.0.0.1:0' };

/** Sends a message of a user under the rules for clients. Throws a Refusal with the status that the client would get. */
export async function sendAs(deps: SendAsDeps, userId: string, message: UserMessage): Promise<SentMessageReceipt> {
  const { store, clock, undelivered } = deps;
  const { conversationType, targetId, objectName = 'RC:TxtMsg' } = message;
  const note = (error: unknown, reason?: UndeliveredReason) => {
    const noted = { userId, conversationType, targetId, objectName };
    noteRefused({ undelivered, state: store.state, now: clock.now() }, noted, error, reason);
  };
  requireConnectable(store.state, userId, clock.now(), note);
  const { refusedWith, ...receipt } = await send(deps, userId, message).catch((error: unknown) => {
    note(error);
    throw error;
  });
  if (refusedWith !== undefined) throw new Refusal(1002, 'The app server held the message back.');
  return receipt;
}

/** Refuses a user who could not connect with a client. */
function requireConnectable(
  { users, deactivatedUsers, userBlocks }: View,
  userId: string,
  at: number,
  note: (error: Refusal, reason: UndeliveredReason) => void,
): void {
  const isBlocked = (userBlocks.get(userId) ?? 0) > at;
  const isDeactivated = deactivatedUsers.has(userId);
  if (users.has(userId) && !isDeactivated && !isBlocked) return;
  const refusal = new Refusal(1002, `userId<${userId}> is not registered, blocked or deactivated.`);
  note(refusal, isDeactivated ? 'deactivated' : isBlocked ? 'blocked' : 'notRegistered');
  throw refusal;
}

async function send({ gate, by }: SendAsDeps, userId: string, message: UserMessage): Promise<PassedMessage> {
  const { conversationType, targetId, objectName = 'RC:TxtMsg', content, toUserIds, pushContent } = message;
  checkMessage({ conversationType, targetId, objectName, content });
  const common = { userId, objectName, content, options: { isPersisted: 1, isCounted: 1 } };
  return conversationType === 'CHATROOM'
    ? gate.send('client.sendToChatroom', { ...common, chatroomId: targetId }, { ...CLIENT, by })
    : gate.send('client.send', { ...common, conversationType, targetId, toUserIds, pushContent }, { ...CLIENT, by });
}
