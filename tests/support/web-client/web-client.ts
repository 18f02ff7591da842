/**
 * Installed editions of RongCloud's web client: the folder in `tests/web-clients` and the npm package of each edition.
 */
export const EDITIONS = {
  '5.38.0': { folder: 'latest', library: '@rongcloud/imlib-next' },
  '5.28.0': { folder: 'v5.28', library: '@rongcloud/imlib-next' },
  '5.7.3': { folder: 'v5.7', library: '@rongcloud/imlib-next' },
  '4.6.4': { folder: 'v4.6', library: '@rongcloud/imlib-v4' },
  '4.2.3': { folder: 'v4.2', library: '@rongcloud/imlib-v4' },
  '2.9.2': { folder: 'v2.9', library: '@rongcloud/imlib-v2' },
} as const;
export type Edition = keyof typeof EDITIONS;
/** Editions with which all tests run. */
export const editions: readonly Edition[] = ['5.38.0', '5.7.3'];
/** Editions with which only the tests of functions run that all generations have. */
export const otherEditions: readonly Edition[] = ['5.28.0', '4.6.4', '4.2.3', '2.9.2'];

export interface WebClientOptions {
  readonly edition: Edition;
  readonly appKey: string;
  /** URLs of navi services. */
  readonly navigators: readonly string[];
}

/** Result of most functions of the web client. Code 0 means success. */
export interface Answer {
  readonly code: number;
  readonly data?: unknown;
  readonly msg?: string;
}

export interface WebClientEvent {
  /**
   * Name of the event in `Events` of the client. Each of several messages that arrive together becomes a separate
   * `MESSAGES` event.
   */
  readonly name: string;
  readonly payload: unknown;
}

/** RongCloud's unmodified web client for one user, in a separate page. */
export interface WebClient {
  /** All events of the client so far. */
  readonly events: readonly WebClientEvent[];
  /** Hosts outside of this machine that the client tried to reach. All these connections were refused. */
  readonly refusedHosts: readonly string[];
  /** Calls a function of the client by its name. Rejects with the error of the function. */
  call(method: string, ...args: readonly unknown[]): Promise<Answer>;
  /**
   * Resolves to the payload of the first event of a name that `fits` accepts and that no earlier call has returned.
   *
   * @throws When no event fits within the timeout. The error lists the received events.
   */
  waitFor<Payload>(name: string, fits?: (payload: Payload) => boolean): Promise<Payload>;
  close(): Promise<void>;
}

/** Argument of `call` that becomes an instance of a message class: a class of the client, or a registered type. */
export interface MessageArgument {
  readonly messageClass: string;
  readonly content: object;
}

/** Argument of `call` whose member `file` becomes a `File` of the page. */
export interface FileArgument {
  readonly file: { readonly name: string; readonly type: string; readonly base64: string };
}

/** Makes an argument with a file to send, and further members of the message. */
export function aFile(name: string, type: string, content: Buffer, others: object = {}): FileArgument {
  return { ...others, file: { name, type, base64: content.toString('base64') } };
}

/**
 * Makes an argument with a message to send. A custom type is named by its object name, and must be registered by
 * `registerMessageType` first.
 */
export function aMessage(messageClass: string, content: object): MessageArgument {
  return { messageClass, content };
}
