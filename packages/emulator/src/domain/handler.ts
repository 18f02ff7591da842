import type { ParamsOf, ResultOf, resources } from '@rongkit/contract';
import type { Tell } from './events.js';
import type { State } from './state/index.js';

type Resources = typeof resources;
type AnyEndpoint = { [R in keyof Resources]: Resources[R][keyof Resources[R]] }[keyof Resources];

/** `user.getToken` and so on: the id of every endpoint in the contract. */
export type EndpointId = AnyEndpoint['id'];
type EndpointOf<Id extends EndpointId> = Extract<AnyEndpoint, { id: Id }>;

export type Params<Id extends EndpointId> = ParamsOf<EndpointOf<Id>>;
/** What a handler answers; `code` is added on the way out. */
type Answer<Id extends EndpointId> = Omit<ResultOf<EndpointOf<Id>>, 'code'>;

/** What is chosen for the whole emulator and has a say in what commands do. A journal is replayed under its own. */
export interface Settings {
  /** Of the times in answers and logs: 8 for Beijing. */
  readonly utcOffsetHours: number;
  /** Whether a text message is sent only to those who have read a picture. */
  readonly smsCaptcha: boolean;
}

/** What a handler may know besides the state and the parameters. It has no clock and no chance of its own. */
export interface Context extends Settings {
  /** The virtual time, in milliseconds since 1970. */
  readonly at: number;
  /** The number of this command: 1 for the first one ever, one more for each. For a query, that of the last command. */
  readonly seq: number;
  /** Where the emulator is reached, `http://127.0.0.1:8600`; empty while a journal is replayed. */
  readonly origin: string;
  /** Tells what happened to whoever listens. Queries tell nothing. */
  readonly tell: Tell;
  /** What the client runs on that does it, such as `Websocket`; absent for the server API. */
  readonly source?: string | undefined;
}

/** When something happens, and whom to tell. */
export type Moment = Pick<Context, 'at' | 'seq' | 'tell'>;

export interface Handler<Id extends EndpointId = EndpointId> {
  readonly endpoint: Id;
  /** Commands change the state and are kept in the journal; queries only read. */
  readonly kind: 'command' | 'query';
  readonly run: (state: State, params: Params<Id>, context: Context) => Answer<Id>;
}

/** A handler whose parameters are not looked at: that of any endpoint, or of a command of the emulator itself. */
export interface AnyHandler {
  readonly endpoint: string;
  readonly kind: Handler['kind'];
  readonly run: (state: State, params: never, context: Context) => object;
}

/** A handler that changes the state. It refuses, if at all, before its first change. */
export function command<Id extends EndpointId>(endpoint: Id, run: Handler<Id>['run']): Handler<Id> {
  return { endpoint, kind: 'command', run };
}

/** A handler that only reads. */
export function query<Id extends EndpointId>(endpoint: Id, run: Handler<Id>['run']): Handler<Id> {
  return { endpoint, kind: 'query', run };
}
