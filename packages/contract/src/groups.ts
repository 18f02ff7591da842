import { type TObject, Type } from 'typebox';
import { resources } from './endpoints/index.js';
import type { FieldGroup } from './field-group.js';

const { bot, chatroom, entrustGroup, group, message, ultraGroup, ultraGroupChannel, ultraGroupMessage } = resources;
const { ultraGroupRest, ultraGroupUserGroup } = resources;

/**
 * Fields that several endpoints share, copied from one of them. The code generator finds the other endpoints by comparing
 * fields.
 */
function fieldGroup<Fields extends TObject>(
  title: string,
  description: string,
  { properties }: Fields,
  names: readonly (keyof Fields['properties'] & string)[],
): FieldGroup {
  const fields = Object.fromEntries(names.map((name) => [name, properties[name] as TObject]));
  return { title, description, fields: Type.Object(fields) };
}

/**
 * Groups of parameters, in order of precedence: an endpoint uses each group whose fields are among its fields that no
 * earlier group has.
 */
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
  fieldGroup(
    'PushedMessage',
    'Message type, content and push settings of a message to send.',
    message.publishPrivate.params,
    [
      'objectName',
      'content',
      'pushContent',
      'pushData',
      'pushExt',
      'contentAvailable',
      'disableUpdateLastMsg',
      'msgRandom',
    ],
  ),
  fieldGroup(
    'ExpandableMessage',
    'Sender, storage and key-value pairs of a message to send.',
    message.publishPrivate.params,
    ['fromUserId', 'isPersisted', 'isCounted', 'expansion', 'extraContent'],
  ),
  fieldGroup('RecallOptions', 'Message to recall, and how clients show the recall.', message.recall.params, [
    'fromUserId',
    'messageUID',
    'sentTime',
    'isAdmin',
    'isDelete',
    'extra',
    'disableUpdateLastMsg',
  ]),
  fieldGroup('MessageSource', 'Sender and type of a message to send.', message.publishTemplate.params, [
    'fromUserId',
    'objectName',
    'isIncludeSender',
  ]),
  fieldGroup(
    'CheckedSend',
    'Checks before a send: blocklist, allowlist and duplicates.',
    message.publishTemplate.params,
    ['verifyBlacklist', 'msgRandom'],
  ),
  fieldGroup('HistoryRange', 'User and time range of a message history query.', message.queryPrivateHistory.params, [
    'userId',
    'startTime',
    'endTime',
    'pageSize',
    'includeStart',
  ]),
  fieldGroup('ChatroomChange', 'Chatroom to change, and whether its clients are notified.', chatroom.addBan.params, [
    'chatroomId',
    'needNotify',
    'extra',
  ]),
  fieldGroup(
    'BotIntegrationSettings',
    'Integration of a bot: a platform to which messages to the bot, and events, are forwarded.',
    bot.createIntegration.params,
    [
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
    ],
  ),
  fieldGroup('LeftGroupCleanup', 'Data to clear for users who leave an entrusted group.', entrustGroup.quit.params, [
    'groupId',
    'isDelBan',
    'isDelWhite',
    'isDelFollowed',
  ]),
  fieldGroup('EntrustGroupUser', 'User and entrusted group that a call concerns.', entrustGroup.setRemarkName.params, [
    'userId',
    'groupId',
  ]),
  fieldGroup(
    'UltraGroupMessageTarget',
    'Ultra group and message that a call concerns.',
    ultraGroupMessage.setExpansion.params,
    ['groupId', 'msgUID'],
  ),
  fieldGroup(
    'UltraGroupOrChannel',
    'Ultra group, or one of its channels, that a call concerns.',
    ultraGroup.setBan.params,
    ['groupId', 'busChannel'],
  ),
  fieldGroup(
    'UltraGroupChannelTarget',
    'Ultra group and channel that a call concerns.',
    ultraGroupChannel.addUsers.params,
    ['groupId', 'busChannel'],
  ),
  fieldGroup('UltraGroupMember', 'Ultra group and user whom a call concerns.', ultraGroup.join.params, [
    'userId',
    'groupId',
  ]),
  fieldGroup('UltraGroupRestUsers', 'Ultra group and users whom a call concerns.', ultraGroupRest.addGagUser.params, [
    'group_id',
    'user_ids',
  ]),
  fieldGroup(
    'UltraGroupUserGroupPage',
    'Page number and page size for a list of user groups or channels.',
    ultraGroupUserGroup.list.params,
    ['page', 'pageSize'],
  ),
];

/** Groups of result fields, besides the `code` that every result has. */
export const resultGroups: readonly FieldGroup[] = [
  fieldGroup('GroupNoticeResult', 'Id of the notice message, and number of members of the group.', group.join.result, [
    'messageUID',
    'memberCount',
  ]),
  fieldGroup('UserMessagesResult', 'Ids of the messages that the receivers get.', message.publishPrivate.result, [
    'messageUIDs',
  ]),
  fieldGroup('GroupMessagesResult', 'Ids of the messages that the groups get.', message.publishGroup.result, [
    'messageUIDs',
  ]),
];
