import { defineEndpoint } from '../../endpoint.js';
import { choice, integer, list, narrowing, object, optional, text, texts } from '../../fields.js';
import { groupId, muted } from './fields.js';

const banned = (description: string) => texts(description, { maxChars: 64 }, { maxItems: 20 });

const addBan = defineEndpoint({
  id: 'group.addBan',
  path: '/group/ban/add.json',
  summary: 'Mutes all members of groups (mute-all), except users with a mute exception.',
  params: { groupId: banned('Ids of the groups to mute.') },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: { params: { groupId: ['XklWnVzXm', 'LklWnVzXq'] }, result: { code: 200 } },
  notes: [
    'The mute-all takes effect at once and lasts until `group.removeBan`. The server API can still send messages.',
    'Users with a mute exception (`group.addBanWhitelist`) can send messages, unless they are individually muted.',
    'The mute-all remains when the group is dismissed, and applies to a new group with the same id.',
    'Inferred: the group need not exist.',
    'Inferred: the owner and the administrators of an entrusted group are muted as well.',
  ],
  since: 'Java and PHP SDKs of 2019',
  sources: [
    'docs:platform-chat-api/group/mute/ban-group',
    'java:methods/group/mute/MuteAllMembers.java',
    'php:Lib/Group/MuteAllMembers/MuteAllMembers.php',
  ],
});

const removeBan = defineEndpoint({
  id: 'group.removeBan',
  path: '/group/ban/rollback.json',
  summary: 'Ends the mute-all of groups.',
  params: { groupId: banned('Ids of the groups whose mute-all ends.') },
  result: {},
  repeat: 'safe',
  sample: { params: { groupId: ['L6c85orxt', 'X6c95orxt'] }, result: { code: 200 } },
  notes: [
    'Inferred: the mute exceptions are unchanged.',
    'Inferred: mutes of individual members are unchanged.',
    'Inferred: groups without mute-all are ignored.',
  ],
  since: 'Java and PHP SDKs of 2019',
  sources: [
    'docs:platform-chat-api/group/mute/unban-group',
    'java:methods/group/mute/MuteAllMembers.java',
    'go:sdk/group.go',
  ],
});

const listBan = defineEndpoint({
  id: 'group.listBan',
  path: '/group/ban/query.json',
  summary: 'Lists the groups with mute-all, or checks the mute-all state of given groups.',
  params: {
    groupId: narrowing(
      'all groups with mute-all',
      texts('Ids of the groups to check. Ignored if `page` or `size` is given.', { maxChars: 64 }, { maxItems: 20 }),
    ),
    page: optional(integer('Page number, from 1.', { min: 1, default: 1 })),
    size: optional(integer('Number of groups per page.', { min: 1, max: 200, default: 50 })),
  },
  result: {
    groupinfo: list(
      'One entry per group in `groupId`; without `groupId`, one entry per group with mute-all. The field name is lower case.',
      object('GroupBanState', 'Mute-all state of a group.', {
        groupId: text('Id of the group.'),
        stat: choice('State of the group: 1 all members are muted, 0 no mute-all.', [0, 1]),
      }),
    ),
  },
  paging: { by: 'page', items: 'groupinfo', page: 'page', size: 'size' },
  repeat: 'safe',
  sample: {
    params: { groupId: ['groupId1', 'groupId2'] },
    result: {
      code: 200,
      groupinfo: [
        { groupId: 'groupId1', stat: 1 },
        { groupId: 'groupId2', stat: 1 },
      ],
    },
  },
  notes: [
    'The result has no total.',
    'Inferred: a dismissed group is not in the list, and has the state 0, until a group of the same id is created.',
    'Inferred: with `groupId`, the result contains every given group, including unknown groups.',
    'Inferred: without `groupId`, the result contains only groups with mute-all, in the order of muting.',
  ],
  disagreements:
    'The API description in the Java SDK has stat as a string, the one in PHP has a list of users; the samples in the documentation and the models of Java and Go have a number and groups. Java and Node rename the members to groups, id and status.',
  since: 'Java SDK of 2019; paging since 2024',
  sources: [
    'docs:platform-chat-api/group/mute/query-banned-state-or-list',
    'java:models/group/GroupBanModel.java',
    'go:sdk/group.go',
  ],
});

const addBanWhitelist = defineEndpoint({
  id: 'group.addBanWhitelist',
  path: '/group/user/ban/whitelist/add.json',
  summary: 'Adds mute exceptions to a group: users who can send messages during mute-all.',
  params: { userId: muted('Ids of the users to add.'), groupId },
  result: {},
  repeat: 'safe',
  sample: { params: { userId: ['3212', '2583'], groupId: '2MqOJa1Un' }, result: { code: 200 } },
  notes: [
    'A mute exception has no effect without mute-all.',
    'A mute exception remains when the user leaves and returns, and when the group is dismissed and created again.',
    'Inferred: a user who is individually muted, in this group or in every group, cannot send messages despite a mute exception.',
    'Inferred: neither the group nor the users need exist.',
    'Inferred: adding a user again succeeds.',
  ],
  since: 'Java and PHP SDKs of 2019',
  sources: [
    'docs:platform-chat-api/group/mute/add-to-group-ban-whitelist',
    'java:methods/group/mute/whitelist/User.java',
    'php:Lib/Group/MuteWhiteList/MuteWhiteList.php',
  ],
});

const removeBanWhitelist = defineEndpoint({
  id: 'group.removeBanWhitelist',
  path: '/group/user/ban/whitelist/rollback.json',
  summary: 'Removes mute exceptions from a group: the users can no longer send messages during mute-all.',
  params: { userId: muted('Ids of the users to remove.'), groupId },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: { params: { userId: ['2582', '2583'], groupId: '16' }, result: { code: 200 } },
  notes: ['Inferred: users without a mute exception are ignored.'],
  since: 'Java and PHP SDKs of 2019',
  sources: [
    'docs:platform-chat-api/group/mute/remove-from-group-ban-whitelist',
    'java:methods/group/mute/whitelist/User.java',
    'go:sdk/group.go',
  ],
});

const listBanWhitelist = defineEndpoint({
  id: 'group.listBanWhitelist',
  path: '/group/user/ban/whitelist/query.json',
  summary: 'Lists the mute exceptions of a group: users who can send messages during mute-all.',
  params: { groupId },
  result: { userIds: list('Ids of all users with a mute exception.', text('')) },
  repeat: 'safe',
  sample: { params: { groupId: '16' }, result: { code: 200, userIds: ['2111', '2582'] } },
  notes: [
    'There is no paging: all mute exceptions are returned in one answer.',
    'Inferred: the list is empty without mute exceptions.',
  ],
  disagreements:
    'Go reads userids, because its JSON decoder ignores case; the API descriptions in PHP and Node show objects. The documentation and Java have userIds, a list of strings.',
  since: 'Java and PHP SDKs of 2019',
  sources: [
    'docs:platform-chat-api/group/mute/query-group-ban-whitelist',
    'java:models/response/GroupBanWhitelistResult.java',
    'go:sdk/group.go',
  ],
});

export const bans = { addBan, removeBan, listBan, addBanWhitelist, removeBanWhitelist, listBanWhitelist };
