import type { Emulator, SentMessageReceipt } from '@rongkit/emulator';
import { type MessageBody, type RongCloud, textMessage } from 'rongkit';

/** Options of a user who joins. */
export interface JoinOptions {
  /**
   * The name of the user.
   * @defaultValue the id of the user
   */
  readonly name?: string;
  /** The URL of the user's picture. */
  readonly portraitUri?: string;
}

/** The receiver of a message: a user id as a string, a group or a chatroom. */
export type MessageTarget = string | { readonly groupId: string } | { readonly chatroomId: string };

/** A user in a test, who sends under the rules for clients: mutes, blocks, sensitive words and your verdicts apply. */
export class TestUser {
  readonly id: string;
  /** The token with which a web client connects. */
  readonly token: string;
  readonly #emulator: Emulator;

  /** Use `joinAsUser` to create a user. */
  private constructor(id: string, token: string, emulator: Emulator) {
    this.id = id;
    this.token = token;
    this.#emulator = emulator;
  }

  /** Registers a user, and marks the user as online without a client. */
  static async join(emulator: Emulator, rong: RongCloud, id: string, options: JoinOptions = {}): Promise<TestUser> {
    const { name = id, portraitUri } = options;
    const { token } = await rong.user.getToken({ userId: id, name, ...(portraitUri !== undefined && { portraitUri }) });
    await emulator.setOnline(id, true);
    return new TestUser(id, token, emulator);
  }

  /**
   * Sends a message: a string is a text message.
   * @throws Refusal if the emulator refuses the message, such as for a muted user
   */
  send(target: MessageTarget, message: string | MessageBody): Promise<SentMessageReceipt> {
    const { objectName, content } = typeof message === 'string' ? textMessage(message) : message;
    return this.#emulator.sendAs(this.id, { ...placeOf(target), objectName, content });
  }

  /** The messages that the user received, oldest first. */
  inbox(): ReturnType<Emulator['inbox']> {
    return this.#emulator.inbox(this.id);
  }

  /** Marks the user as offline. Messages to the user may then cause push notifications. */
  goOffline(): Promise<void> {
    return this.#emulator.setOnline(this.id, false);
  }
}

function placeOf(target: MessageTarget) {
  if (typeof target === 'string') return { conversationType: 'PRIVATE', targetId: target } as const;
  if ('groupId' in target) return { conversationType: 'GROUP', targetId: target.groupId } as const;
  return { conversationType: 'CHATROOM', targetId: target.chatroomId } as const;
}
