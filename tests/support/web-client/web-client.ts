/** The editions of RongCloud's web client that are installed, by their folders in `tests/web-clients`. */
export const EDITIONS = { '5.38.0': 'latest', '5.7.3': 'v5.7' } as const;
export type Edition = keyof typeof EDITIONS;
export const editions: readonly Edition[] = ['5.38.0', '5.7.3'];

export interface WebClientOptions {
  readonly edition: Edition;
  readonly appKey: string;
  /** URLs of navi services. */
  readonly navigators: readonly string[];
}

/** What most functions of the web client resolve to. 0 is success. */
export interface Answer {
  readonly code: number;
  readonly data?: unknown;
  readonly msg?: string;
}

export interface WebClientEvent {
  /** As in the client's `Events`. Messages that arrive together are one `MESSAGES` each. */
  readonly name: string;
  readonly payload: unknown;
}

/** RongCloud's own web client, unmodified, that serves one user in a page of its own. */
export interface WebClient {
  /** Every event so far. */
  readonly events: readonly WebClientEvent[];
  /** The hosts outside of this machine that it asked for, in vain. */
  readonly refusedHosts: readonly string[];
  /** Calls a function of the client by its name. What it throws is thrown. */
  call(method: string, ...args: readonly unknown[]): Promise<Answer>;
  /**
   * The first event of a name that fits and was not waited for before.
   *
   * @throws When none comes in time, with a list of those that came.
   */
  waitFor<Payload>(name: string, fits?: (payload: Payload) => boolean): Promise<Payload>;
  close(): Promise<void>;
}

/** An argument of `call` that becomes an object of a class of messages: the client's own, or a registered type. */
export interface MessageArgument {
  readonly messageClass: string;
  readonly content: object;
}

/** A message to be sent. Types of one's own are called by their object names, after `registerMessageType`. */
export function aMessage(messageClass: string, content: object): MessageArgument {
  return { messageClass, content };
}
