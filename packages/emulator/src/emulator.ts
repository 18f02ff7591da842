import type { Callbacks } from './callbacks/callbacks.js';
import type { VirtualClock } from './clock.js';
import type { Message, Push, State } from './domain/state/index.js';
import type { ReadOnly } from './domain/state/read-only.js';
import type { Faults } from './http/faults.js';
import type { LoggedRequest } from './http/request-log.js';
import type { TextMessage } from './views.js';

/** What a client needs to talk to an emulator: options of the `RongCloud` class of `rongkit`. */
export interface Credentials {
  readonly appKey: string;
  readonly appSecret: string;
  readonly baseUrls: string[];
  readonly smsBaseUrl: string;
  /** What the client need not pace, or how much faster it may go; absent for the documented limits. */
  readonly rateLimit?: 'off' | { readonly scale: number };
}

/** A running emulator of the service. */
export interface Emulator {
  /** Where it listens, such as `http://127.0.0.1:8600`. */
  readonly url: string;
  readonly port: number;
  readonly appKey: string;
  readonly credentials: Credentials;
  /** The time that blocks, mutes and rate limits go by. */
  readonly clock: VirtualClock;
  /** Calls that go wrong on purpose. */
  readonly faults: Faults;
  /** What the app server is told, and what came of it. */
  readonly callbacks: Pick<Callbacks, 'options' | 'set' | 'deliveries' | 'resend' | 'settled'>;
  /** All that the service remembers, as it is now. Every read of this property may give another object. */
  readonly state: ReadOnly<State>;
  /** The messages that reached a user, in order. */
  inbox(userId: string): ReadOnly<Message>[];
  /** What went to the push services, in order. */
  pushes(): ReadOnly<Push>[];
  /** The text messages that would have gone to phones, with their codes, in order. */
  sms(): TextMessage[];
  /** The latest 1,000 requests, the oldest first. */
  requests(): LoggedRequest[];
  /**
   * Connects a user, or disconnects one.
   * @throws Refusal if the user is blocked
   */
  setOnline(userId: string, online: boolean): Promise<void>;
  /**
   * Keeps a user from an AI agent, or lets the user back. The service does so by rules of the console.
   * @throws Refusal if there is no such agent
   */
  restrictAgentUser(agentId: string, userId: string, restricted: boolean): Promise<void>;
  /** The whole state as text. Equal states give the same text, to the byte. */
  export(): string;
  /** Puts an exported state in the place of this one. If the text holds none, it throws and changes nothing. */
  import(text: string): Promise<void>;
  /** Goes back to how it began: forgets state, requests, faults and counted calls, and resets the clock. */
  reset(): Promise<void>;
  /** Finishes what is being answered, keeps the state if there is a data folder, and lets go of the port. */
  close(): Promise<void>;
}
