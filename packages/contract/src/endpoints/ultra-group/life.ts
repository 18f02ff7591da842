import { defineEndpoint } from '../../endpoint.js';
import { bool } from '../../fields.js';
import { firstMember, groupId, groupName, UNKNOWN_GROUP, userId } from './fields.js';

// Endpoints for ultra groups and their members.

const SDK_SOURCES = [
  'java:methods/ultragroup/UltraGroup.java',
  'php:Lib/Ultragroup/Ultragroup.php',
  'go:sdk/ultragroup.go',
];

export const create = defineEndpoint({
  id: 'ultraGroup.create',
  path: '/ultragroup/create.json',
  summary: 'Creates an ultra group with one user as first member.',
  params: { userId: firstMember, groupId, groupName },
  result: {},
  repeat: 'safe',
  errors: [{ code: 1005, when: 'a field is too long' }],
  sample: { params: { userId: 'jlk456j5', groupId: 'community1', groupName: 'TestGroup' }, result: { code: 200 } },
  notes: [
    'The number of ultra groups per app and of members per ultra group is not limited. There is no owner role.',
    'A user can be in at most 100 ultra groups. Inferred: a 101st is refused with 1002.',
    'The group initially has a channel `RCDefault`, if the app enabled the ultra group service on 2022-10-13 or later.',
    'A group created with the id of a dismissed group gets back the mute-all state and mute exceptions of the dismissed group.',
    'Inferred: if the group exists, the user joins the group, and the group is renamed.',
  ],
  disagreements: 'The documentation states no limit for groupName; the checks in the SDKs allow 64 characters.',
  since: 'after V2.0.1',
  sources: [...SDK_SOURCES, 'docs:platform-chat-api/ultragroup/create-ultragroup'],
});

export const dismiss = defineEndpoint({
  id: 'ultraGroup.dismiss',
  path: '/ultragroup/dis.json',
  summary: 'Dismisses an ultra group and removes all members.',
  params: { groupId },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: { params: { groupId: 'community1' }, result: { code: 200 } },
  notes: [
    'The mute-all state and the mute exceptions are kept, and apply to a new group with the same id.',
    'Inferred: members, channels with their member lists, user groups and do-not-disturb levels are deleted.',
    'Inferred: mutes of individual members are kept as well.',
    'Inferred: an unknown group is not an error.',
  ],
  disagreements: 'PHP also sends an empty member field. The method name is dis in Java and dismiss in PHP.',
  since: 'after V2.0.1',
  sources: [...SDK_SOURCES, 'docs:nexconn/platform-chat-api/community-channel/mute/set-global-ban'],
});

export const join = defineEndpoint({
  id: 'ultraGroup.join',
  path: '/ultragroup/join.json',
  summary: 'Adds a user to an ultra group.',
  params: { userId, groupId },
  result: {},
  repeat: 'safe',
  sample: { params: { userId: 'jlk456j5', groupId: 'community1' }, result: { code: 200 } },
  notes: [
    'A new member sees messages sent from now on. To see earlier messages, an app setting is required.',
    'A member is in all public channels at once. Private channels have member lists of their own.',
    'A user can be in at most 100 ultra groups. Inferred: a 101st is refused with 1002.',
    'Inferred: joining again keeps the first time of joining.',
    UNKNOWN_GROUP,
  ],
  disagreements: "Java's `api.json` has group/join, but its code calls ultragroup/join.",
  since: 'after V2.0.1',
  sources: [...SDK_SOURCES, 'docs:nexconn/platform-chat-api/community-channel/join-community-channel'],
});

export const quit = defineEndpoint({
  id: 'ultraGroup.quit',
  path: '/ultragroup/quit.json',
  summary: 'Removes a user from an ultra group.',
  params: { userId, groupId },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: { params: { userId: 'jlk456j5', groupId: 'community1' }, result: { code: 200 } },
  notes: [
    'The user is also removed from the member lists of all channels.',
    'A mute or mute exception of the user is kept and applies when the user joins again.',
    'Inferred: the user is also removed from all user groups of the ultra group.',
    'Inferred: a user who is not a member, or an unknown group, is not an error.',
  ],
  since: 'after V2.0.1',
  sources: [
    ...SDK_SOURCES,
    'docs:nexconn/platform-chat-api/community-channel/private-channel/delete-from-private-channel-users',
  ],
});

export const refresh = defineEndpoint({
  id: 'ultraGroup.refresh',
  path: '/ultragroup/refresh.json',
  summary: 'Renames an ultra group.',
  params: { groupId, groupName },
  result: {},
  repeat: 'safe',
  destroys: true,
  errors: [{ code: 1005, when: 'a field is too long' }],
  sample: { params: { groupId: 'community1', groupName: 'NewName' }, result: { code: 200 } },
  notes: ['Only push notifications show the name. The change takes effect within 5 minutes.', UNKNOWN_GROUP],
  since: 'after V2.0.1',
  sources: [...SDK_SOURCES, 'docs:nexconn/platform-chat-api/community-channel/refresh-community-channel-info'],
});

export const checkMember = defineEndpoint({
  id: 'ultraGroup.checkMember',
  path: '/ultragroup/member/exist.json',
  summary: 'Checks whether a user is a member of an ultra group.',
  params: { groupId, userId },
  result: { status: bool('True if the user is a member of the ultra group.') },
  rateLimit: null,
  repeat: 'safe',
  sample: { params: { groupId: 'community1', userId: 'jlk456j5' }, result: { code: 200, status: true } },
  notes: ['Inferred: an unknown group has no members.'],
  disagreements: 'Go reads `status` as a boolean, which is followed, Java as a string.',
  since: 'after V2.0.1',
  sources: SDK_SOURCES,
});
