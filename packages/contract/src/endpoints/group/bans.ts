import { defineEndpoint } from '../../endpoint.js';
import { choice, integer, list, object, optional, text, texts } from '../../fields.js';
import { groupId, muted } from './fields.js';

const banned = texts('Group ids, one or several.', { maxChars: 64 }, { maxItems: 20 });

const addBan = defineEndpoint({
  id: 'group.addBan',
  path: '/group/ban/add.json',
  summary: 'Mutes all members of groups, but for those on the exception list.',
  params: { groupId: banned },
  result: {},
  repeat: 'safe',
  sample: { params: { groupId: ['XklWnVzXm', 'LklWnVzXq'] }, result: { code: 200 } },
  notes: [
    'It holds at once and without end, until `group.removeBan`. The server API is not bound by it.',
    'Members on the exception list of the group may speak, unless they are muted themselves.',
    'It stays when the group is dismissed, and holds again for a group of the same id.',
    'The group need not exist (inferred).',
    'The owner and the administrators of an entrusted group are muted like all others (inferred).',
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
  summary: 'Lets the members of groups speak again that were muted as a whole.',
  params: { groupId: banned },
  result: {},
  repeat: 'safe',
  sample: { params: { groupId: ['L6c85orxt', 'X6c95orxt'] }, result: { code: 200 } },
  notes: [
    'The exception list stays as it is (inferred).',
    'Mutes of single members stay (inferred).',
    'A group that was not muted is not an error (inferred).',
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
  summary: 'Lists the groups that are muted as a whole, or says of given groups whether they are.',
  params: {
    groupId: optional(
      texts('Groups to ask about. Not read when `page` or `size` is given.', { maxChars: 64 }, { maxItems: 20 }),
    ),
    page: optional(integer('Page number, from 1.', { min: 1, default: 1 })),
    size: optional(integer('Groups a page.', { min: 1, max: 200, default: 50 })),
  },
  result: {
    groupinfo: list(
      'The groups asked about, one entry each; else those that are muted. The name is in lower case.',
      object('GroupBanState', 'Whether a group is muted as a whole.', {
        groupId: text('Group id.'),
        stat: choice('1 muted, 0 not.', [0, 1]),
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
    'With `groupId` every group asked about is in the answer, also one that does not exist (inferred).',
    'Without it only muted groups are, in the order in which they were muted (inferred).',
    'There is no total.',
  ],
  disagreements:
    'The API description inside the Java SDK has stat as a text and that of PHP a list of users; the samples of the documentation and the models of Java and Go have a number and groups. Java and Node rename the members to groups, id and status.',
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
  summary: 'Lets users speak in a group that is muted as a whole.',
  params: { userId: muted, groupId },
  result: {},
  repeat: 'safe',
  sample: { params: { userId: ['3212', '2583'], groupId: '2MqOJa1Un' }, result: { code: 200 } },
  notes: [
    'It counts only while the group is muted as a whole.',
    'It does not help a user who is muted in this group, nor one who is muted in every group (inferred).',
    'It stays when the user leaves and returns, and when the group is dismissed and made again.',
    'Neither the group nor the user need exist, and adding again is not an error (inferred).',
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
  summary: 'Takes users off the exception list of a group.',
  params: { userId: muted, groupId },
  result: {},
  repeat: 'safe',
  sample: { params: { userId: ['2582', '2583'], groupId: '16' }, result: { code: 200 } },
  notes: ['A user who is not on the list is not an error (inferred).'],
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
  summary: 'Lists the users who may speak in a group that is muted as a whole.',
  params: { groupId },
  result: { userIds: list('User ids, all at once.', text('')) },
  repeat: 'safe',
  sample: { params: { groupId: '16' }, result: { code: 200, userIds: ['2111', '2582'] } },
  notes: ['There is no paging.', 'Without exceptions the list is empty (inferred).'],
  disagreements:
    'Go reads userids, its JSON ignoring case; the API descriptions in PHP and Node show objects. Documentation and Java have userIds, a list of texts.',
  since: 'Java and PHP SDKs of 2019',
  sources: [
    'docs:platform-chat-api/group/mute/query-group-ban-whitelist',
    'java:models/response/GroupBanWhitelistResult.java',
    'go:sdk/group.go',
  ],
});

export const bans = { addBan, removeBan, listBan, addBanWhitelist, removeBanWhitelist, listBanWhitelist };
