import type { ConversationType } from '../domain/state/index.js';
import type { CallbackId } from './ids.js';

/**
 * Where callbacks go: an address, or an object with one and with switches; `false` sends none although there is a `url`
 * for all.
 */
export type CallbackTarget<Switches extends object = object> = string | false | ({ readonly url?: string } & Switches);

/** Switches of `message.route`. */
export interface RouteSwitches {
  /**
   * Whether messages of the Server API are routed as well. Broadcasts to all users never are.
   * @defaultValue false
   */
  readonly serverMessages?: boolean;
}

/** Switches of `message.preSend`. */
export interface PreSendSwitches {
  /**
   * Whether messages of the Server API need a verdict as well: those to users, groups, chat rooms and ultra groups, but
   * for templates and streams.
   * @defaultValue false
   */
  readonly serverMessages?: boolean;
  /**
   * What becomes of a message whose verdict does not come in time, or makes no sense. RongCloud delivers it, Nexconn
   * (its service overseas) does not.
   * @defaultValue 'pass'
   */
  readonly onFailure?: 'pass' | 'block';
  /**
   * How long a verdict may take, in real milliseconds, from 1 to 60,000.
   * @defaultValue 3000
   */
  readonly timeoutMs?: number;
  /**
   * The types of conversations whose messages need a verdict.
   * @defaultValue private chats, groups, chat rooms and ultra groups
   */
  readonly conversationTypes?: readonly ConversationType[];
  /**
   * The object names of messages that need a verdict, such as `RC:TxtMsg`.
   * @defaultValue all
   */
  readonly objectNames?: readonly string[];
}

/** Switches of `chatroom.kv`. */
export interface KvSwitches {
  /**
   * Whether a body is a list with the change in it, and not the change itself. The documentation leaves both open.
   * @defaultValue false
   */
  readonly asList?: boolean;
}

type Plain = Exclude<CallbackId, 'message.route' | 'message.preSend' | 'chatroom.kv' | 'bot.webhook'>;

/**
 * Which callbacks the emulator sends to an app server, and where to. Without any it sends none.
 *
 * ```ts
 * const callbacks = {
 *   url: 'http://127.0.0.1:3000/rongcloud', // user.onlineStatus goes to …/rongcloud/user.onlineStatus, and so on
 *   'message.route': { serverMessages: true },
 *   'message.preSend': 'http://127.0.0.1:3000/verdict',
 *   'bot.webhook': true,
 * };
 * ```
 */
export interface CallbackOptions extends Readonly<Partial<Record<Plain, CallbackTarget>>> {
  /**
   * The address for all callbacks but `message.preSend`: a slash and the id of the callback are put behind it.
   * @defaultValue none: only the callbacks that are named are sent
   */
  readonly url?: string;
  readonly 'message.route'?: CallbackTarget<RouteSwitches>;
  /** Asks before a client's message is delivered. It is only sent where it is named, as messages wait for it. */
  readonly 'message.preSend'?: CallbackTarget<PreSendSwitches>;
  readonly 'chatroom.kv'?: CallbackTarget<KvSwitches>;
  /** `true` sends to the `callbackUrl` of each bot, wherever that is; an address sends those of all bots there. */
  readonly 'bot.webhook'?: CallbackTarget | true;
}
