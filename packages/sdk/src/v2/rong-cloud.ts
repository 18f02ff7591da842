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

/** Options of the modern client; key and secret have parameters of their own. */
export type V2Options = Omit<ClientOptions, 'appKey' | 'appSecret'>;

/** The low-level interface of V2.0.1: a call by path. */
export class RongCloudBase {
  protected readonly rong: ModernRongCloud;

  /** @throws {ConfigurationError} the key, the secret or an option is missing or wrong */
  constructor(appKey: string, appSecret: string, options: V2Options = {}) {
    this.rong = new ModernRongCloud({ ...options, appKey, appSecret });
  }

  /**
   * Calls a path with parameters, unchecked.
   *
   * @param action - the path, with or without `.json`: `/message/private/publish`
   * @param params - the parameters by name
   */
  call_api(action: string, params: object = {}): Promise<Response> {
    return respond(this.rong.call(action, params));
  }

  /** {@link RongCloudBase.call_api}, as JavaScript spells it. */
  callApi(action: string, params: object = {}): Promise<Response> {
    return this.call_api(action, params);
  }

  /** Closes idle connections, and those in use once their call is answered. */
  close(): void {
    this.rong.close();
  }
}

/**
 * The V2.0.1 SDK's interface, name for name. Every call takes one object of named parameters and resolves to a
 * {@link Response}; a refusal of the service is one whose `ok` is false. Bad parameters and broken connections reject.
 *
 * @example
 * ```ts
 * const rcloud = new RongCloud(appKey, appSecret);
 * const r = await rcloud.User.getToken({ userId: 'userid1', name: 'username', portraitUri: 'http://…' });
 * console.log(String(r));
 * ```
 */
export class RongCloud extends RongCloudBase {
  readonly User: User = new User(this.rong);
  readonly Message: Message = new Message(this.rong);
  readonly Wordfilter: Wordfilter = new Wordfilter(this.rong);
  readonly Group: Group = new Group(this.rong);
  readonly Chatroom: Chatroom = new Chatroom(this.rong);
  readonly Push: Push = new Push(this.rong);
  readonly SMS: SMS = new SMS(this.rong);
}
