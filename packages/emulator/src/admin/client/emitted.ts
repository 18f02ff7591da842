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

/** Parameters of {@link AdminClient.getState}. */
export interface GetStateParams {
  /** The sequence number of a command: shows the state after that command. */
  readonly at?: number | undefined;
  /** The id of an opened report: shows the state of the report. */
  readonly report?: string | undefined;
}

/** Parameters of {@link AdminClient.exportState}. */
export interface ExportStateParams {
  /** The sequence number of a command: shows the state after that command. */
  readonly at?: number | undefined;
  /** The id of an opened report: shows the state of the report. */
  readonly report?: string | undefined;
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

/** Parameters of {@link AdminClient.listHistory}. */
export interface ListHistoryParams {
  /** The `next` of the page before; the first page without it. */
  readonly after?: string | undefined;
  /** The most items of a page. From 1 to 1,000. Default: 100. */
  readonly limit?: number | undefined;
  /** The id of an opened report: shows the state of the report. */
  readonly report?: string | undefined;
}

/**
 */
export interface Sender {
  /**
   * `request`: a call of the server API. `client`: a connected client. `clock`: the emulator, because a time had come.
   * `admin`: the admin API. `test`: the program that has started the emulator.
   */
  readonly kind: 'request' | 'client' | 'clock' | 'admin' | 'test';
  /** The `X-Request-ID` of the request, or the id of the client. */
  readonly id?: string;
  /** The user of the client. */
  readonly userId?: string;
}

/** A command: a call or a packet that has changed something. */
export interface HistoryCommand {
  /** The sequence number: each command has one more than the command before. */
  readonly seq: number;
  /** The time of the command by the virtual clock: milliseconds since 1970. */
  readonly at: number;
  /** The id of the endpoint, or the name of a command without one, such as `client.send`. */
  readonly endpoint: string;
  /** The parameters, without secrets and phone numbers. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The sender of a command. */
  readonly by: Sender | null;
}

/** A page of the history. */
export interface History {
  /** The history begins after this command: the first state that can be shown. */
  readonly base: number;
  /** The last command. */
  readonly head: number;
  /** The commands of this page, in order. */
  readonly items: readonly HistoryCommand[];
  /** The cursor of the next page, for `after`; null at the end. */
  readonly next: string | null;
}

/** Parameters of {@link AdminClient.getDifference}. */
export interface GetDifferenceParams {
  /** The sequence number of the first state. */
  readonly from: number;
  /** The sequence number of the second state. */
  readonly to: number;
  /** The most items of a page. From 1 to 1,000. Default: 100. */
  readonly limit?: number | undefined;
  /** The id of an opened report: shows the state of the report. */
  readonly report?: string | undefined;
}

/** An entry that differs between two states. */
export interface StateDifference {
  /** The member of the state, such as `users`. */
  readonly in: string;
  /** The key of the entry, or its position in a list. */
  readonly key: string;
  /** The value in the first state; null without the entry. */
  readonly before: unknown;
  /** The value in the second state; null without the entry. */
  readonly after: unknown;
}

/** The differences. */
export interface StateDifferences {
  /** The entries that differ. */
  readonly items: readonly StateDifference[];
  /** Whether there are more than `limit`. */
  readonly more: boolean;
}

/** Parameters of {@link AdminClient.fork}. */
export interface ForkParams {
  /** The sequence number of the command. */
  readonly at: number;
  /** The id of an opened report. */
  readonly report?: string | undefined;
}

/** The live state. */
export interface ForkAnswer {
  /** The sequence number of the last command. */
  readonly seq: number;
}

/** Parameters of {@link AdminClient.saveReport}. */
export interface SaveReportParams {
  /** Whether tokens, codes and phone numbers are kept; otherwise they are starred. */
  readonly raw?: boolean | undefined;
}

/** An opened report. Its states are shown by the parameter `report` of other routes. */
export interface OpenedReport {
  /** The id, for the parameter `report`. */
  readonly id: string;
  /** The name that was given when the report was opened. */
  readonly name: string | null;
  /** The first state that can be shown is the one after this command. */
  readonly base: number;
  /** The last command. */
  readonly head: number;
  /** When the report was opened, by the real clock: milliseconds since 1970. */
  readonly openedAt: number;
}

/** Parameters of {@link AdminClient.closeReport}. */
export interface CloseReportParams {
  /** The id of the report. */
  readonly id: string;
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
  getState(params?: GetStateParams, options?: AdminCallOptions): Promise<Readonly<Record<string, unknown>>> {
    return this.call({ method: 'GET', path: '/state', query: ['at', 'report'] }, params, options);
  }

  /**
   * Exports the whole state as lines of JSON, for import.
   *
   * With `at`, the answer is the export that was taken after that command.
   *
   * The document: lines of JSON.
   *
   * `GET /_rongkit/export`
   */
  exportState(params?: ExportStateParams, options?: AdminCallOptions): Promise<Response> {
    return this.open({ method: 'GET', path: '/export', query: ['at', 'report'] }, params, options);
  }

  /**
   * Replaces the whole state by an exported one, of any size.
   *
   * Takes a report as well, and replays its commands. The clock moves to the time of the export, and all clients are
   * disconnected.
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
   * Lists the commands that have changed the state, in order.
   *
   * A page begins after the command with the number `after`. Without `after`, it begins with the oldest command that
   * is kept. The option `history` sets how far the history goes back.
   *
   * `GET /_rongkit/history`
   */
  listHistory(params?: ListHistoryParams, options?: AdminCallOptions): Promise<History> {
    return this.call({ method: 'GET', path: '/history', query: ['after', 'limit', 'report'] }, params, options);
  }

  /**
   * Compares the states after two commands, entry by entry.
   *
   * `GET /_rongkit/history/difference`
   */
  getDifference(params: GetDifferenceParams, options?: AdminCallOptions): Promise<StateDifferences> {
    return this.call(
      { method: 'GET', path: '/history/difference', query: ['from', 'to', 'limit', 'report'] },
      params,
      options,
    );
  }

  /**
   * Goes back: the state after an earlier command becomes the live state.
   *
   * The clock moves to where it was then, and all clients are disconnected. The history begins anew. With `report`,
   * the state comes from an opened report.
   *
   * `POST /_rongkit/history/fork`
   */
  fork(params: ForkParams, options?: AdminCallOptions): Promise<ForkAnswer> {
    return this.call({ method: 'POST', path: '/history/fork' }, params, options);
  }

  /**
   * Saves the state and the history as a report, a file `NAME.rongkit` for others to open.
   *
   * The report is a document of [the format](format.md), compressed with gzip.
   *
   * The report.
   *
   * `GET /_rongkit/report`
   */
  saveReport(params?: SaveReportParams, options?: AdminCallOptions): Promise<Response> {
    return this.open({ method: 'GET', path: '/report', query: ['raw'] }, params, options);
  }

  /**
   * Opens a report, to look at it: the live state stays.
   *
   * `POST /_rongkit/reports`
   */
  openReport(
    params: { readonly name?: string | undefined; readonly document: AdminDocument },
    options?: AdminCallOptions,
  ): Promise<OpenedReport> {
    return this.call(
      { method: 'POST', path: '/reports', query: ['name'], media: 'application/octet-stream' },
      params,
      options,
    );
  }

  /**
   * Lists the opened reports.
   *
   * `GET /_rongkit/reports`
   */
  listReports(options?: AdminCallOptions): Promise<readonly OpenedReport[]> {
    return this.call({ method: 'GET', path: '/reports' }, {}, options);
  }

  /**
   * Closes a report.
   *
   * `DELETE /_rongkit/reports/{id}`
   */
  closeReport(params: CloseReportParams, options?: AdminCallOptions): Promise<void> {
    return this.call({ method: 'DELETE', path: '/reports/{id}' }, params, options);
  }
}
