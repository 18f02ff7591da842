import type {
  MessageBroadcastParams,
  MessageDeleteMessageParams,
  MessageGetHistoryParams,
  MessagePublishChatroomParams,
  MessagePublishDiscussionParams,
  MessagePublishGroupParams,
  MessagePublishPrivateParams,
  MessagePublishSystemParams,
  MessagePublishSystemTemplateParams,
  MessagePublishTemplateParams,
} from '../emitted/resources/index.js';
import { type Document, documentOf, modern, type V2Params } from './arguments.js';
import { type Response, respond, V2Resource } from './response.js';

/** Resource `Message` of the V2.0.1 SDK. */
export class Message extends V2Resource {
  /** Sends a one-to-one message. See {@link MessageResource.publishPrivate}. */
  publishPrivate(params: V2Params<MessagePublishPrivateParams>): Promise<Response> {
    return respond(this.rong.message.publishPrivate(modern(params)));
  }

  /** Sends one-to-one messages from a template. See {@link MessageResource.publishTemplate}. */
  async publishTemplate(params: { templateMessage: Document<MessagePublishTemplateParams> }): Promise<Response> {
    return respond(this.rong.message.publishTemplate(documentOf('message.publishTemplate', 'templateMessage', params)));
  }

  /** Sends a system message. See {@link MessageResource.publishSystem}. */
  PublishSystem(params: V2Params<MessagePublishSystemParams>): Promise<Response> {
    return respond(this.rong.message.publishSystem(modern(params)));
  }

  /** Sends system messages from a template. See {@link MessageResource.publishSystemTemplate}. */
  async publishSystemTemplate(params: {
    templateMessage: Document<MessagePublishSystemTemplateParams>;
  }): Promise<Response> {
    return respond(
      this.rong.message.publishSystemTemplate(documentOf('message.publishSystemTemplate', 'templateMessage', params)),
    );
  }

  /** Sends a message to groups. See {@link MessageResource.publishGroup}. */
  publishGroup(params: V2Params<MessagePublishGroupParams>): Promise<Response> {
    return respond(this.rong.message.publishGroup(modern(params)));
  }

  /** Sends a message to a discussion. See {@link MessageResource.publishDiscussion}. */
  publishDiscussion(params: V2Params<MessagePublishDiscussionParams>): Promise<Response> {
    return respond(this.rong.message.publishDiscussion(modern(params)));
  }

  /** Sends a message to chatrooms. See {@link MessageResource.publishChatroom}. */
  publishChatroom(params: V2Params<MessagePublishChatroomParams>): Promise<Response> {
    return respond(this.rong.message.publishChatroom(modern(params)));
  }

  /** Sends a message to all users. See {@link MessageResource.broadcast}. */
  broadcast(params: V2Params<MessageBroadcastParams>): Promise<Response> {
    return respond(this.rong.message.broadcast(modern(params)));
  }

  /** Gets the URL of an hourly message log. See {@link MessageResource.getHistory}. */
  getHistory(params: V2Params<MessageGetHistoryParams>): Promise<Response> {
    return respond(this.rong.message.getHistory(modern(params)));
  }

  /** Deletes an hourly message log. See {@link MessageResource.deleteMessage}. */
  deleteMessage(params: V2Params<MessageDeleteMessageParams>): Promise<Response> {
    return respond(this.rong.message.deleteMessage(modern(params)));
  }
}
