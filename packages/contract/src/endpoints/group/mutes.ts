import { defineEndpoint } from '../../endpoint.js';
import { integer, list, object, optional, text } from '../../fields.js';
import { muted } from './fields.js';

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
    'At most 100 users can be muted in every group at one time; one more is refused with 1002 (inferred).',
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

export const mutes = { addGagUser, listGagUser, rollbackGagUser };
