import { defineEndpoint } from '../../endpoint.js';
import { id, lenient, list, narrowing, object, optional, text, textMap } from '../../fields.js';
import { groupId, groupName, members, NOTICE_SOURCES, notice, noticeNotes, noticeResult } from './fields.js';

const create = defineEndpoint({
  id: 'group.create',
  path: '/group/create.json',
  summary: 'Creates a group and adds users to the group.',
  params: {
    userId: members('Ids of the first members.'),
    groupId,
    groupName: lenient(groupName, { required: false, max: 255 }),
    ...notice,
  },
  result: noticeResult,
  repeat: 'safe',
  reaches: 'bindNotifyMsg',
  sample: {
    params: { userId: ['1', '2'], groupId: '123', groupName: 'TestGroup' },
    result: { code: 200 },
  },
  notes: [
    'The service stores only the id, the name and the member ids of a group: there is no owner, profile or role.',
    'The users need not be registered (observed on the real service).',
    'A group has at most 3,000 members by default. The number of groups per app and per user is not limited.',
    'Members get the messages sent from now on; they do not see earlier messages by default.',
    'A group created with the id of a dismissed group gets back the server-side history, mute-all state and mute exceptions of the dismissed group.',
    'Inferred: creating an existing group adds the users and changes the name, as `group.join` does.',
    ...noticeNotes,
  ],
  disagreements: `groupName: the documentation states no limit; PHP and Go say 64, Node 60, Java 255; 64 is followed, and the server accepts up to 255. It is documented as required, yet the real service was observed to accept calls without it. groupId: the old Node documentation says 30 characters, all newer sources 64. V2.0.1 allowed 500 groups per user. ${NOTICE_SOURCES}`,
  v2: 'Group.create',
  since: 'V2.0.1; notice parameters since 2022',
  sources: [
    'docs:platform-chat-api/group/create-group',
    'go@v2.0.1:RCServerSDK/group.go',
    'java:methods/group/Group.java',
    'php:Lib/Group/Group.php',
  ],
});

const sync = defineEndpoint({
  id: 'group.sync',
  path: '/group/sync.json',
  summary: 'Replaces the groups of a user: the user joins all given groups and leaves all other groups.',
  params: {
    userId: id('Id of the user whose groups are replaced.'),
    group: narrowing(
      'no group at all',
      textMap('Groups of the user from now on: names, by group id. With an empty object, the user leaves all groups.', {
        key: { maxChars: 64 },
        value: lenient(text('', { maxChars: 64, allowEmpty: true }), { max: 255 }),
      }),
    ),
  },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: {
    params: { userId: '2014', group: { '10001': 'TestGroup1', '10002': 'TestGroup2', '10003': 'TestGroup3' } },
    result: { code: 200 },
  },
  notes: [
    'An existing group gets the given name.',
    'An empty `group` is valid; the official SDKs reject it before sending.',
    'Inferred: a given group that does not exist is created.',
    'Inferred: the user remains in entrusted groups that the user owns.',
  ],
  disagreements:
    'V2.0.1 says that the name of an existing group is unchanged; the current documentation says that it changes, which is followed. Java sends the brackets of the field names raw, Go and PHP percent-encode them; servers accept both.',
  v2: 'Group.sync',
  since: 'V2.0.1',
  sources: [
    'docs:platform-chat-api/group/sync-group',
    'go@v2.0.1:RCServerSDK/group.go',
    'java:methods/group/Group.java',
    'php:Lib/Group/Group.php',
  ],
});

const refresh = defineEndpoint({
  id: 'group.refresh',
  path: '/group/refresh.json',
  summary: 'Renames a group.',
  params: { groupId, groupName: lenient(groupName, { max: 255 }), ...notice },
  result: noticeResult,
  repeat: 'safe',
  reaches: 'bindNotifyMsg',
  destroys: true,
  sample: { params: { groupId: '123', groupName: 'NewName' }, result: { code: 200 } },
  notes: [
    'Pushes of group messages and `user.listGroups` show the new name.',
    'An unknown group is not an error (observed on the real service).',
    'Inferred: the rate limit is the same as for the other group endpoints; no documentation page was found.',
    ...noticeNotes,
  ],
  disagreements: `Java accepts names of up to 255 characters, the others 64. ${NOTICE_SOURCES}`,
  v2: 'Group.refresh',
  since: 'V2.0.1; notice parameters since 2022',
  sources: ['go@v2.0.1:RCServerSDK/group.go', 'java:methods/group/Group.java', 'php:Lib/Group/Group.php'],
});

const join = defineEndpoint({
  id: 'group.join',
  path: '/group/join.json',
  summary: 'Adds users to a group.',
  params: {
    userId: members('Ids of the users to add.'),
    groupId,
    groupName: optional(lenient(text('New name of the group. Default: unchanged.', { maxChars: 64 }), { max: 255 })),
    ...notice,
  },
  result: noticeResult,
  repeat: 'safe',
  reaches: 'bindNotifyMsg',
  sample: {
    params: { userId: ['1', '2'], groupId: '123', groupName: 'TestGroup' },
    result: { code: 200 },
  },
  notes: [
    'A group has at most 3,000 members by default; no source states the code for a full group.',
    'Members see messages sent after they joined. To see earlier messages, two settings in the console are required.',
    'Inferred: adding a member again succeeds.',
    'Inferred: an unknown group is created.',
    ...noticeNotes,
  ],
  disagreements: `V2.0.1 requires groupName; the current documentation does not and is followed. Java has this endpoint twice: \`invite\` without the notice parameters, \`join\` with them. ${NOTICE_SOURCES}`,
  v2: 'Group.join',
  since: 'V2.0.1; notice parameters since 2022; groupName optional since 2025',
  sources: [
    'docs:platform-chat-api/group/join-group',
    'go@v2.0.1:RCServerSDK/group.go',
    'java:methods/group/Group.java',
    'php:Lib/Group/Group.php',
  ],
});

const queryUser = defineEndpoint({
  id: 'group.queryUser',
  path: '/group/user/query.json',
  summary: 'Lists the members of a group.',
  params: { groupId },
  result: {
    users: list(
      'All members, in no documented order.',
      object('GroupMember', 'A member of a group.', {
        id: text('Id of the member. The field is not named `userId` here.'),
      }),
    ),
    id: optional(text('Id of the group. Only the V2.0.1 Go and Java SDKs have the field.')),
  },
  repeat: 'safe',
  sample: {
    params: { groupId: '123' },
    result: { code: 200, users: [{ id: '10001' }, { id: '10002' }, { id: '10000' }, { id: '10003' }] },
  },
  notes: [
    'There is no paging: all members are returned in one answer.',
    'Inferred: the list is empty for an unknown or dismissed group.',
  ],
  disagreements: 'Java, PHP and Node rename `users` to `members`; the wire has `users`.',
  v2: 'Group.queryUser',
  since: 'V2.0.1',
  sources: [
    'docs:platform-chat-api/group/query-group-member',
    'go@v2.0.1:RCServerSDK/structs.go',
    'java:methods/group/Group.java',
  ],
});

const quit = defineEndpoint({
  id: 'group.quit',
  path: '/group/quit.json',
  summary: 'Removes users from a group.',
  params: { userId: members('Ids of the users to remove.'), groupId, ...notice },
  result: noticeResult,
  repeat: 'safe',
  reaches: 'bindNotifyMsg',
  destroys: true,
  sample: { params: { userId: ['1', '2'], groupId: '123' }, result: { code: 200 } },
  notes: [
    'The users no longer get the messages of the group.',
    'A mute or mute exception remains when the user leaves, and applies again when the user returns.',
    'An unknown group or user is not an error (observed on the real service).',
    'Inferred: removing a user who is not a member succeeds.',
    'Inferred: the owner of an entrusted group cannot be removed before `entrustGroup.transferOwner`; the call is refused with 1002.',
    ...noticeNotes,
  ],
  disagreements: NOTICE_SOURCES,
  v2: 'Group.quit',
  since: 'V2.0.1; notice parameters since 2022',
  sources: [
    'docs:platform-chat-api/group/quit-group',
    'go@v2.0.1:RCServerSDK/group.go',
    'java:methods/group/Group.java',
    'php:Lib/Group/Group.php',
  ],
});

const dismiss = defineEndpoint({
  id: 'group.dismiss',
  path: '/group/dismiss.json',
  summary: 'Dismisses a group and removes all members.',
  params: {
    userId: id('Id of the user who dismisses the group. Any id is accepted; the user need not be a member.'),
    groupId,
    ...notice,
  },
  result: noticeResult,
  repeat: 'safe',
  reaches: 'bindNotifyMsg',
  destroys: true,
  sample: { params: { userId: '1', groupId: '123' }, result: { code: 200 } },
  notes: [
    'The group can no longer receive messages.',
    'The server-side history is kept, but cannot be read until a group with the same id is created.',
    'The mute-all state, the mute exceptions and the mutes of members are kept, and apply to a new group with the same id.',
    'An unknown group is not an error (observed on the real service).',
    'Inferred: an entrusted group also loses its profile, roles, aliases and followed members.',
    ...noticeNotes,
  ],
  disagreements: NOTICE_SOURCES,
  v2: 'Group.dismiss',
  since: 'V2.0.1; notice parameters since 2022',
  sources: [
    'docs:platform-chat-api/group/dismiss-group',
    'go@v2.0.1:RCServerSDK/group.go',
    'java:methods/group/Group.java',
    'php:Lib/Group/Group.php',
  ],
});

export const membership = { create, sync, refresh, join, queryUser, quit, dismiss };
