import { defineEndpoint } from '../../endpoint.js';
import { id, lenient, list, object, optional, text, textMap } from '../../fields.js';
import { groupId, groupName, members, NOTICE_SOURCES, notice, noticeNotes, noticeResult } from './fields.js';

const create = defineEndpoint({
  id: 'group.create',
  path: '/group/create.json',
  summary: 'Creates a group and puts users in it.',
  params: {
    userId: members,
    groupId,
    groupName: lenient(groupName, { required: false, max: 255 }),
    ...notice,
  },
  result: noticeResult,
  repeat: 'safe',
  sample: {
    params: { userId: ['1', '2'], groupId: '123', groupName: 'TestGroup' },
    result: { code: 200 },
  },
  notes: [
    'An alias of `group.join`: creating a group that exists joins the users to it and sets its name (inferred).',
    'Only the id, name and member ids are stored: there is no owner, profile or role. The users need not be registered.',
    'A group holds 3,000 members by default. Groups per app and per user are not limited.',
    'Members get the messages sent from now on; earlier history is hidden from them by default.',
    'A group created under a dismissed id gets back its history, its mute-all flag and its mute exceptions.',
    ...noticeNotes,
  ],
  disagreements: `groupName: documentation states no limit; PHP and Go say 64, Node 60, Java 255; 64 is followed, and up to 255 taken by the server. It is documented as required, yet the real service was observed to do without. groupId: old Node documentation says 30 characters, all newer sources 64. V2.0.1 allowed 500 groups per user. ${NOTICE_SOURCES}`,
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
  summary: 'Sets the whole list of groups that a user is in.',
  params: {
    userId: id('Id of the user.'),
    group: optional(
      textMap('Names of the groups by group id. Without any, the user is taken out of all groups.', {
        key: { maxChars: 64 },
        value: lenient(text('', { maxChars: 64, allowEmpty: true }), { max: 255 }),
      }),
    ),
  },
  result: {},
  repeat: 'safe',
  sample: {
    params: { userId: '2014', group: { '10001': 'TestGroup1', '10002': 'TestGroup2', '10003': 'TestGroup3' } },
    result: { code: 200 },
  },
  notes: [
    'A full replacement: the user leaves every group that is not listed.',
    'A listed group that exists gets the name given here.',
    'A listed group that does not exist is created (inferred).',
    'The user stays in entrusted groups that belong to the user (inferred).',
    'The official SDKs refuse an empty list before sending.',
  ],
  disagreements:
    'V2.0.1 says that the name of an existing group stays as it is, current documentation that it changes; the latter is followed. Java sends the brackets of the field names raw, Go and PHP percent-encode them; servers take both.',
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
  summary: 'Changes the name of a group.',
  params: { groupId, groupName: lenient(groupName, { max: 255 }), ...notice },
  result: noticeResult,
  repeat: 'safe',
  sample: { params: { groupId: '123', groupName: 'NewName' }, result: { code: 200 } },
  notes: [
    'Pushes of group messages and `/user/group/query` show the new name.',
    'An unknown group is not an error.',
    'The rate limit is that of the other group endpoints; no page of its own was found (inferred).',
    ...noticeNotes,
  ],
  disagreements: `Java takes names of up to 255 characters, the others 64. ${NOTICE_SOURCES}`,
  v2: 'Group.refresh',
  since: 'V2.0.1; notice parameters since 2022',
  sources: ['go@v2.0.1:RCServerSDK/group.go', 'java:methods/group/Group.java', 'php:Lib/Group/Group.php'],
});

const join = defineEndpoint({
  id: 'group.join',
  path: '/group/join.json',
  summary: 'Adds users to a group.',
  params: {
    userId: members,
    groupId,
    groupName: optional(
      lenient(text('New name of the group. Without it the stored name stays.', { maxChars: 64 }), { max: 255 }),
    ),
    ...notice,
  },
  result: noticeResult,
  repeat: 'safe',
  sample: {
    params: { userId: ['1', '2'], groupId: '123', groupName: 'TestGroup' },
    result: { code: 200 },
  },
  notes: [
    'Joining again is not an error (inferred).',
    'Joining an unknown group creates it (inferred).',
    'A group holds 3,000 members by default; which code a full group answers is in no source.',
    'Members see what is sent after they joined; earlier history needs two switches in the console.',
    ...noticeNotes,
  ],
  disagreements: `V2.0.1 requires groupName, current documentation does not; the latter is followed. Java has this call twice: \`invite\` without the notice parameters, \`join\` with them. ${NOTICE_SOURCES}`,
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
      'All members at once, in no stated order.',
      object('GroupMember', 'A member of a group.', { id: text('User id; the field is not called `userId` here.') }),
    ),
    id: optional(text('Group id. Only the V2.0.1 Go and Java SDKs know it.')),
  },
  repeat: 'safe',
  sample: {
    params: { groupId: '123' },
    result: { code: 200, users: [{ id: '10001' }, { id: '10002' }, { id: '10000' }, { id: '10003' }] },
  },
  notes: ['There is no paging.', 'An unknown or dismissed group gives an empty list (inferred).'],
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
  summary: 'Takes users out of a group.',
  params: { userId: members, groupId, ...notice },
  result: noticeResult,
  repeat: 'safe',
  sample: { params: { userId: ['1', '2'], groupId: '123' }, result: { code: 200 } },
  notes: [
    'The users get no more messages of the group.',
    'A mute or mute exception stays when its user leaves, and applies again after a return.',
    'An unknown group or user is not an error.',
    'Taking out a user who is not a member succeeds (inferred).',
    'The owner of an entrusted group cannot be taken out before `entrustGroup.transferOwner`: the call is refused with 1002 (inferred).',
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
  summary: 'Dissolves a group.',
  params: {
    userId: id('Id of the user who does it. Any will do: it is not checked to be an owner or a member.'),
    groupId,
    ...notice,
  },
  result: noticeResult,
  repeat: 'safe',
  sample: { params: { userId: '1', groupId: '123' }, result: { code: 200 } },
  notes: [
    'All members are removed, and nobody gets messages of the group any more.',
    'An entrusted group loses its profile, roles, aliases and followed members as well (inferred).',
    'History stays on the server out of reach, until a group with the same id is created.',
    'The mute-all flag, mute exceptions and mutes of members under this id survive.',
    'An unknown group is not an error.',
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
