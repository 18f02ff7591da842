import { RongCloud as ModernRongCloud } from '../client.js';
import type { ClientOptions } from '../client-options.js';
import { Chatroom } from './chatroom.js';
import { Group } from './group.js';
import { Message } from './message.js';
import { Push } from './push.js';
import { type Response, respond } from './response.js';
import { SMS } from './sms.js';
import { User } from './user.js';
import { Wordfilter } from './wordfilter.js';

/** Options of the modern client, without key and secret. */
export type V2Options = Omit<ClientOptions, 'appKey' | 'appSecret'>;

/** Low-level interface of the V2.0.1 SDK: calls by path. */
export class RongCloudBase {
  /** Modern client that makes the calls. */
  protected readonly rong: ModernRongCloud;

  /** @throws {ConfigurationError} the key, the secret or an option is missing or invalid */
  constructor(appKey: string, appSecret: string, options: V2Options = {}) {
    this.rong = new ModernRongCloud({ ...options, appKey, appSecret });
  }

  /**
   * Calls an endpoint by its path. Parameters are not checked.
   *
   * @param action - path, with or without `.json`, such as `/message/private/publish`
   * @param params - parameters by name
   */
  call_api(action: string, params: object = {}): Promise<Response> {
    return respond(this.rong.call(action, params));
  }

  /** Same as {@link RongCloudBase.call_api}. */
  callApi(action: string, params: object = {}): Promise<Response> {
    return this.call_api(action, params);
  }

  /** Closes idle connections now, and connections in use after their answer. */
  close(): void {
    this.rong.close();
  }
}

/**
 * Interface of the V2.0.1 SDK, with identical names. Every call takes an object of parameters and resolves to a
 * {@link Response}; `ok` is false for a refusal. Errors without an answer of the service reject, such as invalid
 * parameters and connection errors.
 *
 * @example
 * ```ts
 * const rcloud = new RongCloud(appKey, appSecret);
 * const r = await rcloud.User.getToken({ userId: 'userid1', name: 'username', portraitUri: 'http://…' });
 * console.log(String(r));
 * ```
 */
export class RongCloud extends RongCloudBase {
  /** Resource of users and tokens. */
  readonly User: User = new User(this.rong);
  /** Resource of messages. */
  readonly Message: Message = new Message(this.rong);
  /** Resource of sensitive words. */
  readonly Wordfilter: Wordfilter = new Wordfilter(this.rong);
  /** Resource of groups. */
  readonly Group: Group = new Group(this.rong);
  /** Resource of chatrooms. */
  readonly Chatroom: Chatroom = new Chatroom(this.rong);
  /** Resource of push notifications. */
  readonly Push: Push = new Push(this.rong);
  /** Resource of text messages (SMS). */
  readonly SMS: SMS = new SMS(this.rong);
}
