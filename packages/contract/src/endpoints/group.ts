import { defineEndpoint } from '../endpoint.js';
import { bool, flag, id, ids, integer, lenient, list, object, optional, text, textMap } from '../fields.js';
import {
  content,
  disableUpdateLastMsg,
  isIncludeSender,
  objectName,
  pushContent,
  pushData,
  pushExt,
} from './message-fields.js';

const groupId = text('Group id, of your choice: letters and digits.', { maxChars: 64 });
const groupName = text('Name of the group, shown in pushes of group messages.', { maxChars: 64 });
const members = ids('User ids, one or several.', { maxItems: 1000 });
const muted = ids('User ids, one or several.', { maxItems: 20 });

/** A group message that goes out together with the change. */
const notice = {
  bindNotifyMsg: optional(bool('Whether the change sends a notice message to the group.', false)),
  maxMember: optional(
    integer("Member cap for this call only, at most the app's own cap (3,000 by default). 0 reads as absent.", {
      min: 0,
    }),
  ),
  fromUserId: optional(id('Id of the sender of the notice.')),
  objectName: optional(objectName),
  content: optional(content),
  pushContent,
  pushData,
  isIncludeSender,
  isPersisted: optional(flag("Whether the notice is kept in the receivers' server-side history.", 0)),
  pushExt,
  disableUpdateLastMsg,
};

const noticeResult = {
  messageUID: optional(text('Id of the notice message; only with `bindNotifyMsg`.')),
  memberCount: optional(integer('Members of the group after the change; only the Go SDK knows it (inferred).')),
};

const noticeNotes = [
  'With `bindNotifyMsg` the change and one group message happen as one operation; without it clients are told nothing.',
  'The official SDKs send the other notice parameters, `maxMember` among them, only when `bindNotifyMsg` is true.',
  'With `bindNotifyMsg`, the Go SDK demands `fromUserId`, `objectName` and `content`.',
  'With `bindNotifyMsg` a repeat sends the notice again (inferred).',
];

const NOTICE_SOURCES =
  'The notice parameters are in the Java and Go SDKs only (`disableUpdateLastMsg` in Go only) and on no page found; those SDKs default `isPersisted` to 0, messages to 1. Java does not URL-encode their texts, a bug that is not followed.';

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

const addGagUser = defineEndpoint({
  id: 'group.addGagUser',
  path: '/group/user/gag/add.json',
  summary: 'Mutes users in one group, or in every group.',
  params: {
    userId: muted,
    groupId: optional(text('Group id. Without it the users are muted in every group they are in.', { maxChars: 64 })),
    minute: integer('How long, in minutes: 43200 is 30 days, 0 is for good.', { min: 0, max: 43200 }),
  },
  result: {},
  repeat: 'safe',
  sample: { params: { userId: ['2582', '2583'], groupId: '16', minute: 1 }, result: { code: 200 } },
  notes: [
    'It holds at once: a muted user still receives, but cannot send from a client. The server API is not bound by mutes.',
    'Muting again replaces the end time (inferred).',
    'The mute outlives leaving and joining again, and wins over the exceptions of a mute-all.',
    'At most 100 users can be muted in every group at one time.',
    'Mutes in one group and in every group are separate records (inferred).',
    'An unknown group or user is not an error.',
  ],
  disagreements:
    'minute: documentation, PHP and part of Go allow 0. Java and Node ask for at least 1, though an error text of Java says 0 to 43200, and two Go methods refuse 0; 0 to 43200 is followed.',
  v2: 'Group.addGagUser',
  since: 'V2.0.1; several ids later; mutes in every group since 2019',
  sources: [
    'docs:platform-chat-api/group/mute/gag-user',
    'go@v2.0.1:RCServerSDK/group.go',
    'java:methods/group/mute/MuteMembers.java',
    'php:Lib/User/MuteGroups/MuteGroups.php',
  ],
});

const listGagUser = defineEndpoint({
  id: 'group.listGagUser',
  path: '/group/user/gag/list.json',
  summary: 'Lists the users muted in one group, or in every group.',
  params: {
    groupId: optional(text('Group id. Without it, the users muted in every group are listed.', { maxChars: 64 })),
  },
  result: {
    users: list(
      'All muted users at once.',
      object('GroupGag', 'A user muted in a group, or in every group.', {
        userId: text('User id.'),
        time: text("When the mute ends: `YYYY-MM-DD HH:MM:SS` in the data center's zone."),
        startTime: optional(text('When the mute began, in the same form. Only documentation knows it.')),
      }),
    ),
  },
  repeat: 'safe',
  sample: {
    params: { groupId: '16' },
    result: {
      code: 200,
      users: [{ startTime: '2024-02-07 18:25:12', time: '2024-02-07 18:55:12', userId: '2582' }],
    },
  },
  notes: [
    'There is no paging.',
    'A mute that ended is not listed (inferred).',
    'How `time` reads for a mute without end is in no source.',
    'Without `groupId` only mutes in every group are seen (inferred).',
    'Times are Beijing time (UTC+8) in the China data center and UTC in the others.',
  ],
  disagreements:
    'SDKs rename `users` to `members` and `userId` to `id`; the wire has the names used here. startTime is in documentation only. Some SDKs refuse an empty groupId.',
  v2: 'Group.lisGagUser',
  since: 'V2.0.1',
  sources: [
    'docs:platform-chat-api/group/mute/query-gagged-user',
    'go@v2.0.1:RCServerSDK/structs.go',
    'java:methods/group/mute/MuteMembers.java',
  ],
});

const rollbackGagUser = defineEndpoint({
  id: 'group.rollbackGagUser',
  path: '/group/user/gag/rollback.json',
  summary: 'Lifts the mute of users in one group, or the one in every group.',
  params: {
    userId: muted,
    groupId: optional(text('Group id. Without it the mute in every group is lifted.', { maxChars: 64 })),
  },
  result: {},
  repeat: 'safe',
  sample: { params: { userId: ['2582', '2583'], groupId: '16' }, result: { code: 200 } },
  notes: [
    'Lifting a mute that is not there succeeds (inferred).',
    'Without `groupId` a mute in a single group stays (inferred).',
  ],
  disagreements:
    "The group methods of Go and Java require groupId; documentation does not and is followed. The 2021 documentation says that without groupId the user's mute setting in all groups is lifted.",
  v2: 'Group.rollBackGagUser',
  since: 'V2.0.1',
  sources: [
    'docs:platform-chat-api/group/mute/ungag-user',
    'docs:v4/views/im/ui/guide/group/manage/memeberblock/serverapi',
    'go@v2.0.1:RCServerSDK/group.go',
    'java:methods/group/mute/MuteMembers.java',
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

export const group = {
  create,
  sync,
  refresh,
  join,
  queryUser,
  quit,
  addGagUser,
  listGagUser,
  rollbackGagUser,
  dismiss,
};
