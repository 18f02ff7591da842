import type { LoggedRequest, Undelivered } from './admin/client/emitted.js';
import type { Callbacks } from './callbacks/callbacks.js';
import type { VirtualClock } from './clock.js';
import type { Push, State } from './domain/state/index.js';
import type { ReadOnly } from './domain/state/read-only.js';
import type { Faults } from './http/faults.js';
import type { ReceivedMessage, TextMessage } from './inspect-state.js';
import type { SentMessageReceipt, UserMessage } from './sending/send-as.js';
import type { UndeliveredFilter } from './undelivered/undelivered-log.js';
import type { Truthy, WaitOptions } from './wait-for.js';

/** The options with which the `RongCloud` client of `rongkit` calls this emulator: pass the object to its constructor. */
export interface Credentials {
  /** The app key of the emulator. */
  readonly appKey: string;
  /** The app secret of the emulator. */
  readonly appSecret: string;
  /** The address of the emulator, for all calls except those of SMS. */
  readonly baseUrls: string[];
  /** The address of the emulator, for text messages (SMS). */
  readonly smsBaseUrl: string;
  /**
   * The client's rate limits, matched to the emulator's: `'off'`, or a factor on the documented limits. Absent if the
   * emulator has the documented limits.
   */
  readonly rateLimit?: 'off' | { readonly scale: number };
}

/** A running emulator of RongCloud IM. */
export interface Emulator {
  /** The address for API calls, such as `http://127.0.0.1:8600`. */
  readonly url: string;
  /** The port that the emulator listens on. */
  readonly port: number;
  /** The token that opens the admin API to other machines; undefined without the option `adminToken`. */
  readonly adminToken: string | undefined;
  /** The app key that clients must send. */
  readonly appKey: string;
  /** Options for the `RongCloud` client, including the app secret. */
  readonly credentials: Credentials;
  /** The virtual clock, by which blocks and mutes end and messages are dated. Advancing it also refills rate limits. */
  readonly clock: VirtualClock;
  /** Injects failures: makes calls fail, wait or lose their connection. */
  readonly faults: Faults;
  /** The callbacks (webhooks) to the app server: options, deliveries, and waiting for the queue. */
  readonly callbacks: Pick<Callbacks, 'options' | 'set' | 'deliveries' | 'delivery' | 'resend' | 'settled'>;
  /** The whole state of the emulated service. Read the property anew after each change; do not keep the object. */
  readonly state: ReadOnly<State>;
  /**
   * The messages that a user received, oldest first; empty for an unknown user. Like the real service, the emulator
   * removes messages after 180 days; messages of ultra groups, and messages without a place in the message history,
   * after 7 days.
   */
  inbox(userId: string): ReadOnly<ReceivedMessage>[];
  /**
   * The push notifications that the real service would have sent, oldest first: for messages to offline users, and by
   * push calls. They are removed after 7 days by the virtual clock.
   */
  pushes(): ReadOnly<Push>[];
  /**
   * The text messages (SMS) that the real service would have sent to phones, with their codes, oldest first. They are
   * removed after 7 days by the virtual clock.
   */
  sms(): TextMessage[];
  /** The latest API requests, oldest first: at most 1,000, and fewer if their bodies and answers together exceed 16 MB. */
  requests(): LoggedRequest[];
  /**
   * The latest messages that did not reach every user who may expect them, or that arrived with changed content, with
   * the reasons, oldest first: at most 1,000 messages.
   * @param filter chooses records by the user who lacks a message, the message, the sender, the request or the reason
   */
  undelivered(filter?: UndeliveredFilter): Undelivered[];
  /**
   * Sends a message of a user, as if from a client: under the rules for clients (mutes, blocks, sensitive words, the
   * app server's verdict), which do not apply to the server API. Neither the sender nor a receiver has to be connected.
   * @throws Refusal if the message is refused; its code is the status that the client would get, or 1002 for a user
   * who cannot connect, a parameter that breaks a limit, or a message that the app server held back
   */
  sendAs(userId: string, message: UserMessage): Promise<SentMessageReceipt>;
  /**
   * Waits until a function returns something truthy, and resolves to that value. The function is called at once, and
   * again after each event, such as a command, a request, a callback, a client that connects or a change of the clock.
   *
   * ```ts
   * await emulator.waitFor(() => emulator.inbox('u2').length === 2);
   * ```
   *
   * @throws WaitTimeout if the value is still falsy after `timeoutMs` real milliseconds, by default 4,000
   * @throws TypeError if `timeoutMs` is negative or not a number
   * @throws the error of the function, if the function throws
   */
  waitFor<T>(read: () => T, options?: WaitOptions): Promise<Truthy<T>>;
  /**
   * Marks a user as online or offline, as if a client had connected or disconnected. A user who is marked as offline
   * loses the connections of real clients.
   * @throws Refusal if a blocked or deactivated user is marked as online
   */
  setOnline(userId: string, online: boolean): Promise<void>;
  /**
   * Forbids a user to talk to an AI agent (`restricted: true`), or allows it again. On the real service, rules of the
   * console do this.
   * @throws Refusal if the agent does not exist
   */
  restrictAgentUser(agentId: string, userId: string, restricted: boolean): Promise<void>;
  /**
   * Returns the whole state as a string of JSON lines, for `import`. The same calls at the same times lead to identical
   * strings if the app key and the option `idSeed` are the same too.
   * @throws RangeError if the state is too large for a string; `exportPieces` takes any state
   */
  export(): string;
  /**
   * Like `export`, but in pieces of UTF-8, for a state of any size. Calls that change something wait meanwhile; other
   * calls are answered.
   */
  exportPieces(): Promise<Uint8Array[]>;
  /**
   * Replaces the whole state by an exported one, restores the clock of the export, if it has one (frozen at the same
   * time, or with the same difference from the real time), and disconnects all clients.
   * @param document an exported string, or its pieces, such as a stream of the file. Documents of earlier versions are
   * accepted too
   * @throws InvalidDocument if the document is not an exported state; the state is then unchanged
   */
  import(document: string | AsyncIterable<string | Uint8Array>): Promise<void>;
  /**
   * Returns to the start: clears the state, the uploaded files, the logs, the faults and the rate limits, restores the
   * clock and the callback options, and disconnects all clients. The app key, the app secret, the admin token
   * and opened reports stay.
   */
  reset(): Promise<void>;
  /**
   * Saves the state and, unless the option `history` is off, the command history to a file, for a bug report:
   * `NAME.rongkit`. `rongkit-emulator --open NAME.rongkit` shows the whole session.
   * @param options `raw: true` keeps tokens, codes and phone numbers; otherwise stars replace them
   */
  save(file: string, options?: { readonly raw?: boolean }): Promise<void>;
  /**
   * Opens a report to look at. The live state does not change. Returns the address of the page that shows the report.
   * @throws InvalidDocument if the file is not a report
   */
  openReport(file: string): Promise<string>;
  /**
   * Stops the emulator: answers the requests under way (for at most 1.5 seconds), saves the state if there is a
   * `dataDir`, and frees the port. Safe to call twice.
   */
  close(): Promise<void>;
}
