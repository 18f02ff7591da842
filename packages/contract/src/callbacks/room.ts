import { choice, freeObject, integer, optional, text, texts } from '../fields.js';
import { defineCallback } from './define.js';

const time = integer('Time of the event: Unix time in milliseconds.');
const optUserId = optional(text('Id of the operator.', { allowEmpty: true }));

const chatroomStatus = defineCallback({
  id: 'chatroom.status',
  summary: 'A chatroom was created or destroyed, or members joined or left.',
  contentType: 'json',
  shape: 'list',
  body: {
    chatRoomId: text('Chatroom id. The field is spelled `chatroomId` in `chatroom.kv`.'),
    userIds: texts('Ids of the users who joined or left; empty when the room was created.', {}, { minItems: 0 }),
    status: choice('Reason: 0 API call, 1 offline for too long, 2 blocked, 3 the room was idle.', [0, 1, 2, 3]),
    type: choice('Event: 0 created, 1 joined, 2 left, 3 destroyed.', [0, 1, 2, 3]),
    time,
  },
  sample: [
    { chatRoomId: 'r1', userIds: ['u1'], status: 0, type: 1, time: 1700000000000 },
    { chatRoomId: 'r2', userIds: [], status: 0, type: 0, time: 1700000000001 },
  ],
  notes: ['The devices of a user are not distinguished.'],
  sources: ['docs:platform-chat-api/chatroom/status'],
});

const chatroomEntry = defineCallback({
  id: 'chatroom.kv',
  summary: 'An attribute of a chatroom was set or removed.',
  contentType: 'json',
  shape: 'either',
  body: {
    chatroomId: text('Chatroom id.'),
    key: optional(
      text('Name of the attribute. Inferred: absent or empty when all were removed.', { allowEmpty: true }),
    ),
    value: optional(
      text('Value of the attribute. Inferred: absent or empty when it was removed.', { allowEmpty: true }),
    ),
    optType: choice('Operation: 1 set, 2 removed, 3 all removed.', [1, 2, 3]),
    userId: text('Id of the operator.', { allowEmpty: true }),
    status: optional(integer('Reserved.')),
    timestamp: integer('Time of the event: Unix time in milliseconds.'),
    version: optional(integer('Version number; increases with each change.')),
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
    groupId: text('Group id.'),
    groupName: optional(text('Name of the group.', { allowEmpty: true })),
    time,
    optUserId,
    groupProfile: optional(freeObject('Basic fields: `introduction`, `announcement`, `portraitUrl`.')),
    groupExtProfile: optional(freeObject('Custom fields.')),
    permissions: optional(freeObject('Permissions: `joinPerm`, `removePerm`, `memInvitePerm` and so on.')),
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
  summary: 'An entrusted group was created or dismissed, or its members changed.',
  contentType: 'json',
  shape: 'either',
  body: {
    groupId: text('Group id.'),
    eventType: choice(
      'Event: 1 created, 2 joined, 3 removed, 4 left, 5 dismissed, 6 manager added, 7 manager removed, 8 owner changed.',
      [1, 2, 3, 4, 5, 6, 7, 8],
    ),
    time,
    optUserId,
    userIds: optional(texts('Ids of the affected users.', {}, { minItems: 0 })),
  },
  sample: [{ groupId: 'g1', eventType: 2, time: 1700000000000, optUserId: 'u1', userIds: ['u2', 'u3'] }],
  sources: ['docs:platform-chat-api/group/group-profile/group-sync/sync-group-opt-status'],
});

export const roomCallbacks = [chatroomStatus, chatroomEntry, groupProfile, groupOperation] as const;
