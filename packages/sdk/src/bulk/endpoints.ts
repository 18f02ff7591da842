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

/** Receiver of a template message, with the values of the placeholders. */
export interface TemplateReceiver {
  /** Id of the receiver; an integer is sent as a string. */
  readonly toUserId: string | number;
  /** Values by placeholder, such as `{ '{name}': 'Tony' }`. */
  readonly values: Readonly<Record<string, string>>;
  /** Text of the push notification; an empty string disables the notification. */
  readonly pushContent: string;
  /** Custom data of the push notification. */
  readonly pushData?: string;
  /** Settings of the push notification, as serialized JSON. */
  readonly pushExt?: string;
}

type Each = keyof TemplateReceiver;

/** Endpoints of bulk sends: type of a receiver, and parameters common to all receivers. */
export interface BulkSends {
  'message.publishPrivate': [receiver: string | number, params: Omit<MessagePublishPrivateParams, 'toUserId'>];
  'message.publishPrivateStatus': [
    receiver: string | number,
    params: Omit<MessagePublishPrivateStatusParams, 'toUserId'>,
  ];
  'message.publishTemplate': [receiver: TemplateReceiver, params: Omit<MessagePublishTemplateParams, Each>];
  'message.publishSystem': [receiver: string | number, params: Omit<MessagePublishSystemParams, 'toUserId'>];
  'message.publishSystemTemplate': [receiver: TemplateReceiver, params: Omit<MessagePublishSystemTemplateParams, Each>];
  'message.publishGroup': [receiver: string | number, params: Omit<MessagePublishGroupParams, 'toGroupId'>];
  'message.publishGroupStatus': [receiver: string | number, params: Omit<MessagePublishGroupStatusParams, 'toGroupId'>];
  'message.publishUltraGroup': [receiver: string | number, params: Omit<MessagePublishUltraGroupParams, 'toGroupIds'>];
  'message.publishChatroom': [receiver: string | number, params: Omit<MessagePublishChatroomParams, 'toChatroomId'>];
  'push.sendToUsers': [receiver: string | number, params: Omit<PushSendToUsersParams, 'userIds'>];
}

/** Endpoint of a bulk send, such as `message.publishPrivate`. */
export type BulkEndpoint = keyof BulkSends;
