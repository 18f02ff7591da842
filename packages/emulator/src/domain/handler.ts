import type { ParamsOf, ResultOf, resources } from '@rongkit/contract';
import type { Draft } from './draft.js';
import type { Tell } from './events.js';
import type { ReadOnly, State, View } from './state/index.js';

type Resources = typeof resources;
type AnyEndpoint = { [R in keyof Resources]: Resources[R][keyof Resources[R]] }[keyof Resources];

/** The id of an endpoint in the contract, such as `user.getToken`. */
export type EndpointId = AnyEndpoint['id'];
type EndpointOf<Id extends EndpointId> = Extract<AnyEndpoint, { id: Id }>;

export type Params<Id extends EndpointId> = ParamsOf<EndpointOf<Id>>;
/** The answer of a handler; `code` is added when the answer is sent. */
export type Answer<Id extends EndpointId> = ReadOnly<Omit<ResultOf<EndpointOf<Id>>, 'code'>>;

/** Options of the whole emulator that commands depend on. A journal is replayed with the settings in its header. */
export interface Settings {
  /** The time zone of answers and logs, in hours from UTC: 8 for Beijing. */
  readonly utcOffsetHours: number;
  /** True if an SMS with a verification code is sent only after a captcha. */
  readonly smsCaptcha: boolean;
  /**
   * Determines the ids of messages, tokens and codes, together with the sequence number of the command. A message with
   * a verdict gets its UID before its command has a sequence number: from the sequence number of the last command and a
   * count of such messages.
   */
  readonly idSeed: string;
}

/**
 * The input of a decision or a query besides the state and the parameters. The input has neither a clock nor
 * randomness, so that a replay gives the same result.
 */
export interface Now extends Settings {
  /** The virtual time, in milliseconds since 1970. */
  readonly at: number;
  /** The address of the emulator, such as `http://127.0.0.1:8600`; empty while a journal is replayed. */
  readonly origin: string;
  /** The address below which message logs can be downloaded; empty while a journal is replayed. */
  readonly logs: string;
}

/** The app server's verdict on one message of a send, which is known before the command is applied. */
export interface Verdict {
  /** The UID of the message, as in the callback that asked for the verdict. */
  readonly messageUID: string;
  /** True if the app server holds the message back. */
  readonly refused?: boolean;
  /** New values for fields of the message. */
  readonly replaced?: Replacement;
}

export interface Replacement {
  readonly content?: string;
  readonly pushContent?: string;
  readonly disablePush?: boolean;
  /** The new `pushExt`, a JSON string. */
  readonly pushExt?: string;
  /** The new key-value pairs of the message, as a JSON string. */
  readonly extraContent?: string;
}

/** The input of a change besides the state and the parameters. */
export interface Context extends Now {
  /** The sequence number of this command. The first command has 1, and each later command has one more. */
  readonly seq: number;
  /** Reports an event to listeners once the command is stored; does nothing in a replay. */
  readonly tell: Tell;
  /** The platform of the client that acts, such as `Websocket`; absent for the server API. */
  readonly source?: string | undefined;
  /** The verdicts on the messages of a send, in their order; absent if the app server was not asked. */
  readonly verdicts?: readonly Verdict[] | undefined;
}

/** The time and the sequence number of a change, and the function that tells listeners. */
export type Moment = Pick<Context, 'at' | 'seq' | 'tell'>;

/** A handler that only reads. */
interface Query<P, A> {
  readonly query: (state: View, params: P, now: Now) => A;
  readonly decide?: never;
  readonly apply?: never;
  readonly drafts?: never;
}

/** The answer to a change; a handler may return nothing if the answer is only the code. */
// biome-ignore lint/suspicious/noConfusingVoidType: a function without a return statement returns void
type Applied<A> = object extends A ? A | void : A;

/** A handler that changes the state. */
export interface Command<P, A> {
  /** The messages of a send, which the app server may be asked about one by one. */
  readonly drafts?: (params: P) => readonly Draft[];
  /** Throws a Refusal if the command is not possible. Cannot change the state. */
  readonly decide?: (state: View, params: P, now: Now) => void;
  /**
   * Changes the state, and never refuses: a command in the journal was accepted once, perhaps by an earlier version
   * with other rules, and is replayed without `decide`. A missing target is skipped.
   */
  readonly apply: (state: State, params: P, context: Context) => Applied<A>;
  readonly query?: never;
}

export type Handler<P, A> = Query<P, A> | Command<P, A>;

type EndpointHandler<Id extends EndpointId> = Handler<Params<Id>, Answer<Id>>;

/** A handler for every endpoint. */
export type EndpointHandlers = { readonly [Id in EndpointId]: EndpointHandler<Id> };

/** Handlers for endpoints of one resource, by their ids. */
export type HandlersOf<Resource extends keyof Resources> = {
  readonly [Id in EndpointId as Id extends `${Resource}.${string}` ? Id : never]?: EndpointHandler<Id>;
};

/** Commands without an endpoint, by names such as `client.send`. Each command states the type of its parameters. */
export type OwnCommands<Area extends 'client' | 'emulator'> = Readonly<
  Record<`${Area}.${string}`, Command<never, object>>
>;
