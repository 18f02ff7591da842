// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import { type EndpointTable, endpoint, tablesOf } from '../endpoints/endpoint.js';
import {
  anyText,
  boolean,
  decimal,
  flag,
  free,
  id,
  integer,
  json,
  list,
  map,
  object,
  required,
  text,
} from '../endpoints/fields.js';

const name = required(text({ maxChars: 64 }));
const portraitUri = text({ maxBytes: 1024 });
const page = integer({ min: 1 });
const pageSize = integer({ min: 1, max: 100 });
const order = integer({ choices: [0, 1] });
const size = integer({ min: 1, max: 100 });
const minute = required(integer({ min: 1, max: 43200 }));
const blackUserId = required(list(id, { maxItems: 20 }));
const whiteUserId = required(list(id, { maxItems: 20 }));
const type = required(text({ values: ['PERSON'] }));
const startTime = required(integer({ min: 0 }));
const pageNo = integer({ min: 1 });
const targetIds = required(list(id, { maxItems: 100, commas: true }));
const userIds = required(list(id, { maxItems: 20, commas: true }));
const toUserId = required(list(id, { maxItems: 1000 }));
const objectName = required(text({ maxChars: 32 }));
const content = required(text({ maxBytes: 131072 }));
const extraContent = json(
  map({
    key: text({ maxChars: 32, pattern: /^[A-Za-z0-9+=_-]+$/ }),
    item: text({ maxChars: 4096, allowEmpty: true }),
    maxItems: 300,
  }),
);
const busChannel = text({ maxChars: 20 });
const toGroupId = required(list(id, { maxItems: 3 }));
const conversationType = required(integer({ choices: [1, 3] }));
const sentTime = integer({ min: 0 });
const groupId = required(text({ maxChars: 64, isId: true }));
const extraKeyVal = required(
  json(
    map({
      key: text({ maxChars: 32, pattern: /^[A-Za-z0-9+=_-]+$/ }),
      item: text({ maxChars: 4096, allowEmpty: true }),
      maxItems: 100,
    }),
  ),
);
const extraKey = required(json(list(text({ maxChars: 32, pattern: /^[A-Za-z0-9+=_-]+$/ }), { maxItems: 100 })));
const endTime = required(integer({ min: 0 }));
const date = required(text({ pattern: /^\d{10}$/ }));
const unpushLevel = required(integer({ choices: [-1, 0, 1, 2, 4, 5] }));
const tags = required(list(text({ maxBytes: 40 }), { minItems: 0, maxItems: 20 }));
const tagId = required(text({ maxChars: 10, isId: true }));
const conversations = required(
  list(object({ targetId: required(id), conversationType: required(integer({ choices: [1, 3, 6] })) }), {
    maxItems: 100,
  }),
);
const word = required(text({ maxChars: 32 }));
const groupName = required(text({ maxChars: 64 }));
const groupProfile = json(
  object({
    introduction: text({ maxChars: 512, allowEmpty: true }),
    announcement: text({ maxChars: 1024, allowEmpty: true }),
    portraitUrl: text({ maxChars: 128, allowEmpty: true }),
  }),
);
const permissions = json(
  object({
    joinPerm: integer({ choices: [0, 1, 2, 3] }),
    removePerm: integer({ choices: [0, 1, 2] }),
    memInvitePerm: integer({ choices: [0, 1, 2] }),
    invitePerm: integer({ choices: [0, 1] }),
    profilePerm: integer({ min: 0 }),
    memProfilePerm: integer({ min: 0 }),
  }),
);
const groupExtProfile = json(
  map({ key: text({ maxChars: 32, pattern: /^ext_/ }), item: text({ maxChars: 256, allowEmpty: true }), maxItems: 10 }),
);
const followUserIds = required(list(id, { maxItems: 100 }));
const destroyType = integer({ choices: [0, 1] });
const destroyTime = integer({ min: 0, max: 10080 });
const objectnames = required(list(text({ maxChars: 32 }), { maxItems: 20 }));
const key = required(text({ maxChars: 128, pattern: /^[A-Za-z0-9+=_-]+$/ }));
const status = text({ values: ['active', 'inactive', 'draft'] });
const limit = integer({ min: 1, max: 100 });
const userGroupIds = required(list(id, { maxItems: 10, commas: true }));
const userGroupId = required(text({ maxChars: 64, isId: true }));
const group_id = required(text({ maxChars: 64, isId: true }));
const group_name = required(text({ maxChars: 64 }));
const channel_id = required(text({ maxChars: 20, isId: true }));
const platform = required(list(text({ values: ['ios', 'android'] }), { maxItems: 2 }));
const notification = required(
  object({
    alert: required(text()),
    title: text({ maxChars: 50 }),
    forceShowPushContent: flag,
    ios: object({
      alert: text(),
      title: text(),
      contentAvailable: flag,
      badge: integer({ max: 9999 }),
      extras: map(),
      category: text(),
      richMediaUri: text(),
      'thread-id': text(),
      'apns-collapse-id': text(),
      'interruption-level': text(),
    }),
    android: object({
      alert: text(),
      extras: map(),
      hw: free,
      honor: free,
      mi: free,
      oppo: free,
      vivo: free,
      fcm: free,
    }),
    harmonyOS: object({ alert: text(), extras: map(), ohos: free }),
  }),
);
const templateId = required(text({ isId: true }));
const metadata = map({ key: text({ maxChars: 32 }), item: text({ maxChars: 128 }), maxItems: 16 });
const agentId = required(text({ maxChars: 64, pattern: /^.{3,}$/, isId: true }));
const description = text({ maxChars: 256 });
const groupNotice = {
  bindNotifyMsg: boolean,
  maxMember: integer({ min: 0 }),
  fromUserId: id,
  objectName: text({ maxChars: 32 }),
  content: text({ maxBytes: 131072 }),
  pushContent: text(),
  pushData: text(),
  isIncludeSender: flag,
  isPersisted: flag,
  pushExt: text(),
  disableUpdateLastMsg: boolean,
};
const chatroomChange = { chatroomId: required(id), needNotify: boolean, extra: text() };
const botIntegrationSettings = {
  userId: required(text({ maxChars: 64, isId: true })),
  type: required(text({ values: ['webhook', 'dify_chat', 'dify_completion', 'dify_chatflow', 'rc_agentchat'] })),
  callbackUrl: text(),
  enabled: boolean,
  objectNames: list(text(), { minItems: 0 }),
  events: list(text(), { minItems: 0 }),
  stream: boolean,
  handleResponse: boolean,
  agent: free,
  waitForInputCompletion: boolean,
  gentleResponse: boolean,
  auth: object({ apiKey: required(text()) }),
};
const entrustGroupUser = { userId: required(id), groupId };
const ultraGroupOrChannel = { groupId, busChannel };
const ultraGroupChannelTarget = { groupId, busChannel: required(text({ maxChars: 20 })) };
const ultraGroupMember = { userId: required(id), groupId };
const ultraGroupRestUsers = { group_id, user_ids: required(list(id, { maxItems: 20 })) };
const ultraGroupUserGroupPage = { page, pageSize: integer({ min: 1, max: 50 }) };

/** Endpoints of each resource. */
export const endpointTables: Readonly<Record<string, EndpointTable>> = tablesOf({
  user() {
    return {
      getToken: endpoint(
        '/user/getToken.json',
        { userId: required(id), name, portraitUri },
        { echoes: ['userId'], rateLimit: { rates: [{ calls: 200, per: 'second' }] } },
      ),
      refresh: endpoint('/user/refresh.json', { userId: required(id), name: text({ maxChars: 64 }), portraitUri }),
      get: endpoint('/user/info.json', { userId: required(id) }),
      list: endpoint(
        '/user/query.json',
        { page, pageSize, order },
        { paging: { by: 'page', page: 'page', size: 'pageSize', items: 'users' } },
      ),
      remove: endpoint('/user/delusers.json', { userId: required(list(id, { maxItems: 100 })) }, { rateLimit: null }),
      expireToken: endpoint('/user/token/expire.json', {
        userId: required(list(id, { maxItems: 20 })),
        time: required(integer({ min: 0 })),
      }),
      checkOnline: endpoint('/user/checkOnline.json', { userId: required(id) }),
      listGroups: endpoint(
        '/user/group/query.json',
        { userId: required(id), page: integer({ min: 0 }), size: integer({ min: 1, max: 1000 }) },
        { paging: { by: 'page', page: 'page', size: 'size', unpaged: 5000, defaultSize: 50, items: 'groups' } },
      ),
      block: endpoint('/user/block.json', { userId: required(list(id, { maxItems: 20 })), minute }),
      unBlock: endpoint('/user/unblock.json', { userId: required(list(id, { maxItems: 20 })) }),
      queryBlock: endpoint(
        '/user/block/query.json',
        { page: integer({ min: 0 }), size: integer({ min: 1 }) },
        { paging: { by: 'page', page: 'page', size: 'size', unpaged: 1000, defaultSize: 50, items: 'users' } },
      ),
      addBlacklist: endpoint('/user/blacklist/add.json', { userId: required(id), blackUserId }),
      queryBlacklist: endpoint(
        '/user/blacklist/query.json',
        { userId: required(id), pageToken: text(), size: integer({ min: 1, max: 1000 }) },
        { paging: { by: 'token', token: 'pageToken', next: 'next', items: 'users' } },
      ),
      removeBlacklist: endpoint('/user/blacklist/remove.json', { userId: required(id), blackUserId }),
      addWhitelist: endpoint('/user/whitelist/add.json', { userId: required(id), whiteUserId }),
      removeWhitelist: endpoint('/user/whitelist/remove.json', { userId: required(id), whiteUserId }),
      queryWhitelist: endpoint(
        '/user/whitelist/query.json',
        { userId: required(id), pageToken: text(), size: integer({ min: 1, max: 1000 }) },
        { paging: { by: 'token', token: 'pageToken', next: 'next', items: 'users' } },
      ),
      setWhiteSetting: endpoint('/user/whitesetting/set.json', {
        userId: required(list(id, { maxItems: 20 })),
        whiteSetting: required(integer({ choices: [0, 1] })),
      }),
      queryWhiteSetting: endpoint('/user/whitesetting/query.json', { userId: required(list(id, { maxItems: 20 })) }),
      setChatBan: endpoint('/user/chat/fb/set.json', {
        userId: required(list(id, { maxItems: 1000 })),
        state: required(integer({ choices: [0, 1] })),
        type,
      }),
      listChatBan: endpoint(
        '/user/chat/fb/querylist.json',
        { type, num: integer({ min: 1, max: 200 }), offset: integer({ min: 0 }) },
        { paging: { by: 'offset', offset: 'offset', size: 'num', items: 'users' } },
      ),
      setBlockPushPeriod: endpoint('/user/blockPushPeriod/set.json', {
        userId: required(id),
        startTime: required(text({ pattern: /^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$/ })),
        period: required(integer({ min: 0, max: 1439 })),
        level: required(integer({ choices: [1, 5] })),
      }),
      getBlockPushPeriod: endpoint('/user/blockPushPeriod/get.json', { userId: required(id) }),
      removeBlockPushPeriod: endpoint('/user/blockPushPeriod/delete.json', { userId: required(id) }),
      setRemarks: endpoint('/user/remarks/set.json', {
        userId: required(id),
        remarks: required(json(list(object({ id: required(id), remark: required(text()) }), { maxItems: 100 }))),
      }),
      removeRemarks: endpoint(
        '/user/remarks/del.json',
        { userId: required(id), targetId: required(id) },
        { rateLimit: null },
      ),
      listRemarks: endpoint(
        '/user/remarks/get.json',
        { userId: required(id), page, size: integer({ min: 1, max: 50 }) },
        { paging: { by: 'page', page: 'page', size: 'size', items: 'users' } },
      ),
      deactivate: endpoint(
        '/user/deactivate.json',
        { userId: required(list(id, { maxItems: 100, commas: true })) },
        { rateLimit: { rates: [{ calls: 100, per: 'second' }], weigh: 'userId' } },
      ),
      listDeactivated: endpoint(
        '/user/deactivate/query.json',
        { pageNo, pageSize: integer({ min: 1, max: 50 }) },
        { paging: { by: 'page', page: 'pageNo', size: 'pageSize', items: 'users' } },
      ),
      reactivate: endpoint(
        '/user/reactivate.json',
        { userId: required(list(id, { maxItems: 100, commas: true })) },
        { rateLimit: { rates: [{ calls: 100, per: 'second' }], weigh: 'userId' } },
      ),
      activate: endpoint('/user/activate.json', { userId: required(id) }, { rateLimit: null }),
    };
  },
  userProfile() {
    return {
      set: endpoint('/user/profile/set.json', {
        userId: required(id),
        userProfile: json(
          object({
            uniqueId: text({ maxChars: 32, allowEmpty: true, isId: true }),
            name: text({ maxChars: 64, allowEmpty: true }),
            portraitUri: text({ maxChars: 1024, allowEmpty: true }),
            email: text({ maxChars: 128, allowEmpty: true }),
            birthday: text({ maxChars: 32, allowEmpty: true }),
            gender: integer({ choices: [0, 1, 2] }),
            location: text({ maxChars: 32, allowEmpty: true }),
            role: integer({ min: 0, max: 100 }),
            level: integer({ min: 0, max: 100 }),
          }),
        ),
        userExtProfile: json(
          map({
            key: text({ maxChars: 32, pattern: /^ext_/ }),
            item: text({ maxChars: 256, allowEmpty: true }),
            maxItems: 20,
          }),
        ),
      }),
      clear: endpoint('/user/profile/clean.json', { userId: required(list(id, { maxItems: 20 })) }),
      get: endpoint('/user/profile/batch/query.json', { userId: required(list(id, { maxItems: 100 })) }),
      list: endpoint(
        '/user/profile/query.json',
        { page, size, order },
        { paging: { by: 'page', page: 'page', size: 'size', items: 'userList' } },
      ),
    };
  },
  friend() {
    return {
      add: endpoint('/friend/add.json', {
        userId: required(id),
        targetId: required(id),
        optType: integer({ choices: [1, 2] }),
        extra: text({ maxChars: 128 }),
      }),
      remove: endpoint(
        '/friend/delete.json',
        { userId: required(id), targetIds },
        { rateLimit: { rates: [{ calls: 100, per: 'second' }], weigh: 'targetIds' } },
      ),
      clear: endpoint('/friend/clean.json', { userId: required(id) }),
      setProfile: endpoint('/friend/profile/set.json', {
        userId: required(id),
        targetId: required(id),
        remarkName: text({ maxChars: 64 }),
        friendExtProfile: json(
          map({
            key: text({ maxChars: 32, pattern: /^ext_[a-z0-9_]*$/ }),
            item: text({ maxChars: 256, allowEmpty: true }),
            maxItems: 10,
          }),
        ),
      }),
      list: endpoint(
        '/friend/get.json',
        { userId: required(id), pageToken: text(), size, order },
        { paging: { by: 'token', token: 'pageToken', next: 'pageToken', items: 'friendList' } },
      ),
      check: endpoint(
        '/friend/check.json',
        { userId: required(id), targetIds },
        { rateLimit: { rates: [{ calls: 100, per: 'second' }], weigh: 'targetIds' } },
      ),
      setPermission: endpoint(
        '/friend/permission/set.json',
        {
          userIds: required(list(id, { maxItems: 100, commas: true })),
          permissionType: required(integer({ choices: [1, 2, 3] })),
        },
        { rateLimit: { rates: [{ calls: 100, per: 'second' }], weigh: 'userIds' } },
      ),
      getPermission: endpoint(
        '/friend/permission/get.json',
        { userIds: required(list(id, { maxItems: 100, commas: true })) },
        { rateLimit: { rates: [{ calls: 100, per: 'second' }], weigh: 'userIds' } },
      ),
    };
  },
  message() {
    return {
      publishPrivate: endpoint(
        '/message/private/publish.json',
        {
          fromUserId: required(id),
          toUserId,
          objectName,
          content,
          pushContent: text(),
          pushData: text(),
          pushExt: text(),
          count: integer({ max: 9999 }),
          verifyBlacklist: flag,
          isPersisted: flag,
          isCounted: flag,
          isIncludeSender: flag,
          contentAvailable: flag,
          disablePush: boolean,
          expansion: boolean,
          extraContent,
          disableUpdateLastMsg: boolean,
          msgRandom: integer(),
          needReadReceipt: flag,
          busChannel,
        },
        { repeat: 'send', rateLimit: { rates: [{ calls: 6000, per: 'minute' }], weigh: 'toUserId' } },
      ),
      publishTemplate: endpoint(
        '/message/private/publish_template.json',
        {
          fromUserId: required(id),
          toUserId,
          objectName,
          content,
          values: required(list(map(), { maxItems: 1000 })),
          pushContent: required(list(anyText, { maxItems: 1000 })),
          pushData: list(anyText, { maxItems: 1000 }),
          pushExt: list(anyText, { maxItems: 1000 }),
          verifyBlacklist: flag,
          contentAvailable: flag,
          disablePush: boolean,
          disableUpdateLastMsg: boolean,
          msgRandom: integer(),
          isIncludeSender: flag,
          isCounted: flag,
          needReadReceipt: flag,
        },
        { body: 'json', repeat: 'send', rateLimit: { rates: [{ calls: 6000, per: 'minute' }], weigh: 'toUserId' } },
      ),
      publishPrivateStatus: endpoint(
        '/statusmessage/private/publish.json',
        {
          fromUserId: required(id),
          toUserId,
          objectName,
          content,
          verifyBlacklist: flag,
          isIncludeSender: flag,
          isPersisted: flag,
          isCounted: flag,
          msgRandom: integer(),
          busChannel,
        },
        { repeat: 'send', rateLimit: { rates: [{ calls: 6000, per: 'minute' }], weigh: 'toUserId' } },
      ),
      publishPrivateStream: endpoint(
        '/v3/message/private/publish_stream.json',
        {
          fromUserId: required(id),
          toUserId: required(id),
          objectName: required(text({ values: ['RC:StreamMsg'] })),
          content: required(free),
          isIncludeSender: flag,
          isPersisted: flag,
          extraContent: map({
            key: text({ maxChars: 32, pattern: /^[A-Za-z0-9+=_-]+$/ }),
            item: text({ maxChars: 4096, allowEmpty: true }),
            maxItems: 100,
          }),
          disableUpdateLastMsg: boolean,
        },
        { body: 'json', repeat: 'send' },
      ),
      publishSystem: endpoint(
        '/message/system/publish.json',
        {
          fromUserId: required(id),
          toUserId: required(list(id, { maxItems: 100 })),
          objectName,
          content,
          pushContent: text(),
          pushData: text(),
          pushExt: text(),
          isPersisted: flag,
          isCounted: flag,
          contentAvailable: flag,
          disablePush: boolean,
          disableUpdateLastMsg: boolean,
          msgRandom: integer(),
          count: integer(),
          busChannel,
        },
        { repeat: 'send', rateLimit: { rates: [{ calls: 100, per: 'second' }], weigh: 'toUserId' } },
      ),
      publishSystemTemplate: endpoint(
        '/message/system/publish_template.json',
        {
          fromUserId: required(id),
          toUserId: required(list(id, { maxItems: 100 })),
          objectName,
          content,
          values: required(list(map(), { maxItems: 100 })),
          pushContent: required(list(anyText, { maxItems: 100 })),
          pushData: list(anyText, { maxItems: 100 }),
          pushExt: list(anyText, { maxItems: 100 }),
          verifyBlacklist: flag,
          contentAvailable: flag,
          disablePush: boolean,
          disableUpdateLastMsg: boolean,
          msgRandom: integer(),
        },
        { body: 'json', repeat: 'send', rateLimit: { rates: [{ calls: 100, per: 'second' }], weigh: 'toUserId' } },
      ),
      publishGroup: endpoint(
        '/message/group/publish.json',
        {
          fromUserId: required(id),
          toGroupId,
          toUserId: list(id),
          objectName,
          content,
          pushContent: text(),
          pushData: text(),
          pushExt: text(),
          isPersisted: flag,
          isCounted: flag,
          isIncludeSender: flag,
          isMentioned: flag,
          contentAvailable: flag,
          disablePush: boolean,
          expansion: boolean,
          extraContent,
          disableUpdateLastMsg: boolean,
          msgRandom: integer(),
          needReadReceipt: flag,
          busChannel,
        },
        { repeat: 'send', rateLimit: { rates: [{ calls: 20, per: 'second' }], weigh: 'toGroupId' } },
      ),
      publishGroupStatus: endpoint(
        '/statusmessage/group/publish.json',
        {
          fromUserId: required(id),
          toGroupId,
          objectName,
          content,
          verifyBlacklist: flag,
          isIncludeSender: flag,
          isPersisted: flag,
          isCounted: flag,
          msgRandom: integer(),
          busChannel,
        },
        { repeat: 'send', rateLimit: { rates: [{ calls: 20, per: 'second' }], weigh: 'toGroupId' } },
      ),
      publishUltraGroup: endpoint(
        '/message/ultragroup/publish.json',
        {
          fromUserId: required(id),
          toGroupIds: required(list(id, { maxItems: 3 })),
          toUserIds: list(id),
          objectName,
          content,
          busChannel,
          isMentioned: flag,
          isPersisted: flag,
          isCounted: flag,
          unreadCountFlag: boolean,
          pushContent: text(),
          pushData: text(),
          pushExt: text(),
          contentAvailable: flag,
          expansion: boolean,
          extraContent,
          msgRandom: integer(),
          disableUpdateLastMsg: boolean,
        },
        { body: 'json', repeat: 'send', rateLimit: { rates: [{ calls: 100, per: 'second' }], weigh: 'toGroupIds' } },
      ),
      publishDiscussion: endpoint(
        '/message/discussion/publish.json',
        {
          fromUserId: required(id),
          toDiscussionId: required(list(id)),
          objectName,
          content,
          pushContent: text(),
          pushData: text(),
          isPersisted: flag,
          isCounted: flag,
          isIncludeSender: flag,
          contentAvailable: flag,
        },
        { repeat: 'send', rateLimit: { rates: [{ calls: 20, per: 'second' }] } },
      ),
      publishChatroom: endpoint(
        '/message/chatroom/publish.json',
        {
          fromUserId: required(id),
          toChatroomId: required(list(id)),
          objectName,
          content,
          isPersisted: flag,
          isIncludeSender: flag,
          msgRandom: integer(),
          priority: integer({ min: 0, max: 3 }),
        },
        { repeat: 'send', rateLimit: { rates: [{ calls: 100, per: 'second' }], weigh: 'toChatroomId' } },
      ),
      broadcastChatroom: endpoint(
        '/message/chatroom/broadcast.json',
        { fromUserId: required(id), objectName, content, isIncludeSender: flag },
        { repeat: 'send', rateLimit: { rates: [{ calls: 1, per: 'second' }] } },
      ),
      broadcast: endpoint(
        '/message/broadcast.json',
        {
          fromUserId: required(id),
          objectName,
          content,
          pushContent: text(),
          pushData: text(),
          pushExt: text(),
          os: text({ values: ['iOS', 'Android'] }),
          contentAvailable: flag,
          disableUpdateLastMsg: boolean,
          msgRandom: integer(),
        },
        {
          repeat: 'send',
          rateLimit: {
            rates: [
              { calls: 2, per: 'hour' },
              { calls: 3, per: 'day' },
            ],
            bucket: 'broadcast',
          },
        },
      ),
      broadcastOnline: endpoint(
        '/message/online/broadcast.json',
        { fromUserId: required(id), objectName, content, msgRandom: integer(), disableUpdateLastMsg: boolean },
        { repeat: 'send', rateLimit: { rates: [{ calls: 60, per: 'minute' }] } },
      ),
      recall: endpoint('/message/recall.json', {
        fromUserId: required(id),
        conversationType: required(integer({ choices: [1, 2, 3, 4, 6, 10] })),
        targetId: required(id),
        messageUID: required(text()),
        sentTime,
        busChannel,
        isAdmin: flag,
        isDelete: flag,
        extra: text(),
        disablePush: boolean,
        disableUpdateLastMsg: boolean,
      }),
      recallBroadcast: endpoint(
        '/message/broadcast/recall.json',
        {
          fromUserId: required(id),
          messageUID: required(text()),
          sentTime,
          isAdmin: flag,
          isDelete: flag,
          extra: text(),
          disableUpdateLastMsg: boolean,
        },
        {
          rateLimit: {
            rates: [
              { calls: 2, per: 'hour' },
              { calls: 3, per: 'day' },
            ],
          },
        },
      ),
      modifyPrivate: endpoint('/message/private/modify.json', {
        fromUserId: required(id),
        targetId: required(id),
        msgUID: required(id),
        content,
        objectName: text({ maxChars: 32 }),
      }),
      modifyGroup: endpoint('/message/group/modify.json', {
        fromUserId: required(id),
        groupId: required(id),
        msgUID: required(id),
        content,
        objectName: text({ maxChars: 32 }),
      }),
      setExpansion: endpoint('/message/expansion/set.json', {
        msgUID: required(id),
        userId: required(id),
        conversationType,
        targetId: required(id),
        extraKeyVal,
        isSyncSender: flag,
        busChannel,
      }),
      removeExpansion: endpoint('/message/expansion/delete.json', {
        msgUID: required(id),
        userId: required(id),
        conversationType,
        targetId: required(id),
        extraKey,
        isSyncSender: flag,
      }),
      listExpansion: endpoint(
        '/message/expansion/query.json',
        { msgUID: required(id), pageNo },
        { paging: { by: 'page', page: 'pageNo', items: 'extraContent' } },
      ),
      queryPrivateHistory: endpoint(
        '/v3/message/private/query.json',
        { userId: required(id), targetId: required(id), startTime, endTime, pageSize, includeStart: required(boolean) },
        {
          body: 'json',
          paging: {
            includeStart: 'includeStart',
            by: 'time',
            start: 'startTime',
            time: 'msgTime',
            key: 'messageUID',
            size: 'pageSize',
            items: 'data',
          },
          rateLimit: { rates: [{ calls: 10, per: 'second' }] },
        },
      ),
      queryGroupHistory: endpoint(
        '/v3/message/group/query.json',
        { userId: required(id), targetId: required(id), startTime, endTime, pageSize, includeStart: required(boolean) },
        {
          body: 'json',
          paging: {
            includeStart: 'includeStart',
            by: 'time',
            start: 'startTime',
            time: 'msgTime',
            key: 'messageUID',
            size: 'pageSize',
            items: 'data',
          },
          rateLimit: { rates: [{ calls: 10, per: 'second' }] },
        },
      ),
      queryUltraGroupHistory: endpoint(
        '/v3/message/ultragroup/query.json',
        {
          userId: required(id),
          targetId: required(id),
          startTime,
          endTime,
          pageSize,
          includeStart: required(boolean),
          busChannel,
        },
        {
          body: 'json',
          paging: {
            includeStart: 'includeStart',
            by: 'time',
            start: 'startTime',
            time: 'msgTime',
            key: 'messageUID',
            size: 'pageSize',
            items: 'data',
          },
          rateLimit: { rates: [{ calls: 10, per: 'second' }] },
        },
      ),
      queryChatroomHistory: endpoint(
        '/v3/message/chatroom/query.json',
        { userId: required(id), targetId: required(id), startTime, endTime, pageSize, includeStart: required(boolean) },
        {
          body: 'json',
          paging: {
            includeStart: 'includeStart',
            by: 'time',
            start: 'startTime',
            time: 'msgTime',
            key: 'messageUID',
            size: 'pageSize',
            items: 'data',
          },
          rateLimit: { rates: [{ calls: 10, per: 'second' }] },
        },
      ),
      getHistory: endpoint('/message/history.json', { date }, { rateLimit: null }),
      deleteMessage: endpoint('/message/history/delete.json', { date }),
    };
  },
  conversation() {
    return {
      setNotification: endpoint('/conversation/notification/set.json', {
        conversationType: required(integer({ choices: [1, 2, 3, 6, 10] })),
        requestId: required(id),
        targetId: required(id),
        busChannel: text(),
        isMuted: flag,
        unpushLevel: integer({ choices: [-1, 0, 1, 2, 4, 5] }),
      }),
      getNotification: endpoint('/conversation/notification/get.json', {
        conversationType: required(integer({ choices: [1, 2, 3, 6, 10] })),
        requestId: required(id),
        targetId: required(id),
        busChannel: text(),
      }),
      setTypeNotification: endpoint('/conversation/type/notification/set.json', {
        conversationType: required(integer({ choices: [1, 3, 6, 10] })),
        requestId: required(id),
        unpushLevel,
      }),
      getTypeNotification: endpoint('/conversation/type/notification/get.json', {
        conversationType: required(integer({ choices: [1, 3, 6, 10] })),
        requestId: required(id),
      }),
      setTop: endpoint('/conversation/top/set.json', {
        userId: required(id),
        conversationType: required(integer({ choices: [1, 3, 6] })),
        targetId: required(id),
        setTop: required(boolean),
      }),
      clearHistory: endpoint('/conversation/message/history/clean.json', {
        conversationType: required(integer({ choices: [1, 3, 4, 6] })),
        fromUserId: required(id),
        targetId: required(id),
        msgTimestamp: integer({ min: 0 }),
      }),
      getAttribute: endpoint(
        '/conversation/attribute/get.json',
        { userId: required(id), targetId: required(id), conversationType: required(integer({ choices: [1, 3, 6] })) },
        { method: 'GET', body: 'query' },
      ),
    };
  },
  conversationTag() {
    return {
      set: endpoint(
        '/user/conversation/tag/set.json',
        {
          userId: required(id),
          tags: required(
            list(
              object({
                tagId: required(text({ maxChars: 10, isId: true })),
                tagName: required(text({ maxChars: 15 })),
              }),
              { maxItems: 20 },
            ),
          ),
        },
        { body: 'json' },
      ),
      remove: endpoint(
        '/user/conversation/tag/del.json',
        { userId: required(id), tagIds: required(list(text({ maxChars: 10, isId: true }), { maxItems: 20 })) },
        { body: 'json', rateLimit: null },
      ),
      list: endpoint(
        '/user/conversation/tag/get.json',
        { userId: required(id) },
        { method: 'GET', body: 'query', rateLimit: null },
      ),
      addConversations: endpoint(
        '/tag/conversation/set.json',
        { userId: required(id), tagId, conversations },
        { body: 'json' },
      ),
      removeConversations: endpoint(
        '/tag/conversation/del.json',
        { userId: required(id), tagId, conversations },
        { body: 'json' },
      ),
      listConversations: endpoint(
        '/tag/conversation/get.json',
        { userId: required(id), tagId },
        { method: 'GET', body: 'query' },
      ),
    };
  },
  wordfilter() {
    return {
      add: endpoint('/wordfilter/add.json', { word }, { rateLimit: null }),
      delete: endpoint('/wordfilter/delete.json', { word }, { rateLimit: null }),
      getList: endpoint('/wordfilter/list.json', {}, { rateLimit: null }),
    };
  },
  sensitiveWord() {
    return {
      add: endpoint('/sensitiveword/add.json', {
        word: required(text({ maxChars: 32, pattern: /[^ -\x2f:-@[-`{-~]/ })),
        replaceWord: text({ maxChars: 32 }),
      }),
      batchAdd: endpoint(
        '/sensitiveword/batch/add.json',
        {
          words: required(
            list(
              object({
                word: required(text({ maxChars: 32, pattern: /[^ -\x2f:-@[-`{-~]/ })),
                replaceWord: text({ maxChars: 32 }),
              }),
              { maxItems: 50 },
            ),
          ),
        },
        { body: 'json' },
      ),
      remove: endpoint('/sensitiveword/delete.json', { word }),
      batchRemove: endpoint('/sensitiveword/batch/delete.json', {
        words: required(list(text({ maxChars: 32 }), { maxItems: 50 })),
      }),
      list: endpoint('/sensitiveword/list.json', { type: integer({ choices: [0, 1, 2] }) }),
    };
  },
  group() {
    return {
      create: endpoint('/group/create.json', {
        userId: required(list(id, { maxItems: 1000 })),
        groupId,
        groupName,
        ...groupNotice,
      }),
      sync: endpoint('/group/sync.json', {
        userId: required(id),
        group: map({ key: text({ maxChars: 64 }), item: text({ maxChars: 64, allowEmpty: true }) }),
      }),
      refresh: endpoint('/group/refresh.json', { groupId, groupName, ...groupNotice }),
      join: endpoint('/group/join.json', {
        userId: required(list(id, { maxItems: 1000 })),
        groupId,
        groupName: text({ maxChars: 64 }),
        ...groupNotice,
      }),
      queryUser: endpoint('/group/user/query.json', { groupId }),
      quit: endpoint('/group/quit.json', { userId: required(list(id, { maxItems: 1000 })), groupId, ...groupNotice }),
      dismiss: endpoint('/group/dismiss.json', { userId: required(id), groupId, ...groupNotice }),
      addGagUser: endpoint('/group/user/gag/add.json', {
        userId: required(list(id, { maxItems: 20 })),
        groupId: text({ maxChars: 64, isId: true }),
        minute: required(integer({ min: 0, max: 43200 })),
      }),
      listGagUser: endpoint('/group/user/gag/list.json', { groupId: text({ maxChars: 64, isId: true }) }),
      rollbackGagUser: endpoint('/group/user/gag/rollback.json', {
        userId: required(list(id, { maxItems: 20 })),
        groupId: text({ maxChars: 64, isId: true }),
      }),
      addBan: endpoint('/group/ban/add.json', {
        groupId: required(list(text({ maxChars: 64, isId: true }), { maxItems: 20 })),
      }),
      removeBan: endpoint('/group/ban/rollback.json', {
        groupId: required(list(text({ maxChars: 64, isId: true }), { maxItems: 20 })),
      }),
      listBan: endpoint(
        '/group/ban/query.json',
        {
          groupId: list(text({ maxChars: 64, isId: true }), { maxItems: 20 }),
          page,
          size: integer({ min: 1, max: 200 }),
        },
        { paging: { by: 'page', page: 'page', size: 'size', items: 'groupinfo' } },
      ),
      addBanWhitelist: endpoint('/group/user/ban/whitelist/add.json', {
        userId: required(list(id, { maxItems: 20 })),
        groupId,
      }),
      removeBanWhitelist: endpoint('/group/user/ban/whitelist/rollback.json', {
        userId: required(list(id, { maxItems: 20 })),
        groupId,
      }),
      listBanWhitelist: endpoint('/group/user/ban/whitelist/query.json', { groupId }),
      setRemarks: endpoint('/group/remarks/set.json', { userId: required(id), groupId, remark: required(text()) }),
      removeRemarks: endpoint('/group/remarks/del.json', { userId: required(id), groupId }),
      getRemarks: endpoint('/group/remarks/get.json', { userId: required(id), groupId }),
    };
  },
  entrustGroup() {
    return {
      create: endpoint('/entrust/group/create.json', {
        groupId,
        name,
        owner: required(id),
        userIds: list(id, { maxItems: 30 }),
        groupProfile,
        permissions,
        groupExtProfile,
      }),
      import: endpoint('/entrust/group/import.json', {
        groupId,
        name,
        owner: required(id),
        groupProfile,
        permissions,
        groupExtProfile,
      }),
      updateProfile: endpoint('/entrust/group/profile/update.json', {
        groupId,
        name: text({ maxChars: 64 }),
        groupProfile: json(
          object({
            name: text({ maxChars: 64 }),
            introduction: text({ maxChars: 512, allowEmpty: true }),
            announcement: text({ maxChars: 1024, allowEmpty: true }),
            portraitUrl: text({ maxChars: 128, allowEmpty: true }),
          }),
        ),
        permissions,
        groupExtProfile,
      }),
      transferOwner: endpoint('/entrust/group/transfer/owner.json', {
        groupId,
        newOwner: required(id),
        isQuit: flag,
        isDelBan: flag,
        isDelWhite: flag,
        isDelFollowed: flag,
      }),
      dismiss: endpoint('/entrust/group/dismiss.json', { groupId }),
      join: endpoint('/entrust/group/join.json', { groupId, userIds: required(list(id, { maxItems: 100 })) }),
      quit: endpoint('/entrust/group/quit.json', {
        groupId,
        userIds: required(list(id, { maxItems: 100 })),
        isDelBan: flag,
        isDelWhite: flag,
        isDelFollowed: flag,
      }),
      kick: endpoint('/entrust/group/member/kick.json', {
        groupId,
        userIds: required(list(id, { maxItems: 100 })),
        isDelBan: flag,
        isDelWhite: flag,
        isDelFollowed: flag,
      }),
      kickAll: endpoint('/entrust/group/member/kick/all.json', { userId: required(id) }),
      addManagers: endpoint('/entrust/group/manager/add.json', {
        groupId,
        userIds: required(list(id, { maxItems: 10 })),
      }),
      removeManagers: endpoint('/entrust/group/manager/remove.json', {
        groupId,
        userIds: required(list(id, { maxItems: 10 })),
      }),
      listMembers: endpoint(
        '/entrust/group/member/query.json',
        { groupId, type: integer({ choices: [0, 1, 2, 3] }), pageToken: text(), size, order },
        { paging: { by: 'token', token: 'pageToken', next: 'pageToken', items: 'members' } },
      ),
      getMembers: endpoint('/entrust/group/member/specific/query.json', {
        groupId,
        userIds: required(list(id, { maxItems: 100 })),
      }),
      setMember: endpoint('/entrust/group/member/set.json', {
        groupId,
        userId: required(id),
        nickname: required(text({ maxChars: 64 })),
        extra: text({ maxChars: 128, allowEmpty: true }),
      }),
      setRemarkName: endpoint('/entrust/group/remarkname/set.json', {
        ...entrustGroupUser,
        remarkName: required(text({ maxChars: 64 })),
      }),
      removeRemarkName: endpoint('/entrust/group/remarkname/delete.json', { ...entrustGroupUser }),
      getRemarkName: endpoint('/entrust/group/remarkname/query.json', { ...entrustGroupUser }),
      followMembers: endpoint('/entrust/group/member/follow.json', { ...entrustGroupUser, followUserIds }),
      unfollowMembers: endpoint('/entrust/group/member/unfollow.json', { ...entrustGroupUser, followUserIds }),
      listFollowedMembers: endpoint(
        '/entrust/group/member/followed/get.json',
        { ...entrustGroupUser },
        { echoes: ['userId', 'groupId'] },
      ),
      getProfiles: endpoint('/entrust/group/profile/query.json', {
        groupIds: required(list(text({ maxChars: 64, isId: true }), { maxItems: 50 })),
      }),
      list: endpoint(
        '/entrust/group/query.json',
        { pageToken: text(), size: integer({ min: 1, max: 1000 }), order },
        { paging: { by: 'token', token: 'pageToken', next: 'pageToken', items: 'groups' } },
      ),
      listJoined: endpoint(
        '/entrust/joined/group/query.json',
        { userId: required(id), role: integer({ choices: [0, 1, 2, 3] }), pageToken: text(), size, order },
        { paging: { by: 'token', token: 'pageToken', next: 'pageToken', items: 'groups' } },
      ),
    };
  },
  chatroom() {
    return {
      create: endpoint('/chatroom/create.json', { chatroom: required(map({ key: id, maxItems: 100 })) }),
      createNew: endpoint('/chatroom/create_new.json', {
        chatroomId: required(id),
        destroyType,
        destroyTime,
        isBan: boolean,
        whiteUserIds: list(id, { maxItems: 20 }),
        entryOwnerId: id,
        entryInfo: json(
          map({
            key: text({ maxChars: 128, pattern: /^[A-Za-z0-9+=_-]+$/ }),
            item: text({ maxChars: 4096 }),
            maxItems: 20,
          }),
        ),
      }),
      setDestroyType: endpoint('/chatroom/destroy/set.json', { chatroomId: required(id), destroyType, destroyTime }),
      destroy: endpoint('/chatroom/destroy.json', { chatroomId: required(list(id)) }),
      query: endpoint('/chatroom/query.json', { chatroomId: required(list(id, { maxItems: 20 })) }),
      get: endpoint('/chatroom/get.json', { chatroomId: required(id) }),
      join: endpoint(
        '/chatroom/join.json',
        { userId: required(list(id, { maxItems: 50 })), chatroomId: required(id) },
        { rateLimit: null },
      ),
      queryUser: endpoint('/chatroom/user/query.json', {
        chatroomId: required(id),
        count: required(integer({ min: 1, max: 500 })),
        order: required(integer({ min: 1, max: 2 })),
      }),
      checkUser: endpoint('/chatroom/user/exist.json', { chatroomId: required(id), userId: required(id) }),
      checkUsers: endpoint('/chatroom/users/exist.json', {
        chatroomId: required(id),
        userId: required(list(id, { maxItems: 1000 })),
      }),
      stopDistributionMessage: endpoint(
        '/chatroom/message/stopDistribution.json',
        { chatroomId: required(id) },
        { rateLimit: null },
      ),
      resumeDistributionMessage: endpoint(
        '/chatroom/message/resumeDistribution.json',
        { chatroomId: required(id) },
        { rateLimit: null },
      ),
      addGagUser: endpoint('/chatroom/user/gag/add.json', {
        userId: required(list(id, { maxItems: 20 })),
        chatroomId: required(id),
        minute,
        needNotify: boolean,
        extra: text(),
      }),
      listGagUser: endpoint('/chatroom/user/gag/list.json', { chatroomId: required(id) }),
      rollbackGagUser: endpoint('/chatroom/user/gag/rollback.json', {
        userId: required(list(id, { maxItems: 20 })),
        ...chatroomChange,
      }),
      addGlobalGagUser: endpoint('/chatroom/user/ban/add.json', {
        userId: required(list(id, { maxItems: 20 })),
        minute,
        needNotify: boolean,
        extra: text(),
      }),
      listGlobalGagUser: endpoint('/chatroom/user/ban/query.json', {}),
      removeGlobalGagUser: endpoint('/chatroom/user/ban/remove.json', {
        userId: required(list(id, { maxItems: 20 })),
        needNotify: boolean,
        extra: text(),
      }),
      addBan: endpoint('/chatroom/ban/add.json', { ...chatroomChange }),
      removeBan: endpoint('/chatroom/ban/rollback.json', { ...chatroomChange }),
      listBan: endpoint(
        '/chatroom/ban/query.json',
        { page, size: integer({ min: 1, max: 1000 }) },
        { paging: { by: 'page', page: 'page', size: 'size', items: 'chatroomIds' } },
      ),
      checkBan: endpoint('/chatroom/ban/check.json', { chatroomId: required(id) }),
      addBanWhitelist: endpoint('/chatroom/user/ban/whitelist/add.json', {
        chatroomId: required(id),
        userId: required(list(id, { maxItems: 20 })),
        needNotify: boolean,
        extra: text(),
      }),
      removeBanWhitelist: endpoint('/chatroom/user/ban/whitelist/rollback.json', {
        chatroomId: required(id),
        userId: required(list(id, { maxItems: 20 })),
        needNotify: boolean,
        extra: text(),
      }),
      listBanWhitelist: endpoint('/chatroom/user/ban/whitelist/query.json', { chatroomId: required(id) }),
      addBlockUser: endpoint('/chatroom/user/block/add.json', {
        userId: required(list(id, { maxItems: 20 })),
        chatroomId: required(id),
        minute,
        needNotify: boolean,
        extra: text(),
      }),
      getListBlockUser: endpoint('/chatroom/user/block/list.json', { chatroomId: required(id) }),
      rollbackBlockUser: endpoint('/chatroom/user/block/rollback.json', {
        userId: required(list(id, { maxItems: 20 })),
        chatroomId: required(id),
        needNotify: boolean,
        extra: text(),
      }),
      addWhiteListUser: endpoint('/chatroom/user/whitelist/add.json', {
        chatroomId: required(id),
        userId: required(list(id, { maxItems: 5 })),
      }),
      removeWhiteListUser: endpoint('/chatroom/user/whitelist/remove.json', {
        chatroomId: required(id),
        userId: required(list(id, { maxItems: 5 })),
      }),
      listWhiteListUser: endpoint('/chatroom/user/whitelist/query.json', { chatroomId: required(id) }),
      addWhiteListMessage: endpoint('/chatroom/whitelist/add.json', { objectnames }),
      removeWhiteListMessage: endpoint('/chatroom/whitelist/delete.json', { objectnames }),
      listWhiteListMessage: endpoint('/chatroom/whitelist/query.json', {}),
      addPriority: endpoint('/chatroom/message/priority/add.json', {
        objectName: required(list(text({ maxChars: 32 }), { maxItems: 20 })),
      }),
      removePriority: endpoint('/chatroom/message/priority/remove.json', {
        objectName: required(list(text({ maxChars: 32 }), { maxItems: 20 })),
      }),
      listPriority: endpoint('/chatroom/message/priority/query.json', {}),
      addKeepalive: endpoint('/chatroom/keepalive/add.json', { chatroomId: required(id) }),
      removeKeepalive: endpoint('/chatroom/keepalive/remove.json', { chatroomId: required(id) }),
      listKeepalive: endpoint('/chatroom/keepalive/query.json', {}),
      setEntry: endpoint(
        '/chatroom/entry/set.json',
        {
          chatroomId: required(id),
          userId: required(id),
          key,
          value: required(text({ maxChars: 4096 })),
          autoDelete: flag,
          objectName: text({ maxChars: 32 }),
          content: text(),
        },
        { rateLimit: { rates: [{ calls: 100, per: 'second' }], bucket: 'chatroom.entry.set' } },
      ),
      batchSetEntry: endpoint(
        '/chatroom/entry/batch/set.json',
        {
          chatroomId: required(id),
          autoDelete: flag,
          entryOwnerId: required(id),
          entryInfo: required(
            json(
              map({
                key: text({ maxChars: 128, pattern: /^[A-Za-z0-9+=_-]+$/ }),
                item: text({ maxChars: 4096 }),
                maxItems: 20,
              }),
            ),
          ),
        },
        { rateLimit: { rates: [{ calls: 100, per: 'second' }], bucket: 'chatroom.entry.set', weigh: 'entryInfo' } },
      ),
      removeEntry: endpoint(
        '/chatroom/entry/remove.json',
        { chatroomId: required(id), userId: required(id), key, objectName: text({ maxChars: 32 }), content: text() },
        { rateLimit: { rates: [{ calls: 100, per: 'second' }], bucket: 'chatroom.entry.remove' } },
      ),
      batchRemoveEntry: endpoint(
        '/chatroom/entry/batch/remove.json',
        {
          chatroomId: required(id),
          entryOwnerId: required(id),
          entryKeys: required(json(list(text({ maxChars: 128, pattern: /^[A-Za-z0-9+=_-]+$/ }), { maxItems: 20 }))),
        },
        { rateLimit: { rates: [{ calls: 100, per: 'second' }], bucket: 'chatroom.entry.remove', weigh: 'entryKeys' } },
      ),
      listEntry: endpoint('/chatroom/entry/query.json', {
        chatroomId: required(id),
        keys: list(text({ maxChars: 128, pattern: /^[A-Za-z0-9+=_-]+$/ }), { maxItems: 100 }),
      }),
    };
  },
  ultraGroup() {
    return {
      create: endpoint('/ultragroup/create.json', { ...ultraGroupMember, groupName }),
      dismiss: endpoint('/ultragroup/dis.json', { groupId }),
      join: endpoint('/ultragroup/join.json', { ...ultraGroupMember }),
      quit: endpoint('/ultragroup/quit.json', { ...ultraGroupMember }),
      refresh: endpoint('/ultragroup/refresh.json', { groupId, groupName }),
      checkMember: endpoint('/ultragroup/member/exist.json', { groupId, userId: required(id) }, { rateLimit: null }),
      addGagUser: endpoint('/ultragroup/userbanned/add.json', { ...ultraGroupOrChannel, userIds }),
      removeGagUser: endpoint('/ultragroup/userbanned/del.json', { ...ultraGroupOrChannel, userIds }),
      listGagUser: endpoint(
        '/ultragroup/userbanned/get.json',
        { ...ultraGroupOrChannel, page, pageSize: integer({ min: 1, max: 200 }) },
        { paging: { by: 'page', page: 'page', size: 'pageSize', items: 'users' } },
      ),
      setBan: endpoint('/ultragroup/globalbanned/set.json', { ...ultraGroupOrChannel, status: required(boolean) }),
      getBan: endpoint('/ultragroup/globalbanned/get.json', { ...ultraGroupOrChannel }),
      addBanWhitelist: endpoint('/ultragroup/banned/whitelist/add.json', { ...ultraGroupOrChannel, userIds }),
      removeBanWhitelist: endpoint('/ultragroup/banned/whitelist/del.json', { ...ultraGroupOrChannel, userIds }),
      listBanWhitelist: endpoint(
        '/ultragroup/banned/whitelist/get.json',
        { ...ultraGroupOrChannel, page, pageSize: integer({ min: 1, max: 200 }) },
        { paging: { by: 'page', page: 'page', size: 'pageSize', items: 'users' } },
      ),
      setNotDisturb: endpoint(
        '/ultragroup/notdisturb/set.json',
        { ...ultraGroupOrChannel, unpushLevel },
        { rateLimit: null },
      ),
      getNotDisturb: endpoint('/ultragroup/notdisturb/get.json', { ...ultraGroupOrChannel }),
    };
  },
  ultraGroupChannel() {
    return {
      create: endpoint('/ultragroup/channel/create.json', {
        ...ultraGroupChannelTarget,
        type: integer({ choices: [0, 1] }),
      }),
      remove: endpoint('/ultragroup/channel/del.json', { ...ultraGroupChannelTarget }, { rateLimit: null }),
      list: endpoint(
        '/ultragroup/channel/get.json',
        { groupId, page, limit, size },
        { paging: { by: 'page', page: 'page', size: 'limit', items: 'channelList' } },
      ),
      setType: endpoint('/ultragroup/channel/type/change.json', {
        ...ultraGroupChannelTarget,
        type: required(integer({ choices: [0, 1] })),
      }),
      addUsers: endpoint('/ultragroup/channel/private/users/add.json', { ...ultraGroupChannelTarget, userIds }),
      removeUsers: endpoint('/ultragroup/channel/private/users/del.json', { ...ultraGroupChannelTarget, userIds }),
      listUsers: endpoint(
        '/ultragroup/channel/private/users/get.json',
        { ...ultraGroupChannelTarget, page, pageSize },
        { paging: { by: 'page', page: 'page', size: 'pageSize', items: 'users' } },
      ),
      listByUser: endpoint(
        '/ultragroup/user/channel/query.json',
        { groupId, userId: required(id), page, pageSize: integer({ min: 1, max: 50 }) },
        { paging: { by: 'page', page: 'page', size: 'pageSize', items: 'data' } },
      ),
    };
  },
  ultraGroupUserGroup() {
    return {
      create: endpoint(
        '/ultragroup/usergroup/add.json',
        {
          groupId,
          userGroups: required(
            list(object({ userGroupId: required(text({ maxChars: 64, isId: true })) }), { maxItems: 10 }),
          ),
        },
        { body: 'json' },
      ),
      remove: endpoint('/ultragroup/usergroup/del.json', {
        groupId,
        userGroupIds: required(list(id, { commas: true })),
      }),
      list: endpoint(
        '/ultragroup/usergroup/query.json',
        { groupId, ...ultraGroupUserGroupPage },
        { paging: { by: 'page', page: 'page', size: 'pageSize', items: 'userGroups' } },
      ),
      addUsers: endpoint('/ultragroup/usergroup/user/add.json', { groupId, userGroupId, userIds }),
      removeUsers: endpoint('/ultragroup/usergroup/user/del.json', { groupId, userGroupId, userIds }),
      listByUser: endpoint(
        '/ultragroup/user/usergroup/query.json',
        { groupId, userId: required(id), ...ultraGroupUserGroupPage },
        { paging: { by: 'page', page: 'page', size: 'pageSize', items: 'data' } },
      ),
      bindToChannel: endpoint('/ultragroup/channel/usergroup/bind.json', { ...ultraGroupChannelTarget, userGroupIds }),
      unbindFromChannel: endpoint('/ultragroup/channel/usergroup/unbind.json', {
        ...ultraGroupChannelTarget,
        userGroupIds,
      }),
      listByChannel: endpoint(
        '/ultragroup/channel/usergroup/query.json',
        { ...ultraGroupChannelTarget, ...ultraGroupUserGroupPage },
        { paging: { by: 'page', page: 'page', size: 'pageSize', items: 'data' } },
      ),
      listChannels: endpoint(
        '/ultragroup/usergroup/channel/query.json',
        { groupId, userGroupId, ...ultraGroupUserGroupPage },
        { paging: { by: 'page', page: 'page', size: 'pageSize', items: 'data' } },
      ),
    };
  },
  ultraGroupMessage() {
    return {
      modify: endpoint(
        '/ultragroup/msg/modify.json',
        { groupId, fromUserId: required(id), msgUID: required(id), content, busChannel, msgRandom: integer() },
        { rateLimit: { rates: [{ calls: 100, per: 'minute' }] } },
      ),
      get: endpoint(
        '/ultragroup/msg/get.json',
        {
          groupId,
          msgs: required(json(list(object({ msgUID: required(id), busChannel: text({ maxChars: 20 }) })))),
          busChannel,
        },
        { rateLimit: null },
      ),
      query: endpoint(
        '/ultragroup/hismsg/query.json',
        { groupId, busChannel: required(text({ maxChars: 20 })), startTime, endTime, fromUserId: id, pageSize },
        {
          paging: { by: 'time', start: 'startTime', time: 'msgTime', key: 'msgUID', size: 'pageSize', items: 'data' },
          rateLimit: { rates: [{ calls: 100, per: 'minute' }] },
        },
      ),
      queryAround: endpoint(
        '/ultragroup/hismsg/msgid/query.json',
        {
          groupId,
          busChannel: required(text({ maxChars: 20 })),
          msgUID: required(id),
          prevNum: integer({ min: 0, max: 50 }),
          lastNum: integer({ min: 0, max: 50 }),
        },
        { rateLimit: null },
      ),
      setExpansion: endpoint('/ultragroup/message/expansion/set.json', {
        msgUID: required(id),
        groupId,
        busChannel,
        userId: required(id),
        extraKeyVal,
      }),
      removeExpansion: endpoint('/ultragroup/message/expansion/delete.json', {
        msgUID: required(id),
        groupId,
        busChannel,
        userId: required(id),
        extraKey,
      }),
      listExpansion: endpoint(
        '/ultragroup/message/expansion/query.json',
        { msgUID: required(id), groupId, busChannel, pageNo },
        { paging: { by: 'page', page: 'pageNo', items: 'extraContent' } },
      ),
    };
  },
  ultraGroupRest() {
    return {
      create: endpoint('/v2/ultragroups', { user_id: required(id), group_id, group_name }, { body: 'json' }),
      dismiss: endpoint('/v2/ultragroups/{group_id}', { group_id }, { method: 'DELETE', body: 'query' }),
      join: endpoint(
        '/v2/ultragroups/{group_id}/users/{user_id}',
        { group_id, user_id: required(id) },
        { body: 'query' },
      ),
      quit: endpoint(
        '/v2/ultragroups/{group_id}/users/{user_id}',
        { group_id, user_id: required(id) },
        { method: 'DELETE', body: 'query' },
      ),
      refresh: endpoint('/v2/ultragroups/{group_id}', { group_id, group_name }, { method: 'PUT', body: 'json' }),
      listByUser: endpoint(
        '/v2/ultragroups/users/{user_id}/groups',
        { user_id: required(id), page, size },
        { method: 'GET', body: 'query', paging: { by: 'page', page: 'page', size: 'size', items: 'data.groups' } },
      ),
      listUsers: endpoint(
        '/v2/ultragroups/{group_id}/users',
        { group_id, page, size },
        { method: 'GET', body: 'query', paging: { by: 'page', page: 'page', size: 'size', items: 'data.users' } },
      ),
      send: endpoint(
        '/v2/message/ultragroup/send',
        {
          from_user_id: required(id),
          to_group_ids: required(list(id, { maxItems: 3 })),
          to_user_ids: list(id),
          object_name: required(text({ maxChars: 32 })),
          content,
          bus_channel: text({ maxChars: 20 }),
          store_flag: required(boolean),
          mentioned_flag: boolean,
          include_sender_enable: boolean,
          push_content: text(),
          push_data: text(),
          push_ext: text(),
          silence_push: boolean,
        },
        { body: 'json', repeat: 'send' },
      ),
      addGagUser: endpoint('/v2/ultragroups/{group_id}/muted-users', { ...ultraGroupRestUsers }, { body: 'json' }),
      removeGagUser: endpoint(
        '/v2/ultragroups/{group_id}/muted-users',
        { ...ultraGroupRestUsers },
        { method: 'DELETE', body: 'json' },
      ),
      listGagUser: endpoint('/v2/ultragroups/{group_id}/muted-users', { group_id }, { method: 'GET', body: 'query' }),
      setBan: endpoint(
        '/v2/ultragroups/{group_id}/muted-status',
        { group_id, status: required(boolean) },
        { method: 'PUT', body: 'json' },
      ),
      getBan: endpoint('/v2/ultragroups/{group_id}/muted-status', { group_id }, { method: 'GET', body: 'query' }),
      addBanWhitelist: endpoint(
        '/v2/ultragroups/{group_id}/allowed-users',
        { ...ultraGroupRestUsers },
        { body: 'json' },
      ),
      removeBanWhitelist: endpoint(
        '/v2/ultragroups/{group_id}/allowed-users',
        { ...ultraGroupRestUsers },
        { method: 'DELETE', body: 'json' },
      ),
      listBanWhitelist: endpoint(
        '/v2/ultragroups/{group_id}/allowed-users',
        { group_id },
        { method: 'GET', body: 'query' },
      ),
      createChannel: endpoint('/v2/ultragroups/channels', { group_id, channel_id }, { body: 'json' }),
      removeChannel: endpoint(
        '/v2/ultragroups/{group_id}/channels/{channel_id}',
        { group_id, channel_id },
        { method: 'DELETE', body: 'query' },
      ),
      listChannels: endpoint(
        '/v2/ultragroups/{group_id}/channels',
        { group_id, page, limit },
        {
          method: 'GET',
          body: 'query',
          paging: { by: 'page', page: 'page', size: 'limit', items: 'data.channel_list' },
        },
      ),
    };
  },
  push() {
    return {
      setUserPushTag: endpoint('/user/tag/set.json', { userId: required(id), tags }, { body: 'json' }),
      setUserPushTags: endpoint(
        '/user/tag/batch/set.json',
        { userIds: required(list(id, { maxItems: 1000 })), tags },
        { body: 'json', rateLimit: { rates: [{ calls: 10, per: 'second' }] } },
      ),
      getUserPushTags: endpoint('/user/tags/get.json', { userIds: required(list(id, { maxItems: 50 })) }),
      broadcastPush: endpoint(
        '/push.json',
        {
          platform,
          fromuserid: id,
          audience: required(
            object({
              is_to_all: required(boolean),
              tag: list(text(), { minItems: 0, maxItems: 20 }),
              tag_or: list(text(), { minItems: 0, maxItems: 20 }),
              userid: list(id, { minItems: 0, maxItems: 1000 }),
              packageName: text(),
            }),
          ),
          message: object({
            content: required(text({ maxBytes: 131072 })),
            objectName: required(text({ maxChars: 32 })),
            disableUpdateLastMsg: boolean,
          }),
          notification,
        },
        {
          body: 'json',
          repeat: 'send',
          rateLimit: {
            rates: [
              { calls: 2, per: 'hour' },
              { calls: 3, per: 'day' },
            ],
            bucket: 'broadcast',
          },
        },
      ),
      sendToUsers: endpoint(
        '/push/user.json',
        {
          userIds: required(list(id, { maxItems: 100 })),
          notification: required(
            object({
              pushContent: required(text()),
              title: text({ maxChars: 50 }),
              ios: object({
                alert: text(),
                title: text(),
                contentAvailable: flag,
                badge: integer({ max: 9999 }),
                extras: map(),
                category: text(),
                richMediaUri: text(),
                'thread-id': text(),
                'apns-collapse-id': text(),
                'interruption-level': text(),
              }),
              android: object({
                alert: text(),
                extras: map(),
                hw: free,
                honor: free,
                mi: free,
                oppo: free,
                vivo: free,
                fcm: free,
              }),
              harmonyOS: object({ alert: text(), extras: map(), ohos: free }),
            }),
          ),
        },
        { body: 'json', repeat: 'send', rateLimit: { rates: [{ calls: 100, per: 'second' }], weigh: 'userIds' } },
      ),
      sendCustom: endpoint(
        '/push/custom.json',
        {
          platform,
          audience: required(
            object({
              is_to_all: required(boolean),
              tag: list(text(), { minItems: 0, maxItems: 20 }),
              tag_or: list(text(), { minItems: 0, maxItems: 20 }),
              packageName: text(),
              tagItems: list(
                object({
                  tags: required(list(text())),
                  isNot: boolean,
                  tagsOperator: text({ values: ['AND', 'OR'] }),
                  itemsOperator: text({ values: ['AND', 'OR'] }),
                }),
                { minItems: 0 },
              ),
            }),
          ),
          notification,
        },
        { body: 'json', repeat: 'send', rateLimit: null },
      ),
    };
  },
  sms() {
    return {
      getImageCode: endpoint(
        '/getImgCode.json',
        { appKey: text({ fill: 'appKey' }) },
        { method: 'GET', host: 'sms', body: 'query', repeat: 'send', rateLimit: null },
      ),
      sendCode: endpoint(
        '/sendCode.json',
        {
          mobile: required(text()),
          templateId,
          region: required(text({ values: ['86'] })),
          verifyId: text({ isId: true }),
          verifyCode: text(),
        },
        {
          host: 'sms',
          repeat: 'send',
          rateLimit: {
            rates: [
              { calls: 1, per: 'minute' },
              { calls: 3, per: 'hour' },
            ],
            keyedBy: 'mobile',
          },
        },
      ),
      verifyCode: endpoint(
        '/verifyCode.json',
        { sessionId: required(text({ isId: true })), code: required(text()) },
        { host: 'sms', repeat: 'send', rateLimit: null },
      ),
      send: endpoint(
        '/send.json',
        { region: required(text()), mobile: required(text()), templateId },
        { host: 'sms', repeat: 'send', rateLimit: null },
      ),
    };
  },
  bot() {
    return {
      create: endpoint(
        '/v3/bot/create.json',
        {
          userId: required(text({ maxChars: 64, isId: true })),
          name: required(text({ maxChars: 128 })),
          type: required(text({ maxChars: 128 })),
          profileUrl: required(text({ maxChars: 256 })),
          metadata,
          integrations: required(
            list(
              object({
                type: required(
                  text({ values: ['webhook', 'dify_chat', 'dify_completion', 'dify_chatflow', 'rc_agentchat'] }),
                ),
                callbackUrl: text(),
                enabled: boolean,
                objectNames: list(text(), { minItems: 0 }),
                events: list(text(), { minItems: 0 }),
                stream: boolean,
                handleResponse: boolean,
                agent: free,
                waitForInputCompletion: boolean,
                gentleResponse: boolean,
                auth: object({ apiKey: required(text()) }),
              }),
            ),
          ),
        },
        { body: 'json' },
      ),
      list: endpoint(
        '/v3/bot/query.json',
        { page, pageSize: integer({ min: 1 }), includeIntegration: boolean },
        { body: 'json', paging: { by: 'page', page: 'page', size: 'pageSize', items: 'bots' } },
      ),
      get: endpoint(
        '/v3/bot/get.json',
        { userIds: required(list(text({ maxChars: 64, isId: true }), { maxItems: 20 })) },
        { body: 'json' },
      ),
      update: endpoint(
        '/v3/bot/update.json',
        {
          userId: required(text({ maxChars: 64, isId: true })),
          name: text({ maxChars: 128 }),
          type: text({ maxChars: 128 }),
          profileUrl: text({ maxChars: 256 }),
          metadata,
          integrations: list(
            object({
              type: required(
                text({ values: ['webhook', 'dify_chat', 'dify_completion', 'dify_chatflow', 'rc_agentchat'] }),
              ),
              callbackUrl: text(),
              enabled: boolean,
              objectNames: list(text(), { minItems: 0 }),
              events: list(text(), { minItems: 0 }),
              stream: boolean,
              handleResponse: boolean,
              agent: free,
              waitForInputCompletion: boolean,
              gentleResponse: boolean,
              auth: object({ apiKey: required(text()) }),
            }),
          ),
        },
        { body: 'json' },
      ),
      remove: endpoint(
        '/v3/bot/delete.json',
        { userId: required(text({ maxChars: 64, isId: true })) },
        { body: 'json' },
      ),
      createIntegration: endpoint('/v3/bot/integration/create.json', { ...botIntegrationSettings }, { body: 'json' }),
      updateIntegration: endpoint('/v3/bot/integration/update.json', { ...botIntegrationSettings }, { body: 'json' }),
      removeIntegration: endpoint(
        '/v3/bot/integration/delete.json',
        {
          userId: required(text({ maxChars: 64, isId: true })),
          type: required(
            text({ values: ['webhook', 'dify_chat', 'dify_completion', 'dify_chatflow', 'rc_agentchat'] }),
          ),
        },
        { body: 'json' },
      ),
    };
  },
  agent() {
    return {
      create: endpoint(
        '/v3/agent/create.json',
        {
          agentId,
          name: required(text({ maxChars: 128, pattern: /^.{2,}$/ })),
          description,
          type: text({ values: ['chat'] }),
          status,
          agentConfig: required(
            object({
              model: required(
                object({
                  provider: text(),
                  name: required(text()),
                  options: object({
                    temperature: decimal,
                    topP: decimal,
                    maxTokens: integer({ min: 1, max: 8192 }),
                    frequencyPenalty: decimal,
                    presencePenalty: decimal,
                    stop: list(text({ maxChars: 50 }), { minItems: 0, maxItems: 10 }),
                  }),
                }),
              ),
              prompt: object({
                id: text({ maxChars: 64, isId: true }),
                variables: map(),
                instructions: text({ maxChars: 10000 }),
                openingStatement: text(),
              }),
              memory: object({ strategy: text(), maxMessages: integer({ min: 0 }), maxTokens: integer({ min: 0 }) }),
            }),
          ),
        },
        { body: 'json' },
      ),
      get: endpoint('/v3/agent/get.json', { agentId }, { body: 'json' }),
      update: endpoint(
        '/v3/agent/update.json',
        {
          agentId,
          name: text({ maxChars: 128, pattern: /^.{2,}$/ }),
          description,
          status,
          agentConfig: object({
            model: object({
              provider: text(),
              name: text(),
              options: object({
                temperature: decimal,
                topP: decimal,
                maxTokens: integer({ min: 1, max: 8192 }),
                frequencyPenalty: decimal,
                presencePenalty: decimal,
                stop: list(text({ maxChars: 50 }), { minItems: 0, maxItems: 10 }),
              }),
            }),
            prompt: object({
              id: text({ maxChars: 64, isId: true }),
              variables: map(),
              instructions: text({ maxChars: 10000 }),
              openingStatement: text(),
            }),
            memory: object({ strategy: text(), maxMessages: integer({ min: 0 }), maxTokens: integer({ min: 0 }) }),
          }),
        },
        { body: 'json' },
      ),
      remove: endpoint('/v3/agent/delete.json', { agentId }, { body: 'json' }),
      list: endpoint(
        '/v3/agent/query.json',
        { page, size, status, type: required(text({ values: ['chat'] })) },
        { body: 'json', paging: { by: 'page', page: 'page', size: 'size', items: 'agents' } },
      ),
      chat: endpoint(
        '/v3/chat/generate.json',
        {
          agentId,
          query: required(text({ maxChars: 10000 })),
          memory: boolean,
          conversationId: text({ maxChars: 64, pattern: /^[A-Za-z0-9_-]+$/, isId: true }),
          variables: map({ key: text({ maxChars: 32 }), item: text({ maxChars: 128 }), maxItems: 16 }),
          user: text(),
        },
        { body: 'json', repeat: 'send' },
      ),
      getRestriction: endpoint(
        '/v3/agent/user/restriction/get.json',
        { agentId: required(text({ isId: true })), userId: required(text({ isId: true })) },
        { body: 'json' },
      ),
      listRestrictions: endpoint(
        '/v3/agent/user/restriction/query.json',
        { page, size: integer({ min: 1 }), agentId: text({ isId: true }) },
        { body: 'json', paging: { by: 'page', page: 'page', size: 'size', items: 'restrictions' } },
      ),
    };
  },
  proxyChat() {
    return {
      start: endpoint(
        '/v3/user/proxychat/start',
        {
          userId: required(text({ maxChars: 64, isId: true })),
          targetIds: required(list(text({ maxChars: 64, isId: true }), { maxItems: 50 })),
          botUserId: required(text({ maxChars: 64, isId: true })),
          metadata: map({ key: text({ maxChars: 32 }), item: text({ maxChars: 512 }), maxItems: 32 }),
        },
        { body: 'json' },
      ),
      list: endpoint(
        '/v3/user/proxychat/query.json',
        { page, size: integer({ min: 1 }), userId: text({ maxChars: 64, isId: true }) },
        { body: 'json', paging: { by: 'page', page: 'page', size: 'size', items: 'proxyChats' } },
      ),
    };
  },
});
