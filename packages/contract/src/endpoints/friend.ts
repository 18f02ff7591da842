import { defineEndpoint, type ErrorCase, type RateLimit } from '../endpoint.js';
import { asJson, choice, id, ids, integer, list, object, optional, text, textMap } from '../fields.js';

const userId = id('User id.');
const targetIds = ids('User ids of the others, one or several.', { maxItems: 100, commas: 'send' });
const userIds = ids('User ids, one or several.', { maxItems: 100, commas: 'send' });

const errors: readonly ErrorCase[] = [
  { code: 1009, when: 'profile hosting is not enabled for the app (newer documentation: it is by default)' },
];
const byItem = (weigh: string): RateLimit => ({ rates: [{ calls: 100, per: 'second' }], weigh });
const since = 'Java SDK of 2024-10, Go SDK of 2025-07';
const SDKS = ['java:methods/profile/Friend.java', 'go:sdk/friend.go'];
const page = (name: string) => `docs:platform-chat-api/user/friend-profile/${name}`;

const add = defineEndpoint({
  id: 'friend.add',
  path: '/friend/add.json',
  summary: 'Asks a user to be a friend, or makes two users friends.',
  params: {
    userId: id('Id of the user who asks.'),
    targetId: id('Id of the user who is asked.'),
    optType: optional(choice('1 as the permission of the other user wants it, 2 at once.', [1, 2], 1)),
    extra: optional(text('A line that goes with the request.', { maxChars: 128 })),
  },
  result: {},
  repeat: 'safe',
  errors,
  sample: { params: { userId: 'id1', targetId: 'id2', optType: 2 }, result: { code: 200 } },
  notes: [
    'Friendship goes both ways.',
    'They are friends at once with `optType` 2, or when the other user lets anyone in.',
    'With `optType` 1 and a user who wants to be asked there is a request, which only clients can accept.',
    'A user who lets no one in refuses: with 1002 (inferred).',
    'An app whose users have set nothing is taken to want requests (inferred).',
    'Adding a friend again, or oneself, changes nothing (inferred).',
  ],
  disagreements: "Java's model also has directionType, which the method does not send.",
  since,
  sources: [page('add-friend'), 'java:models/profile/FriendModel.java', ...SDKS],
});

const remove = defineEndpoint({
  id: 'friend.remove',
  path: '/friend/delete.json',
  summary: 'Ends friendships of a user.',
  params: { userId, targetIds },
  result: {},
  rateLimit: byItem('targetIds'),
  repeat: 'safe',
  errors,
  sample: { params: { userId: 'id1', targetIds: ['id2', 'id3'] }, result: { code: 200 } },
  notes: ['Both sides lose the friend (inferred).', 'Somebody who is no friend is not an error (inferred).'],
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
  errors,
  sample: { params: { userId: 'id1' }, result: { code: 200 } },
  notes: ['The others lose this friend as well (inferred).'],
  disagreements: "The documentation's sample posts to /friend/delete.json.",
  since,
  sources: [page('clean-friend'), ...SDKS],
});

const setProfile = defineEndpoint({
  id: 'friend.setProfile',
  path: '/friend/profile/set.json',
  summary: 'Sets the name and the own fields that a user has for a friend.',
  params: {
    userId,
    targetId: id('User id of the friend.'),
    remarkName: optional(
      text('Name that the user sees. Without it, or when it is empty, the name is cleared.', { maxChars: 64 }),
    ),
    friendExtProfile: optional(
      asJson(
        textMap('Fields of your own; they stay when they are left out (inferred).', {
          key: { maxChars: 32, pattern: '^ext_[a-z0-9_]*$' },
          value: text('', { maxChars: 256, allowEmpty: true }),
          maxItems: 10,
        }),
      ),
    ),
  },
  result: {},
  repeat: 'safe',
  errors,
  sample: {
    params: { userId: 'id1', targetId: 'id2', remarkName: 'zs', friendExtProfile: { ext_key1: 'value1' } },
    result: { code: 200 },
  },
  notes: [
    'Only the user sees them, in `friend.list`.',
    'The two must be friends; if they are not it is refused with 1002 (inferred).',
  ],
  disagreements: 'A comment of Java allows capitals in keys, documentation does not.',
  since,
  sources: [page('set-friend-profile'), 'java:models/profile/FriendProfileModel.java', ...SDKS],
});

const listFriends = defineEndpoint({
  id: 'friend.list',
  path: '/friend/get.json',
  summary: 'Lists the friends of a user, page by page.',
  params: {
    userId,
    pageToken: optional(text('`pageToken` of the answer before; without it, the first page.')),
    size: optional(integer('Friends a page.', { min: 1, max: 100, default: 50 })),
    order: optional(choice('By time of the friendship: 0 ascending, 1 descending.', [0, 1], 0)),
  },
  result: {
    pageToken: optional(
      text('Token of the next page; absent or empty on the last one (inferred).', { allowEmpty: true }),
    ),
    totalCount: integer('How many friends there are.'),
    friendList: list(
      'A page of friends.',
      object('Friend', 'A friend of a user.', {
        userId: text('User id of the friend.'),
        name: text('Name in the hosted profile, else that of the registration (inferred).', { allowEmpty: true }),
        remarkName: text('Name that the user has set.', { allowEmpty: true }),
        friendExtProfile: text('Fields of your own: a JSON object, serialized.'),
        time: integer('When they became friends, in milliseconds since 1970.'),
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
  disagreements: "Java's model also has isBlacklist and directionType. Documentation types size and order as text.",
  since: `${since}, PHP SDK of 2026-03`,
  sources: [page('get-friend'), 'java:models/response/FriendProfile.java', ...SDKS, 'php:Lib/User/Friend/Friend.php'],
});

const check = defineEndpoint({
  id: 'friend.check',
  path: '/friend/check.json',
  summary: 'Says who of others is a friend of a user.',
  params: { userId, targetIds },
  result: {
    results: list(
      'One for each id, in their order (inferred).',
      object('FriendCheck', 'How two users stand.', {
        userId: text('User id of the other one.'),
        result: choice('1 no friends, 4 friends; 2 and 3 are reserved.', [1, 2, 3, 4]),
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
  disagreements:
    'Comments of Java and Go describe other numbers, which contradict documentation and PHP; the latter are followed.',
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
  summary: 'Sets who may add users as a friend.',
  params: {
    userIds,
    permissionType: choice('1 anyone, 2 who asks and is accepted, 3 no one.', [1, 2, 3]),
  },
  result: {},
  rateLimit: byItem('userIds'),
  repeat: 'safe',
  errors,
  sample: { params: { userIds: ['id1', 'id2'], permissionType: 1 }, result: { code: 200 } },
  notes: ['It holds in place of the setting of the app.'],
  since,
  sources: [page('set-friend-add-level'), ...SDKS],
});

const getPermission = defineEndpoint({
  id: 'friend.getPermission',
  path: '/friend/permission/get.json',
  summary: 'Reads who may add users as a friend.',
  params: { userIds },
  result: {
    permissionSettings: list(
      'One for each id.',
      object('FriendPermission', 'Who may add a user as a friend.', {
        userId: text('User id.'),
        type: choice('0 as the app has it, 1 anyone, 2 who asks and is accepted, 3 no one.', [0, 1, 2, 3]),
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
  notes: ['A user for whom nothing was set has type 0.'],
  disagreements: "Java's model has type as a text, Go and documentation as a number.",
  since,
  sources: [page('get-friend-add-level'), 'java:models/response/PermissionSetting.java', ...SDKS],
});

export const friend = { add, remove, clear, setProfile, list: listFriends, check, setPermission, getPermission };
