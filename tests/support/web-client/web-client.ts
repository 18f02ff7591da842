/** The editions of RongCloud's web client that are installed: their folders in `tests/web-clients`, and their packages. */
export const EDITIONS = {
  '5.38.0': { folder: 'latest', library: '@rongcloud/imlib-next' },
  '5.28.0': { folder: 'v5.28', library: '@rongcloud/imlib-next' },
  '5.7.3': { folder: 'v5.7', library: '@rongcloud/imlib-next' },
  '4.6.4': { folder: 'v4.6', library: '@rongcloud/imlib-v4' },
  '4.2.3': { folder: 'v4.2', library: '@rongcloud/imlib-v4' },
  '2.9.2': { folder: 'v2.9', library: '@rongcloud/imlib-v2' },
} as const;
export type Edition = keyof typeof EDITIONS;
/** The editions that run all tests. */
export const editions: readonly Edition[] = ['5.38.0', '5.7.3'];
/** The editions that run the tests of what all generations can do. */
export const otherEditions: readonly Edition[] = ['5.28.0', '4.6.4', '4.2.3', '2.9.2'];

export interface WebClientOptions {
  readonly edition: Edition;
  readonly appKey: string;
  /** URLs of navi services. */
  readonly navigators: readonly string[];
}

/** The result of most functions of the web client. Code 0 is success. */
export interface Answer {
  readonly code: number;
  readonly data?: unknown;
  readonly msg?: string;
}

export interface WebClientEvent {
  /** The name in the client's `Events`. Messages that arrive together become one `MESSAGES` event each. */
  readonly name: string;
  readonly payload: unknown;
}

/** RongCloud's own web client, unmodified, that serves one user in a page of its own. */
export interface WebClient {
  /** Every event so far. */
  readonly events: readonly WebClientEvent[];
  /** The hosts outside this machine that the client tried to reach. All were refused. */
  readonly refusedHosts: readonly string[];
  /** Calls a function of the client by its name. Rejects with the error of the function. */
  call(method: string, ...args: readonly unknown[]): Promise<Answer>;
  /**
   * The first event of a name that fits and that no earlier call returned.
   *
   * @throws When no event fits within the timeout. The error lists the received events.
   */
  waitFor<Payload>(name: string, fits?: (payload: Payload) => boolean): Promise<Payload>;
  close(): Promise<void>;
}

/** An argument of `call` that becomes an object of a class of messages: the client's own, or a registered type. */
export interface MessageArgument {
  readonly messageClass: string;
  readonly content: object;
}

/** An argument of `call` whose member `file` becomes a file of the page. */
export interface FileArgument {
  readonly file: { readonly name: string; readonly type: string; readonly base64: string };
}

/** A file to be sent, with other members of the message. */
export function aFile(name: string, type: string, content: Buffer, others: object = {}): FileArgument {
  return { ...others, file: { name, type, base64: content.toString('base64') } };
}

/** A message to be sent. A custom type is given by its object name, after `registerMessageType`. */
export function aMessage(messageClass: string, content: object): MessageArgument {
  return { messageClass, content };
}
