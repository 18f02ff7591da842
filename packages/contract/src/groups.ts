import { type TObject, Type } from 'typebox';
import { resources } from './endpoints/index.js';
import type { FieldGroup } from './field-group.js';

const { bot, chatroom, entrustGroup, group, message, ultraGroup, ultraGroupChannel, ultraGroupMessage } = resources;
const { ultraGroupRest, ultraGroupUserGroup } = resources;

/** A group of fields that an endpoint declares. Every endpoint with the same fields shares the group. */
function fieldGroup<Fields extends TObject>(
  title: string,
  description: string,
  { properties }: Fields,
  names: readonly (keyof Fields['properties'] & string)[],
): FieldGroup {
  const fields = Object.fromEntries(names.map((name) => [name, properties[name] as TObject]));
  return { title, description, fields: Type.Object(fields) };
}

/** Groups of parameters, in order of precedence: an endpoint takes the first group that fits. */
export const parameterGroups: readonly FieldGroup[] = [
  fieldGroup('GroupNotice', 'Notice message that a call sends to the group.', group.join.params, [
    'bindNotifyMsg',
    'maxMember',
    'fromUserId',
    'objectName',
    'content',
    'pushContent',
    'pushData',
    'isIncludeSender',
    'isPersisted',
    'pushExt',
    'disableUpdateLastMsg',
  ]),
  fieldGroup('PushedMessage', 'Message type, content and push settings of a send.', message.publishPrivate.params, [
    'objectName',
    'content',
    'pushContent',
    'pushData',
    'pushExt',
    'contentAvailable',
    'disableUpdateLastMsg',
    'msgRandom',
  ]),
  fieldGroup('ExpandableMessage', 'Sender, storage and key-value pairs of a send.', message.publishPrivate.params, [
    'fromUserId',
    'isPersisted',
    'isCounted',
    'expansion',
    'extraContent',
  ]),
  fieldGroup('RecallOptions', 'Message to recall, and display of the recall.', message.recall.params, [
    'fromUserId',
    'messageUID',
    'sentTime',
    'isAdmin',
    'isDelete',
    'extra',
    'disableUpdateLastMsg',
  ]),
  fieldGroup('MessageSource', 'Sender and type of a message.', message.publishTemplate.params, [
    'fromUserId',
    'objectName',
    'isIncludeSender',
  ]),
  fieldGroup('CheckedSend', 'Checks before a send.', message.publishTemplate.params, ['verifyBlacklist', 'msgRandom']),
  fieldGroup('HistoryRange', 'User and time range of a history query.', message.queryPrivateHistory.params, [
    'userId',
    'startTime',
    'endTime',
    'pageSize',
    'includeStart',
  ]),
  fieldGroup('ChatroomChange', 'Chatroom, and notification of the change.', chatroom.addBan.params, [
    'chatroomId',
    'needNotify',
    'extra',
  ]),
  fieldGroup('BotIntegrationSettings', 'Integration of a bot.', bot.createIntegration.params, [
    'userId',
    'type',
    'callbackUrl',
    'enabled',
    'objectNames',
    'events',
    'stream',
    'handleResponse',
    'agent',
    'waitForInputCompletion',
    'gentleResponse',
    'auth',
  ]),
  fieldGroup('LeftGroupCleanup', 'Data to clear for users who leave an entrusted group.', entrustGroup.quit.params, [
    'groupId',
    'isDelBan',
    'isDelWhite',
    'isDelFollowed',
  ]),
  fieldGroup('EntrustGroupUser', 'User in an entrusted group.', entrustGroup.setRemarkName.params, [
    'userId',
    'groupId',
  ]),
  fieldGroup('UltraGroupMessageTarget', 'Message of an ultra group.', ultraGroupMessage.setExpansion.params, [
    'groupId',
    'msgUID',
  ]),
  fieldGroup('UltraGroupOrChannel', 'Ultra group, or one of its channels.', ultraGroup.setBan.params, [
    'groupId',
    'busChannel',
  ]),
  fieldGroup('UltraGroupChannelTarget', 'Channel of an ultra group.', ultraGroupChannel.addUsers.params, [
    'groupId',
    'busChannel',
  ]),
  fieldGroup('UltraGroupMember', 'Member of an ultra group.', ultraGroup.join.params, ['userId', 'groupId']),
  fieldGroup('UltraGroupRestUsers', 'Users of an ultra group.', ultraGroupRest.addGagUser.params, [
    'group_id',
    'user_ids',
  ]),
  fieldGroup('UltraGroupUserGroupPage', 'Page of a list.', ultraGroupUserGroup.list.params, ['page', 'pageSize']),
];

/** Groups of result fields, besides the `code` that every result has. */
export const resultGroups: readonly FieldGroup[] = [
  fieldGroup('GroupNoticeResult', 'Notice message and size of the group.', group.join.result, [
    'messageUID',
    'memberCount',
  ]),
  fieldGroup('UserMessagesResult', 'Ids of the messages that users receive.', message.publishPrivate.result, [
    'messageUIDs',
  ]),
  fieldGroup('GroupMessagesResult', 'Ids of the messages that groups receive.', message.publishGroup.result, [
    'messageUIDs',
  ]),
];
