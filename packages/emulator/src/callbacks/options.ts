import type { ConversationType } from '../domain/state/index.js';
import type { CallbackId } from './ids.js';

/**
 * The address of one kind of callback: an `http` or `https` URL, or an object with `url` and the switches of this kind.
 * `false` turns the callback off, even if `CallbackOptions.url` is set.
 */
export type CallbackTarget<Switches extends object = object> = string | false | ({ readonly url?: string } & Switches);

/** Switches of `message.route`, the callback for messages. Status and system messages cause no such callback. */
export interface RouteSwitches {
  /**
   * Whether the callback is sent for messages of the server API too. The callback is never sent for broadcasts to all
   * users.
   * @defaultValue false
   */
  readonly serverMessages?: boolean;
}

/** Switches of `message.preSend`, the callback that asks the app server before a message is delivered. */
export interface PreSendSwitches {
  /**
   * Whether the app server is also asked about messages that the server API sends to users, groups, chatrooms and ultra
   * groups. For a stream message, the app server is asked once, about the first part. The app server is never asked
   * about broadcasts and status messages.
   * @defaultValue false
   */
  readonly serverMessages?: boolean;
  /**
   * Whether a message is delivered (`pass`) or held back (`block`) if the app server cannot be reached, does not answer
   * in time, or answers with a status other than 2xx or without a valid verdict.
   * RongCloud delivers the message; Nexconn, its service outside China, holds it back.
   * @defaultValue 'pass'
   */
  readonly onFailure?: 'pass' | 'block';
  /**
   * Timeout of each attempt to get the app server's answer, in real milliseconds: an integer from 1 to 60,000.
   * @defaultValue 3000
   */
  readonly timeoutMs?: number;
  /**
   * Maximum number of attempts to get an answer: an integer from 1 to 10. An attempt that ends without an answer is
   * repeated at once. RongCloud asks once. Nexconn asks three times, with a timeout of 5000 ms each, and `onFailure` is
   * `'block'` there.
   * @defaultValue 1
   */
  readonly tries?: number;
  /**
   * The conversation types of the messages to ask about: any of `PRIVATE`, `GROUP`, `CHATROOM` and `ULTRAGROUP`.
   * @defaultValue all four
   */
  readonly conversationTypes?: readonly ConversationType[];
  /**
   * The object names of the messages to ask about, such as `RC:TxtMsg`. Other messages are delivered without asking.
   * @defaultValue all object names
   */
  readonly objectNames?: readonly string[];
}

/** Switches of `chatroom.kv`, the callback for changed chatroom attributes. */
export interface KvSwitches {
  /**
   * Whether the body is a list that holds the change, instead of the change alone. The documentation shows both forms.
   * @defaultValue false
   */
  readonly asList?: boolean;
}

type CallbackWithoutSwitches = Exclude<CallbackId, 'message.route' | 'message.preSend' | 'chatroom.kv' | 'bot.webhook'>;

/**
 * The callbacks (webhooks) that the emulator sends to an app server, and their addresses. An empty object sends none.
 *
 * ```ts
 * const callbacks = {
 *   url: 'http://127.0.0.1:3000/rongcloud', // user.onlineStatus goes to …/rongcloud/user.onlineStatus, and so on
 *   'message.route': { serverMessages: true },
 *   'message.preSend': 'http://127.0.0.1:3000/verdict',
 *   'bot.webhook': true,
 * };
 * ```
 *
 * Addresses must not contain a user, a password or a fragment.
 */
export interface CallbackOptions extends Readonly<Partial<Record<CallbackWithoutSwitches, CallbackTarget>>> {
  /**
   * The base address of all callbacks except `message.preSend`, without a query string. Each callback goes to this
   * address followed by a slash and its id.
   * @defaultValue none: only callbacks with an address of their own are sent
   */
  readonly url?: string;
  /**
   * Pause before a callback without an answer is sent again, in real milliseconds: an integer from 0 to 60,000. Inferred:
   * the default, since no source states the pauses of the service.
   * @defaultValue 1000
   */
  readonly retryDelayMs?: number;
  /** Sent after a message is sent, or after a message of an ultra group is changed. */
  readonly 'message.route'?: CallbackTarget<RouteSwitches>;
  /**
   * Sent before a client's message is delivered (no status message of a private chat or group), and with
   * `serverMessages` also before a message of the server API is delivered; the message waits for the answer. Needs an
   * address of its own, because the wait delays messages.
   */
  readonly 'message.preSend'?: CallbackTarget<PreSendSwitches>;
  /** Sent when an attribute (a key-value entry) of a chatroom is set or removed. */
  readonly 'chatroom.kv'?: CallbackTarget<KvSwitches>;
  /**
   * Sent when a bot's subscribed event happens. `true` sends to the `callbackUrl` of each bot's integration, on any
   * host. With an address, the events of all bots are sent to that address.
   */
  readonly 'bot.webhook'?: CallbackTarget | true;
}
