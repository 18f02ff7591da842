import { defineEndpoint } from '../../endpoint.js';
import { bool } from '../../fields.js';
import { groupId, groupName, UNKNOWN_GROUP, userId } from './fields.js';

/** Groups and their members. */

const SDK_SOURCES = [
  'java:methods/ultragroup/UltraGroup.java',
  'php:Lib/Ultragroup/Ultragroup.php',
  'go:sdk/ultragroup.go',
];

export const create = defineEndpoint({
  id: 'ultraGroup.create',
  path: '/ultragroup/create.json',
  summary: 'Creates an ultra group with its first member.',
  params: { userId, groupId, groupName },
  result: {},
  repeat: 'safe',
  errors: [{ code: 1005, when: 'a field is longer than allowed' }],
  sample: { params: { userId: 'jlk456j5', groupId: 'community1', groupName: 'TestGroup' }, result: { code: 200 } },
  notes: [
    'An app has any number of ultra groups, and each any number of members. There is no owner role.',
    'A user can be in 100 ultra groups; one more is refused with 1002 (inferred).',
    'The group has a channel `RCDefault` from the start, for apps that opened the service since 2022-10-13.',
    'For a group that exists the user joins, and the group takes the name (inferred).',
    'A group created under a dismissed id gets back its mute-all flags and mute exceptions.',
  ],
  disagreements: "Documentation states no limit for groupName; the SDKs' own checks have 64 characters.",
  since: 'after V2.0.1',
  sources: [...SDK_SOURCES, 'docs:platform-chat-api/ultragroup/create-ultragroup'],
});

export const dismiss = defineEndpoint({
  id: 'ultraGroup.dismiss',
  path: '/ultragroup/dis.json',
  summary: 'Dissolves an ultra group.',
  params: { groupId },
  result: {},
  repeat: 'safe',
  sample: { params: { groupId: 'community1' }, result: { code: 200 } },
  notes: [
    'Members, channels with their lists, user groups and do-not-disturb levels are gone (inferred).',
    'Mute-all and mute exceptions stay for a group that is created again under the same id.',
    'Mutes of single members stay as well (inferred).',
    'A group that does not exist is no error (inferred).',
  ],
  disagreements: 'PHP also sends an empty member field. Java calls the method dis, PHP dismiss.',
  since: 'after V2.0.1',
  sources: [...SDK_SOURCES, 'docs:nexconn/platform-chat-api/community-channel/mute/set-global-ban'],
});

export const join = defineEndpoint({
  id: 'ultraGroup.join',
  path: '/ultragroup/join.json',
  summary: 'Puts one user into an ultra group.',
  params: { userId, groupId },
  result: {},
  repeat: 'safe',
  sample: { params: { userId: 'jlk456j5', groupId: 'community1' }, result: { code: 200 } },
  notes: [
    'A new member sees messages sent from now on, unless the app enables earlier history.',
    'A member is in all public channels at once; private ones have a list of their own.',
    'A user can be in 100 ultra groups; one more is refused with 1002 (inferred).',
    'Joining again keeps the first time of joining (inferred).',
    UNKNOWN_GROUP,
  ],
  disagreements: "Java's `api.json` has group/join, but its code calls ultragroup/join.",
  since: 'after V2.0.1',
  sources: [...SDK_SOURCES, 'docs:nexconn/platform-chat-api/community-channel/join-community-channel'],
});

export const quit = defineEndpoint({
  id: 'ultraGroup.quit',
  path: '/ultragroup/quit.json',
  summary: 'Takes one user out of an ultra group.',
  params: { userId, groupId },
  result: {},
  repeat: 'safe',
  sample: { params: { userId: 'jlk456j5', groupId: 'community1' }, result: { code: 200 } },
  notes: [
    'The user is taken off the lists of all channels, and out of all user groups of the ultra group (the latter inferred).',
    'A mute or mute exception of the user stays, for when the user joins again.',
    'A user who is no member, or a group that does not exist, is no error (inferred).',
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
  summary: 'Changes the name of an ultra group.',
  params: { groupId, groupName },
  result: {},
  repeat: 'safe',
  errors: [{ code: 1005, when: 'a field is longer than allowed' }],
  sample: { params: { groupId: 'community1', groupName: 'NewName' }, result: { code: 200 } },
  notes: ['The name is used in pushes only. It takes effect within 5 minutes.', UNKNOWN_GROUP],
  since: 'after V2.0.1',
  sources: [...SDK_SOURCES, 'docs:nexconn/platform-chat-api/community-channel/refresh-community-channel-info'],
});

export const checkMember = defineEndpoint({
  id: 'ultraGroup.checkMember',
  path: '/ultragroup/member/exist.json',
  summary: 'Says whether a user is a member of an ultra group.',
  params: { groupId, userId },
  result: { status: bool('Whether the user is a member.') },
  rateLimit: null,
  repeat: 'safe',
  sample: { params: { groupId: 'community1', userId: 'jlk456j5' }, result: { code: 200, status: true } },
  notes: ['A group that does not exist has no members (inferred).'],
  disagreements: 'Go reads `status` as a boolean, Java as a text; a boolean is followed.',
  since: 'after V2.0.1',
  sources: SDK_SOURCES,
});
