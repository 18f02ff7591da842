import { defineEndpoint, type ErrorCase, type RateLimit } from '../endpoint.js';
import { asJson, choice, id, ids, integer, list, object, optional, text, textMap } from '../fields.js';

const userId = id('Id of the user whose friends the call concerns.');
const targetIds = (description: string) => ids(description, { maxItems: 100, commas: 'send' });
const userIds = (description: string) => ids(description, { maxItems: 100, commas: 'send' });

const errors: readonly ErrorCase[] = [
  { code: 1009, when: 'profile hosting is not enabled for the app (newer documentation: enabled by default)' },
];
const byItem = (weigh: string): RateLimit => ({ rates: [{ calls: 100, per: 'second' }], weigh });
const since = 'Java SDK of 2024-10, Go SDK of 2025-07';
const SDKS = ['java:methods/profile/Friend.java', 'go:sdk/friend.go'];
const page = (name: string) => `docs:platform-chat-api/user/friend-profile/${name}`;

const add = defineEndpoint({
  id: 'friend.add',
  path: '/friend/add.json',
  summary: 'Sends a friend request from one user to another, or makes them friends at once.',
  params: {
    userId: id('Id of the user who sends the request.'),
    targetId: id('Id of the user who receives the request.'),
    optType: optional(
      choice(
        "Mode: 1 follows the other user's permission (`friend.setPermission`), 2 makes the users friends at once.",
        [1, 2],
        1,
      ),
    ),
    extra: optional(text('Text of the friend request, for the other user.', { maxChars: 128 })),
  },
  result: {},
  repeat: 'safe',
  reaches: true,
  errors,
  sample: { params: { userId: 'id1', targetId: 'id2', optType: 2 }, result: { code: 200 } },
  notes: [
    'Friendship is mutual: each user is a friend of the other.',
    'The users are friends at once if `optType` is 2 or the permission of the other user is 1 (anyone).',
    'With `optType` 1 and permission 2, the other user gets a request, which only a client can accept.',
    'With `optType` 1 and permission 3 (no one), the call is refused. Inferred: the code is 1002.',
    'Inferred: a user without a permission counts as permission 2.',
    'Inferred: adding an existing friend, or oneself, changes nothing.',
  ],
  disagreements: "Java's model also has directionType, which the method does not send.",
  since,
  sources: [page('add-friend'), 'java:models/profile/FriendModel.java', ...SDKS],
});

const remove = defineEndpoint({
  id: 'friend.remove',
  path: '/friend/delete.json',
  summary: 'Ends the friendships of a user with given users.',
  params: { userId, targetIds: targetIds('Ids of the friends to remove.') },
  result: {},
  rateLimit: byItem('targetIds'),
  repeat: 'safe',
  destroys: true,
  errors,
  sample: { params: { userId: 'id1', targetIds: ['id2', 'id3'] }, result: { code: 200 } },
  notes: [
    'Inferred: the user is also removed from the friends of the other users.',
    'Inferred: users who are not friends are ignored.',
  ],
  disagreements: "The documentation's sample writes targetId; its table and both SDKs targetIds.",
  since,
  sources: [page('del-friend'), ...SDKS],
});

const clear = defineEndpoint({
  id: 'friend.clear',
  path: '/friend/clean.json',
  summary: 'Ends all friendships of a user.',
  params: { userId },
  result: {},
  repeat: 'safe',
  destroys: true,
  errors,
  sample: { params: { userId: 'id1' }, result: { code: 200 } },
  notes: ['Inferred: the user is also removed from the friends of the other users.'],
  disagreements: "The documentation's sample posts to /friend/delete.json.",
  since,
  sources: [page('clean-friend'), ...SDKS],
});

const setProfile = defineEndpoint({
  id: 'friend.setProfile',
  path: '/friend/profile/set.json',
  summary: 'Sets the name and the custom fields that a user sees for a friend.',
  params: {
    userId,
    targetId: id('Id of the friend.'),
    remarkName: optional(
      text('Remark name: the name that the user sees for the friend. If absent or empty, the name is cleared.', {
        maxChars: 64,
      }),
    ),
    friendExtProfile: optional(
      asJson(
        textMap('Custom fields that the user sees for the friend. Inferred: unchanged if absent.', {
          key: { maxChars: 32, pattern: '^ext_[a-z0-9_]*$' },
          value: text('', { maxChars: 256, allowEmpty: true }),
          maxItems: 10,
        }),
      ),
    ),
  },
  result: {},
  repeat: 'safe',
  destroys: true,
  errors,
  sample: {
    params: { userId: 'id1', targetId: 'id2', remarkName: 'zs', friendExtProfile: { ext_key1: 'value1' } },
    result: { code: 200 },
  },
  notes: [
    'The name and the fields are visible only to the user, in `friend.list`.',
    'The users must be friends. Inferred: otherwise the call is refused with 1002.',
  ],
  disagreements: 'A comment in the Java SDK allows capitals in keys; the documentation does not.',
  since,
  sources: [page('set-friend-profile'), 'java:models/profile/FriendProfileModel.java', ...SDKS],
});

const listFriends = defineEndpoint({
  id: 'friend.list',
  path: '/friend/get.json',
  summary: 'Lists the friends of a user, page by page.',
  params: {
    userId,
    pageToken: optional(text('Token of the page: `pageToken` of the previous page. Default: the first page.')),
    size: optional(integer('Number of friends per page.', { min: 1, max: 100, default: 50 })),
    order: optional(choice('Order by the start of the friendship: 0 earliest first, 1 latest first.', [0, 1], 0)),
  },
  result: {
    pageToken: optional(
      text('Token of the next page. Inferred: absent or empty on the last page.', { allowEmpty: true }),
    ),
    totalCount: integer('Total number of friends of the user.'),
    friendList: list(
      'Friends on this page.',
      object('Friend', 'A friend of a user.', {
        userId: text('Id of the friend.'),
        name: text('Display name of the friend. Inferred: from the hosted profile, otherwise from `user.getToken`.', {
          allowEmpty: true,
        }),
        remarkName: text('Name that the user gave the friend (`friend.setProfile`); empty if there is none.', {
          allowEmpty: true,
        }),
        friendExtProfile: text('Custom fields that the user set for the friend, a serialized JSON object.'),
        time: integer('Start of the friendship: Unix time in milliseconds.'),
      }),
    ),
  },
  repeat: 'safe',
  paging: { by: 'token', items: 'friendList', token: 'pageToken', next: 'pageToken' },
  errors,
  sample: {
    params: { userId: 'id1', size: 50 },
    result: {
      code: 200,
      pageToken: 'XM2AKD1B2AH',
      totalCount: 200,
      friendList: [
        {
          userId: 'id2',
          name: 'zhangsan',
          remarkName: 'zs',
          friendExtProfile: '{"ext_key1":"value1"}',
          time: 1729500000000,
        },
      ],
    },
  },
  notes: [],
  disagreements:
    "Java's model also has isBlacklist and directionType. The documentation types size and order as strings.",
  since: `${since}, PHP SDK of 2026-03`,
  sources: [page('get-friend'), 'java:models/response/FriendProfile.java', ...SDKS, 'php:Lib/User/Friend/Friend.php'],
});

const check = defineEndpoint({
  id: 'friend.check',
  path: '/friend/check.json',
  summary: 'Checks which of the given users are friends of a user.',
  params: { userId, targetIds: targetIds('Ids of the users to check.') },
  result: {
    results: list(
      'One entry per user in `targetIds`. Inferred: in the order of the ids.',
      object('FriendCheck', 'Whether a given user is a friend.', {
        userId: text('Id of the given user.'),
        result: choice('Relation: 1 not friends, 4 friends; 2 and 3 are reserved.', [1, 2, 3, 4]),
      }),
    ),
  },
  rateLimit: byItem('targetIds'),
  repeat: 'safe',
  errors,
  sample: {
    params: { userId: 'id1', targetIds: ['id2', 'id3'] },
    result: {
      code: 200,
      results: [
        { userId: 'id2', result: 1 },
        { userId: 'id3', result: 4 },
      ],
    },
  },
  notes: [],
  disagreements: 'Comments in the Java and Go SDKs list other numbers; the documentation and PHP are followed.',
  since: `${since}, PHP SDK of 2026-03`,
  sources: [
    page('check-friend'),
    'java:models/response/CheckFriendResult.java',
    ...SDKS,
    'php:Lib/User/Friend/Friend.php',
  ],
});

const setPermission = defineEndpoint({
  id: 'friend.setPermission',
  path: '/friend/permission/set.json',
  summary: 'Sets the friend permission of users: who can become their friend.',
  params: {
    userIds: userIds('Ids of the users whose permission is set.'),
    permissionType: choice(
      'Permission: 1 anyone becomes a friend without a request, 2 a request must be accepted, 3 no one can become a friend.',
      [1, 2, 3],
    ),
  },
  result: {},
  rateLimit: byItem('userIds'),
  repeat: 'safe',
  destroys: true,
  errors,
  sample: { params: { userIds: ['id1', 'id2'], permissionType: 1 }, result: { code: 200 } },
  notes: ["The permission of a user overrides the app's setting."],
  since,
  sources: [page('set-friend-add-level'), ...SDKS],
});

const getPermission = defineEndpoint({
  id: 'friend.getPermission',
  path: '/friend/permission/get.json',
  summary: 'Gets the friend permission of users: who can become their friend.',
  params: { userIds: userIds('Ids of the users whose permission is returned.') },
  result: {
    permissionSettings: list(
      'One entry per user in `userIds`.',
      object('FriendPermission', 'Friend permission of a user: who can become a friend.', {
        userId: text('Id of the user.'),
        type: choice(
          "Permission: 0 the app's setting, 1 anyone becomes a friend without a request, 2 a request must be accepted, 3 no one can become a friend.",
          [0, 1, 2, 3],
        ),
      }),
    ),
  },
  rateLimit: byItem('userIds'),
  repeat: 'safe',
  errors,
  sample: {
    params: { userIds: ['id1', 'id2'] },
    result: {
      code: 200,
      permissionSettings: [
        { userId: 'id1', type: 1 },
        { userId: 'id2', type: 2 },
      ],
    },
  },
  notes: ['Users without a permission of their own have type 0.'],
  disagreements: "Java's model has type as a string; Go and the documentation have a number.",
  since,
  sources: [page('get-friend-add-level'), 'java:models/response/PermissionSetting.java', ...SDKS],
});

export const friend = { add, remove, clear, setProfile, list: listFriends, check, setPermission, getPermission };
