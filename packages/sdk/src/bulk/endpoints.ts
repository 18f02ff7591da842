import type {
  MessagePublishChatroomParams,
  MessagePublishGroupParams,
  MessagePublishGroupStatusParams,
  MessagePublishPrivateParams,
  MessagePublishPrivateStatusParams,
  MessagePublishSystemParams,
  MessagePublishSystemTemplateParams,
  MessagePublishTemplateParams,
  MessagePublishUltraGroupParams,
  PushSendToUsersParams,
} from '../emitted/resources/index.js';

/** A receiver of a template message, with what stands for the placeholders. */
export interface TemplateReceiver {
  readonly toUserId: string;
  readonly values: Readonly<Record<string, string>>;
  /** Text of the push; an empty text stands for no push. */
  readonly pushContent: string;
  readonly pushData?: string;
  readonly pushExt?: string;
}

type Each = keyof TemplateReceiver;

/** By endpoint: what one receiver is, and the parameters that all have in common. */
export interface BulkSends {
  'message.publishPrivate': [receiver: string, params: Omit<MessagePublishPrivateParams, 'toUserId'>];
  'message.publishPrivateStatus': [receiver: string, params: Omit<MessagePublishPrivateStatusParams, 'toUserId'>];
  'message.publishTemplate': [receiver: TemplateReceiver, params: Omit<MessagePublishTemplateParams, Each>];
  'message.publishSystem': [receiver: string, params: Omit<MessagePublishSystemParams, 'toUserId'>];
  'message.publishSystemTemplate': [receiver: TemplateReceiver, params: Omit<MessagePublishSystemTemplateParams, Each>];
  'message.publishGroup': [receiver: string, params: Omit<MessagePublishGroupParams, 'toGroupId'>];
  'message.publishGroupStatus': [receiver: string, params: Omit<MessagePublishGroupStatusParams, 'toGroupId'>];
  'message.publishUltraGroup': [receiver: string, params: Omit<MessagePublishUltraGroupParams, 'toGroupIds'>];
  'message.publishChatroom': [receiver: string, params: Omit<MessagePublishChatroomParams, 'toChatroomId'>];
  'push.sendToUsers': [receiver: string, params: Omit<PushSendToUsersParams, 'userIds'>];
}

export type BulkEndpoint = keyof BulkSends;
export type Receiver = BulkSends[BulkEndpoint][0];
