import { defineEndpoint } from '../../endpoint.js';
import { integer, list, localTime, narrowing, object, optional, text } from '../../fields.js';
import { muted } from './fields.js';

const addGagUser = defineEndpoint({
  id: 'group.addGagUser',
  path: '/group/user/gag/add.json',
  summary: 'Mutes users in one group or in every group.',
  params: {
    userId: muted('Ids of the users to mute.'),
    groupId: narrowing('every group', text('Id of the group in which the users are muted.', { maxChars: 64 })),
    minute: integer('Duration of the mute in minutes: 43200 is 30 days, 0 is permanent.', { min: 0, max: 43200 }),
  },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: { params: { userId: ['2582', '2583'], groupId: '16', minute: 1 }, result: { code: 200 } },
  notes: [
    'The mute takes effect at once: a muted user still receives messages, but cannot send from a client. Mutes do not apply to the server API.',
    'The mute remains when the user leaves and joins again, and takes precedence over a mute exception.',
    'At most 100 users can be muted in every group at one time. Inferred: a 101st user is refused with 1002.',
    'An unknown group or user is not an error (observed on the real service).',
    'Inferred: muting again replaces the end time.',
    'Inferred: a mute in one group and a mute in every group are independent.',
  ],
  disagreements:
    'minute: the documentation, PHP and part of Go allow 0. Java and Node require at least 1, although an error message of Java says 0 to 43200, and two Go methods reject 0; 0 to 43200 is followed.',
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
  summary: 'Lists the users muted in one group or in every group.',
  params: {
    groupId: narrowing('users muted in every group', text('Id of the group.', { maxChars: 64 })),
  },
  result: {
    users: list(
      'All muted users.',
      object('GroupGag', 'A user muted in a group or in every group.', {
        userId: text('Id of the muted user.'),
        time: localTime('End of the mute'),
        startTime: optional(
          text('Start of the mute, in the format of `time`. Only the documentation has the field, no official SDK.'),
        ),
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
    'There is no paging: all muted users are returned in one answer.',
    'No source states the value of `time` for a permanent mute.',
    'Inferred: ended mutes are not listed.',
    'Inferred: without `groupId`, only mutes in every group are listed.',
  ],
  disagreements:
    'SDKs rename `users` to `members` and `userId` to `id`; the wire has the names used here. Only the documentation has startTime. Some SDKs reject an empty groupId.',
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
  summary: 'Unmutes users in one group, or ends their mute in every group.',
  params: {
    userId: muted('Ids of the users to unmute.'),
    groupId: narrowing(
      'the mute in every group',
      text('Id of the group in which the users are unmuted.', { maxChars: 64 }),
    ),
  },
  result: {},
  repeat: 'safe',
  sample: { params: { userId: ['2582', '2583'], groupId: '16' }, result: { code: 200 } },
  notes: [
    'Inferred: unmuting a user who is not muted succeeds.',
    'Inferred: without `groupId`, mutes in single groups are unchanged.',
  ],
  disagreements:
    "The group methods of Go and Java require groupId; the documentation does not and is followed. The 2021 documentation says that without groupId the user's mute setting in all groups is removed.",
  v2: 'Group.rollBackGagUser',
  since: 'V2.0.1',
  sources: [
    'docs:platform-chat-api/group/mute/ungag-user',
    'docs:v4/views/im/ui/guide/group/manage/memeberblock/serverapi',
    'go@v2.0.1:RCServerSDK/group.go',
    'java:methods/group/mute/MuteMembers.java',
  ],
});

export const gags = { addGagUser, listGagUser, rollbackGagUser };
