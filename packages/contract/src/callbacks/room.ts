import { choice, freeObject, integer, optional, text, texts } from '../fields.js';
import { defineCallback } from './define.js';

const time = integer('Time of the event: Unix time in milliseconds.');
const optUserId = optional(text('Id of the user who made the change.', { allowEmpty: true }));

const chatroomStatus = defineCallback({
  id: 'chatroom.status',
  summary: 'A chatroom was created or destroyed, or members joined or left.',
  contentType: 'json',
  shape: 'list',
  body: {
    chatRoomId: text('Id of the chatroom. The field is spelled `chatroomId` in `chatroom.kv`.'),
    userIds: texts('Ids of the users who joined or left; empty when the chatroom was created.', {}, { minItems: 0 }),
    status: choice(
      'Reason for the event: 0 call by a client or the server API, 1 members were offline for too long, 2 users were blocked, 3 the chatroom was idle.',
      [0, 1, 2, 3],
    ),
    type: choice('Event: 0 chatroom created, 1 users joined, 2 users left, 3 chatroom destroyed.', [0, 1, 2, 3]),
    time,
  },
  sample: [
    { chatRoomId: 'r1', userIds: ['u1'], status: 0, type: 1, time: 1700000000000 },
    { chatRoomId: 'r2', userIds: [], status: 0, type: 0, time: 1700000000001 },
  ],
  notes: ['The callback does not tell which device of a user joined or left.'],
  sources: ['docs:platform-chat-api/chatroom/status'],
});

const chatroomEntry = defineCallback({
  id: 'chatroom.kv',
  summary: 'An attribute of a chatroom was set or removed.',
  contentType: 'json',
  shape: 'either',
  body: {
    chatroomId: text('Id of the chatroom.'),
    key: optional(
      text('Name of the attribute. Inferred: absent or empty when all attributes were removed.', { allowEmpty: true }),
    ),
    value: optional(
      text('Value of the attribute. Inferred: absent or empty when the attribute was removed.', { allowEmpty: true }),
    ),
    optType: choice('Operation: 1 attribute set, 2 attribute removed, 3 all attributes removed.', [1, 2, 3]),
    userId: text('Id of the user who set or removed the attribute.', { allowEmpty: true }),
    status: optional(integer('Reserved by the service; do not use.')),
    timestamp: integer('Time of the event: Unix time in milliseconds.'),
    version: optional(integer('Version number of the change, by which the changes of the attributes can be ordered.')),
  },
  sample: {
    chatroomId: 'r1',
    key: 'seat1',
    value: 'u1',
    optType: 1,
    userId: 'u1',
    status: 0,
    timestamp: 1700000000000,
    version: 1700000000000,
  },
  sources: ['docs:platform-chat-api/chatroom/kv-attribute/sync-kv'],
});

const groupProfile = defineCallback({
  id: 'group.profile',
  summary: 'The name, profile or permissions of an entrusted group changed.',
  contentType: 'json',
  shape: 'either',
  body: {
    groupId: text('Id of the entrusted group.'),
    groupName: optional(text('Name of the group.', { allowEmpty: true })),
    time,
    optUserId,
    groupProfile: optional(freeObject('Profile fields of the group: `introduction`, `announcement`, `portraitUrl`.')),
    groupExtProfile: optional(freeObject('Custom fields of the group. Keys begin with `ext_`.')),
    permissions: optional(
      freeObject(
        'Permissions of clients, as in `entrustGroup.create`: `joinPerm`, `removePerm`, `memInvitePerm` and so on.',
      ),
    ),
  },
  sample: [
    {
      groupId: 'g1',
      groupName: 'Team',
      time: 1700000000000,
      optUserId: 'u1',
      groupProfile: { announcement: 'hello' },
      permissions: { joinPerm: 1 },
    },
  ],
  sources: ['docs:platform-chat-api/group/group-profile/group-sync/sync-group-info-status'],
});

const groupOperation = defineCallback({
  id: 'group.operation',
  summary: 'An entrusted group was created or dismissed, or its members, administrators or owner changed.',
  contentType: 'json',
  shape: 'either',
  body: {
    groupId: text('Id of the entrusted group.'),
    eventType: choice(
      'Event: 1 group created, 2 users joined, 3 users were removed, 4 users left, 5 group dismissed, 6 administrators added, 7 administrators removed, 8 owner changed.',
      [1, 2, 3, 4, 5, 6, 7, 8],
    ),
    time,
    optUserId,
    userIds: optional(
      texts('Ids of the users whom the event concerns, such as the users who joined.', {}, { minItems: 0 }),
    ),
  },
  sample: [{ groupId: 'g1', eventType: 2, time: 1700000000000, optUserId: 'u1', userIds: ['u2', 'u3'] }],
  sources: ['docs:platform-chat-api/group/group-profile/group-sync/sync-group-opt-status'],
});

export const roomCallbacks = [chatroomStatus, chatroomEntry, groupProfile, groupOperation] as const;
