import type { PushBroadcastPushParams, PushSetUserPushTagParams } from '../emitted/resources/index.js';
import { type Document, documentOf } from './arguments.js';
import { type Response, respond, V2Resource } from './response.js';

/** Resource `Push` of the V2.0.1 SDK. */
export class Push extends V2Resource {
  /** Sets the push tags of a user. See {@link PushResource.setUserPushTag}. */
  async setUserPushTag(params: { userTag: Document<PushSetUserPushTagParams> }): Promise<Response> {
    return respond(this.rong.push.setUserPushTag(documentOf('push.setUserPushTag', 'userTag', params)));
  }

  /** Sends a push to many users. See {@link PushResource.broadcastPush}. */
  async broadcastPush(params: { pushMessage: Document<PushBroadcastPushParams> }): Promise<Response> {
    return respond(this.rong.push.broadcastPush(documentOf('push.broadcastPush', 'pushMessage', params)));
  }
}
