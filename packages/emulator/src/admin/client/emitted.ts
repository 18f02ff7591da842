// Emitted from packages/emulator/src/admin/routes by `npm run codegen`. Change the routes, not this file.

import { type AdminCallOptions, AdminConnection, type AdminDocument } from './admin-connection.js';

/** The health of the emulator. */
export interface Health {
  /** `ok` */
  readonly status: 'ok';
}

/** Parameters of {@link AdminClient.login}. */
export interface LoginParams {
  /** The admin token. */
  readonly token: string;
}

/** Parameters of {@link AdminClient.getInbox}. */
export interface GetInboxParams {
  /** The id of the user. */
  readonly userId: string;
  /** The number of messages to wait for. Default: 0. */
  readonly count?: number | undefined;
  /** The longest wait, in real milliseconds. From 0 to 60,000. Default: 0. */
  readonly waitMs?: number | undefined;
}

/** A value that is attached to a message. */
export interface ExpansionEntry {
  /** The value. */
  readonly value: string;
  /** When the value was set: milliseconds since 1970. */
  readonly at: number;
}

/** A message in the inbox of a user. */
export interface ReceivedMessage {
  /** The UID of the message. */
  readonly messageUID: string;
  /** The type of the conversation. */
  readonly conversationType: 'PRIVATE' | 'DISCUSSION' | 'GROUP' | 'CHATROOM' | 'SYSTEM' | 'ULTRAGROUP';
  /** The id of the sender. */
  readonly fromUserId: string;
  /** The receiver, the group or the room; empty for a message to every user. */
  readonly targetId: string;
  /** The message type. */
  readonly objectName: string;
  /** The channel of an ultra group; otherwise empty. */
  readonly busChannel: string;
  /** The current content, after modifications. */
  readonly content: string;
  /** When the message was sent: milliseconds since 1970. */
  readonly sentAt: number;
  /** Storage: `all` is the hourly log and the history, `log` is the log alone, `none` is neither. */
  readonly keep: 'all' | 'log' | 'none';
  /** The version of the content; null if it was never modified. */
  readonly modifiedVersion: number | null;
  /** The attached values by name; null for a message that takes none. */
  readonly expansion: Readonly<Record<string, ExpansionEntry>> | null;
  /** The remaining parameters of the send, as they were given. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** A push notification that the real service would have sent. */
export interface Push {
  /** The id of the push. */
  readonly id: string;
  /** When the push was sent: milliseconds since 1970. */
  readonly at: number;
  /** `message`: for a message to receivers who are offline. `broadcast`: by a push call. */
  readonly kind: 'message' | 'broadcast';
  /** The receivers. */
  readonly userIds: readonly string[];
  /** The text of the notification. */
  readonly text: string;
  /** The data of the notification. */
  readonly data: string;
  /** The UID of the message that the push announces. */
  readonly messageUID?: string;
  /** The request of a broadcast, as it was given. */
  readonly request?: Readonly<Record<string, unknown>>;
}

/** A text message (SMS) that the real service would have sent. */
export interface TextMessage {
  /** The country code. */
  readonly region: string;
  /** The phone number. */
  readonly mobile: string;
  /** The id of the template. */
  readonly templateId: string;
  /** When the text message was sent: milliseconds since 1970. */
  readonly sentAt: number;
  /** The id to verify the code with; only with a code. */
  readonly sessionId?: string;
  /** The verification code; only with a code. */
  readonly code?: string;
}

/** Parameters of {@link AdminClient.sendAsClient}. */
export interface SendAsClientParams {
  /** The id of the sender. */
  readonly userId: string;
  /** Where the message goes. */
  readonly conversationType: 'PRIVATE' | 'GROUP' | 'CHATROOM';
  /** The id of the user, the group or the chatroom. */
  readonly targetId: string;
  /** The message type. Default: `RC:TxtMsg`. */
  readonly objectName?: string | undefined;
  /** The content: JSON for built-in message types, such as `{"content":"hello"}`. */
  readonly content: string;
  /** The only members of the group who receive the message. Default: all. */
  readonly toUserIds?: readonly string[] | undefined;
  /** The text of the push notification. Default: none. */
  readonly pushContent?: string | undefined;
}

/** The receipt of a message. */
export interface SentMessageReceipt {
  /** The UID of the message. */
  readonly messageUID: string;
  /** When the message was sent: milliseconds since 1970. */
  readonly sentAt: number;
}

/** The virtual clock. */
export interface ClockState {
  /** The virtual time: milliseconds since 1970. */
  readonly now: number;
  /** Whether the clock stands still. */
  readonly frozen: boolean;
}

/** A length of time: the sum of its members. */
export interface Duration {
  /** Days of 24 hours. */
  readonly days?: number;
  /** Hours. */
  readonly hours?: number;
  /** Minutes. */
  readonly minutes?: number;
  /** Seconds. */
  readonly seconds?: number;
  /** Milliseconds. */
  readonly milliseconds?: number;
}

/** Parameters of {@link AdminClient.setClock}. */
export interface SetClockParams {
  /** A length of time: the sum of its members. */
  readonly advance?: Duration | undefined;
  /** The new time: milliseconds since 1970, or a string such as `2026-03-01T12:00:00Z`. */
  readonly set?: number | string | undefined;
  /** Stops the clock: `true` for now, or a time: milliseconds since 1970, or a string such as `2026-03-01T12:00:00Z`. */
  readonly freeze?: true | number | string | undefined;
  /** Lets a frozen clock go on. */
  readonly resume?: true | undefined;
}

/** An injected failure. */
export interface Fault {
  /** The calls to fail: the id of an endpoint, such as `user.getToken`, its path, or `*` for all endpoints. */
  readonly endpoint: string;
  /** The number of calls to fail. Default: all, until the faults are removed. At least 1. */
  readonly times?: number;
  /** The HTTP status of the answer. Default: the status that belongs to `code`. From 200 to 599. */
  readonly status?: number;
  /** The business code of the answer. Default: a code with this `status`, or else 1000. */
  readonly code?: number;
  /** The error message of the answer. Default: `Injected fault.` */
  readonly errorMessage?: string;
  /** The delay before the answer, in real milliseconds. From 0 to 600,000. Default: 0. */
  readonly delayMs?: number;
  /** Whether to cut the connection instead of answering. Default: `false`. */
  readonly drop?: boolean;
}

/** Parameters of {@link AdminClient.addFault}. */
export interface AddFaultParams {
  /** The calls to fail: the id of an endpoint, such as `user.getToken`, its path, or `*` for all endpoints. */
  readonly endpoint: string;
  /** The number of calls to fail. Default: all, until the faults are removed. At least 1. */
  readonly times?: number | undefined;
  /** The HTTP status of the answer. Default: the status that belongs to `code`. From 200 to 599. */
  readonly status?: number | undefined;
  /** The business code of the answer. Default: a code with this `status`, or else 1000. */
  readonly code?: number | undefined;
  /** The error message of the answer. Default: `Injected fault.` */
  readonly errorMessage?: string | undefined;
  /** The delay before the answer, in real milliseconds. From 0 to 600,000. Default: 0. */
  readonly delayMs?: number | undefined;
  /** Whether to cut the connection instead of answering. Default: `false`. */
  readonly drop?: boolean | undefined;
}

/** Parameters of {@link AdminClient.setPresence}. */
export interface SetPresenceParams {
  /** The id of the user. */
  readonly userId: string;
  /** Whether the user is online. */
  readonly online: boolean;
}

/** Whether a user is online. */
export interface Presence {
  /** The id of the user. */
  readonly userId: string;
  /** Whether the user is online. */
  readonly online: boolean;
}

/** Parameters of {@link AdminClient.restrictAgentUser}. */
export interface RestrictAgentUserParams {
  /** The id of the agent. */
  readonly agentId: string;
  /** The id of the user. */
  readonly userId: string;
  /** Whether the user is kept from the agent. */
  readonly restricted: boolean;
}

/** Whether a user may talk to an AI agent. */
export interface AgentRestriction {
  /** The id of the agent. */
  readonly agentId: string;
  /** The id of the user. */
  readonly userId: string;
  /** Whether the user is kept from the agent. */
  readonly restricted: boolean;
}

/** An API request that the emulator answered, or whose connection a fault cut. */
export interface LoggedRequest {
  /** When the request was answered: milliseconds since 1970. */
  readonly at: number;
  /** The HTTP method. */
  readonly method: string;
  /** The path of the endpoint, or the requested path if no endpoint has it. */
  readonly path: string;
  /** The id of the endpoint, such as `user.getToken`; null if no endpoint has the path. */
  readonly endpoint: string | null;
  /** The HTTP status of the answer; null if a fault cut the connection. */
  readonly status: number | null;
  /** The business code of the answer; null if a fault cut the connection. */
  readonly code: number | null;
  /** The `X-Request-ID` of the answer. */
  readonly requestId: string;
  /** The error message of the answer; null for a success. */
  readonly errorMessage: string | null;
  /** An explanation that the answer lacks, such as the mistake in a signature; null if there is none. */
  readonly hint: string | null;
  /** The parameters as they were sent, without secrets and personal data. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** Parameters of {@link AdminClient.waitForCallbacks}. */
export interface WaitForCallbacksParams {
  /** The longest wait, in real milliseconds. From 0 to 60,000. Default: 5000. */
  readonly waitMs?: number | undefined;
}

/** The end of a wait for callbacks. */
export interface Settled {
  /** Whether every callback is delivered or given up. */
  readonly settled: boolean;
}

/** A callback that the emulator sent, tried to send or dropped. */
export interface CallbackDelivery {
  /** The id of the delivery; unique until the emulator is reset. */
  readonly id: string;
  /** When the outcome was known: milliseconds since 1970. */
  readonly at: number;
  /** The kind of callback, such as `message.route`. */
  readonly callback: string;
  /** The address, without the signature in the query string. */
  readonly url: string;
  /** The `Content-Type` header: JSON or a form. */
  readonly contentType: string;
  /** The request body, as it was sent. */
  readonly body: string;
  /**
   * `delivered`: a 2xx answer. `refused`: another answer. `timed out`, `unreachable`: no answer. `dropped`: never
   * sent, because the queue of the address was full.
   */
  readonly outcome: 'delivered' | 'refused' | 'timed out' | 'unreachable' | 'dropped';
  /** The HTTP status of the answer of the app server; null if there was none. */
  readonly status: number | null;
  /** The number of attempts that were made. */
  readonly attempts: number;
  /** The duration of all attempts together, in real milliseconds. */
  readonly ms: number;
  /** The body of the answer of the app server, cut off after about 64 KB. */
  readonly answer: string;
  /** The error code of an `unreachable` callback, such as `ECONNREFUSED`; null otherwise. */
  readonly error: string | null;
}

/** Parameters of {@link AdminClient.resendDelivery}. */
export interface ResendDeliveryParams {
  /** The id of the delivery. */
  readonly id: string;
}

/** Parameters of {@link AdminClient.callEndpoint}. */
export interface CallEndpointParams {
  /** The id of an endpoint, such as `user.getToken`. */
  readonly endpoint: string;
  /** The parameters, as the SDK takes them. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** The answer of the API. */
export interface CallAnswer {
  /** The HTTP status; 0 if a fault cut the connection. */
  readonly status: number;
  /** The body: JSON, or a string that is not JSON. */
  readonly body: unknown;
  /** The `X-Request-ID`, by which the log has the request. */
  readonly requestId: string;
}

/**
 * The admin API of a running emulator.
 *
 * A call that the emulator refuses throws an `AdminError` with the reason.
 *
 * ```ts
 * const admin = new AdminClient({ url: 'http://127.0.0.1:8600' });
 * await admin.getInbox({ userId: 'u2' });
 * ```
 */
export class AdminClient extends AdminConnection {
  /**
   * Tells that the emulator runs.
   *
   * Answers anybody: the health check of a container comes from no particular place.
   *
   * `GET /_rongkit/health`
   */
  getHealth(options?: AdminCallOptions): Promise<Health> {
    return this.call({ method: 'GET', path: '/health' }, {}, options);
  }

  /**
   * Exchanges the admin token for a cookie, for browsers.
   *
   * `POST /_rongkit/login`
   */
  login(params: LoginParams, options?: AdminCallOptions): Promise<void> {
    return this.call({ method: 'POST', path: '/login' }, params, options);
  }

  /**
   * Shows the whole state.
   *
   * `GET /_rongkit/state`
   */
  getState(options?: AdminCallOptions): Promise<Readonly<Record<string, unknown>>> {
    return this.call({ method: 'GET', path: '/state' }, {}, options);
  }

  /**
   * Exports the whole state as lines of JSON, for import.
   *
   * The document: lines of JSON.
   *
   * `GET /_rongkit/export`
   */
  exportState(options?: AdminCallOptions): Promise<Response> {
    return this.open({ method: 'GET', path: '/export' }, {}, options);
  }

  /**
   * Replaces the whole state by an exported one, of any size.
   *
   * The clock moves to the time of the export, and all clients are disconnected.
   *
   * `POST /_rongkit/import`
   */
  importState(
    params: { readonly document: AdminDocument },
    options?: AdminCallOptions,
  ): Promise<Readonly<Record<string, never>>> {
    return this.call({ method: 'POST', path: '/import', media: 'application/json' }, params, options);
  }

  /**
   * Forgets everything but the keys.
   *
   * Clears state, logs, faults and rate limits, restores the clock and the callback options.
   *
   * `POST /_rongkit/reset`
   */
  reset(options?: AdminCallOptions): Promise<Readonly<Record<string, never>>> {
    return this.call({ method: 'POST', path: '/reset' }, {}, options);
  }

  /**
   * Lists the messages that a user received, oldest first.
   *
   * With `count` and `waitMs` it answers as soon as the inbox has that many messages, or when the time is up.
   *
   * `GET /_rongkit/inbox/{userId}`
   */
  getInbox(params: GetInboxParams, options?: AdminCallOptions): Promise<readonly ReceivedMessage[]> {
    return this.call({ method: 'GET', path: '/inbox/{userId}', query: ['count', 'waitMs'] }, params, options);
  }

  /**
   * Lists the push notifications that the real service would have sent, oldest first.
   *
   * `GET /_rongkit/pushes`
   */
  listPushes(options?: AdminCallOptions): Promise<readonly Push[]> {
    return this.call({ method: 'GET', path: '/pushes' }, {}, options);
  }

  /**
   * Lists the text messages (SMS) that the real service would have sent, with their codes, oldest first.
   *
   * `GET /_rongkit/sms`
   */
  listSms(options?: AdminCallOptions): Promise<readonly TextMessage[]> {
    return this.call({ method: 'GET', path: '/sms' }, {}, options);
  }

  /**
   * Sends a message as the client of a user, under the rules for clients.
   *
   * Nobody has to be connected.
   *
   * `POST /_rongkit/clients/{userId}/send`
   */
  sendAsClient(params: SendAsClientParams, options?: AdminCallOptions): Promise<SentMessageReceipt> {
    return this.call({ method: 'POST', path: '/clients/{userId}/send' }, params, options);
  }

  /**
   * Shows the virtual time.
   *
   * `GET /_rongkit/clock`
   */
  getClock(options?: AdminCallOptions): Promise<ClockState> {
    return this.call({ method: 'GET', path: '/clock' }, {}, options);
  }

  /**
   * Moves, freezes or resumes the clock.
   *
   * `POST /_rongkit/clock`
   */
  setClock(params?: SetClockParams, options?: AdminCallOptions): Promise<ClockState> {
    return this.call({ method: 'POST', path: '/clock' }, params, options);
  }

  /**
   * Lists the faults that still wait for a call.
   *
   * `GET /_rongkit/faults`
   */
  listFaults(options?: AdminCallOptions): Promise<readonly Fault[]> {
    return this.call({ method: 'GET', path: '/faults' }, {}, options);
  }

  /**
   * Makes calls fail, wait or lose their connection.
   *
   * Needs `status`, `code`, `delayMs` or `drop`.
   *
   * `POST /_rongkit/faults`
   */
  addFault(params: AddFaultParams, options?: AdminCallOptions): Promise<readonly Fault[]> {
    return this.call({ method: 'POST', path: '/faults' }, params, options);
  }

  /**
   * Removes all faults.
   *
   * `DELETE /_rongkit/faults`
   */
  removeFaults(options?: AdminCallOptions): Promise<readonly Fault[]> {
    return this.call({ method: 'DELETE', path: '/faults' }, {}, options);
  }

  /**
   * Marks a user as online or offline, as if a client had connected or disconnected.
   *
   * `POST /_rongkit/presence`
   */
  setPresence(params: SetPresenceParams, options?: AdminCallOptions): Promise<Presence> {
    return this.call({ method: 'POST', path: '/presence' }, params, options);
  }

  /**
   * Keeps a user from an AI agent, or allows the user again.
   *
   * `POST /_rongkit/agent-restrictions`
   */
  restrictAgentUser(params: RestrictAgentUserParams, options?: AdminCallOptions): Promise<AgentRestriction> {
    return this.call({ method: 'POST', path: '/agent-restrictions' }, params, options);
  }

  /**
   * Lists the latest API requests, oldest first: at most 1,000.
   *
   * `GET /_rongkit/requests`
   */
  listRequests(options?: AdminCallOptions): Promise<readonly LoggedRequest[]> {
    return this.call({ method: 'GET', path: '/requests' }, {}, options);
  }

  /**
   * Shows the callbacks that are sent, and their addresses.
   *
   * `GET /_rongkit/callbacks`
   */
  getCallbacks(options?: AdminCallOptions): Promise<Readonly<Record<string, unknown>>> {
    return this.call({ method: 'GET', path: '/callbacks' }, {}, options);
  }

  /**
   * Replaces the callbacks that are sent, and their addresses.
   *
   * `PUT /_rongkit/callbacks`
   */
  setCallbacks(
    params: Readonly<Record<string, unknown>>,
    options?: AdminCallOptions,
  ): Promise<Readonly<Record<string, unknown>>> {
    return this.call({ method: 'PUT', path: '/callbacks' }, params, options);
  }

  /**
   * Waits until every callback is delivered or given up.
   *
   * `GET /_rongkit/callbacks/settled`
   */
  waitForCallbacks(params?: WaitForCallbacksParams, options?: AdminCallOptions): Promise<Settled> {
    return this.call({ method: 'GET', path: '/callbacks/settled', query: ['waitMs'] }, params, options);
  }

  /**
   * Lists the latest callbacks with their outcomes, oldest first: at most 1,000.
   *
   * `GET /_rongkit/callbacks/deliveries`
   */
  listDeliveries(options?: AdminCallOptions): Promise<readonly CallbackDelivery[]> {
    return this.call({ method: 'GET', path: '/callbacks/deliveries' }, {}, options);
  }

  /**
   * Sends a callback again.
   *
   * `POST /_rongkit/callbacks/deliveries/{id}/resend`
   */
  resendDelivery(params: ResendDeliveryParams, options?: AdminCallOptions): Promise<CallbackDelivery> {
    return this.call({ method: 'POST', path: '/callbacks/deliveries/{id}/resend' }, params, options);
  }

  /**
   * Makes a signed call of the API.
   *
   * The emulator signs the request and sends it to itself, so that a page needs no app secret. The call is logged and
   * limited as any other.
   *
   * `POST /_rongkit/call`
   */
  callEndpoint(params: CallEndpointParams, options?: AdminCallOptions): Promise<CallAnswer> {
    return this.call({ method: 'POST', path: '/call' }, params, options);
  }
}
