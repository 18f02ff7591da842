import { defineEndpoint } from '../../endpoint.js';
import { choice, ids, integer, lenient, list, object, optional, text } from '../../fields.js';
import { name, portraitUri, userId } from './fields.js';

export const getToken = defineEndpoint({
  id: 'user.getToken',
  path: '/user/getToken.json',
  summary: 'Registers a user and returns the token with which a client connects.',
  params: {
    userId,
    name: lenient(name, { required: false }),
    portraitUri: optional(portraitUri),
  },
  result: {
    userId: text('Id of the user, as in the request.'),
    token: text(
      "Token with which the user's clients connect: an opaque string of up to 256 bytes; may contain + and /.",
    ),
  },
  rateLimit: { rates: [{ calls: 200, per: 'second' }] },
  repeat: 'safe',
  echoes: ['userId'],
  errors: [
    { code: 1002, when: 'Inferred: the user is deactivated' },
    { code: 2007, when: 'the development environment already has 100 registered users' },
  ],
  sample: {
    params: { userId: 'jlk456j5', name: 'Ironman', portraitUri: 'https://example.com/ironman.png' },
    result: { code: 200, userId: 'jlk456j5', token: 'sfd9823ihufi' },
  },
  notes: [
    'The first call for an id registers the user. Later calls return a new token and update the name and avatar.',
    'Every token of a user stays valid until it expires (by default never) or is invalidated.',
    'A deactivated user gets no token until `user.reactivate`.',
    'Inferred: a blocked user still gets a token.',
  ],
  disagreements:
    'V2.0.1 limits name to 128 bytes and requires portraitUri; the current documentation says 64 characters and optional.',
  v2: 'User.getToken',
  since: 'V2.0.1',
  sources: ['docs:platform-chat-api/user/register', 'go@v2.0.1:RCServerSDK/user.go', 'java:methods/user/User.java'],
});

export const refresh = defineEndpoint({
  id: 'user.refresh',
  path: '/user/refresh.json',
  summary: 'Updates the display name and avatar of a user, which push notifications show.',
  params: { userId, name: optional(name), portraitUri: optional(portraitUri) },
  result: {},
  repeat: 'safe',
  destroys: true,
  errors: [{ code: 1002, when: 'no user is registered under this id (observed on the real service)' }],
  sample: { params: { userId: 'jlk456j5', name: 'Tony' }, result: { code: 200 } },
  notes: [
    'Only the given fields change.',
    'The hosted profile (`userProfile.set`) is separate and unchanged.',
    'Inferred: an empty string leaves the stored value unchanged.',
  ],
  disagreements:
    'V2.0.1 limits name to 128 bytes; the current documentation limits it to 64 characters, which is followed.',
  v2: 'User.refresh',
  since: 'V2.0.1',
  sources: ['docs:platform-chat-api/user/modify', 'go@v2.0.1:RCServerSDK/user.go', 'java:methods/user/User.java'],
});

export const get = defineEndpoint({
  id: 'user.get',
  path: '/user/info.json',
  summary: 'Gets the display name, avatar and registration time of a user.',
  params: { userId },
  result: {
    userName: text('Display name of the user; empty if there is none.'),
    userPortrait: text("URL of the user's avatar; empty if there is none."),
    createTime: text(
      "Registration time: `YYYY-MM-DD HH:MM:SS`. Inferred: in the data center's time zone (UTC+8 in Beijing, UTC elsewhere).",
    ),
  },
  repeat: 'safe',
  errors: [{ code: 1002, when: 'Inferred: no user is registered under this id' }],
  sample: {
    params: { userId: 'jlk456j5' },
    result: { code: 200, userName: 'Ironman', userPortrait: '', createTime: '2016-05-24 10:38:19' },
  },
  notes: [
    'The values come from `user.getToken` and `user.refresh`, not from the hosted profile (`userProfile.set`).',
    'Inferred: a deactivated user counts as not registered.',
  ],
  disagreements: 'The PHP SDK renames the result fields to name and portrait.',
  since: 'Java 2019-09, PHP 2020-06, Go 2025-05',
  sources: ['docs:platform-chat-api/user/get', 'java:models/response/UserResult.java', 'php:Lib/User/User.php'],
});

export const listUsers = defineEndpoint({
  id: 'user.list',
  path: '/user/query.json',
  summary: 'Lists the registered users of the development environment.',
  params: {
    page: optional(integer('Page number, from 1.', { min: 1, default: 1 })),
    pageSize: optional(integer('Number of users per page.', { min: 1, max: 100, default: 20 })),
    order: optional(choice('Order by the time of registration: 0 earliest first, 1 latest first.', [0, 1], 0)),
  },
  result: {
    total: integer('Total number of registered users.'),
    users: list(
      'Users on this page.',
      object('RegisteredUser', 'A user registered with `user.getToken`.', {
        userId: text('Id of the user.'),
        userName: text('Display name of the user; empty if there is none.'),
        userPortrait: text("URL of the user's avatar; empty if there is none."),
        regTime: text(
          "Registration time: `YYYY-MM-DD HH:MM:SS`. Inferred: in the data center's time zone (UTC+8 in Beijing, UTC elsewhere).",
        ),
      }),
    ),
  },
  repeat: 'safe',
  paging: { by: 'page', page: 'page', size: 'pageSize', items: 'users' },
  sample: {
    params: { page: 1, pageSize: 20 },
    result: {
      code: 200,
      total: 1,
      users: [{ userId: 'jlk456j5', userName: 'Ironman', userPortrait: '', regTime: '2025-10-16 10:00:00' }],
    },
  },
  notes: [
    'Intended for the development environment. No source states whether the endpoint works in production.',
    'Inferred: deleted and deactivated users are not listed.',
  ],
  since: 'Go and Java 2025-10',
  sources: [
    'docs:platform-chat-api/user/query-users',
    'java:methods/user/User.java',
    'java:models/response/QueryUsersResult.java',
    'go:sdk/user.go',
  ],
});

export const remove = defineEndpoint({
  id: 'user.remove',
  path: '/user/delusers.json',
  summary: 'Deletes registered users of the development environment.',
  params: { userId: ids('Ids of the users to delete.', { maxItems: 100, commas: 'accept' }) },
  result: {},
  rateLimit: null,
  repeat: 'safe',
  destroys: true,
  sample: { params: { userId: ['jlk456j5'] }, result: { code: 200 } },
  notes: [
    'Deleted users no longer count toward the limit of 100 registered users in the development environment.',
    'In production, use `user.deactivate` instead.',
    'Inferred: the tokens of a deleted user become invalid, and the stored data of the user is erased. Group memberships remain.',
    'Inferred: unregistered ids are ignored.',
    'Inferred: the id can be registered again with `user.getToken`.',
  ],
  disagreements: 'Java joins the ids with commas; Go and PHP repeat the field, which is followed.',
  since: 'Go and Java 2025-10',
  sources: [
    'docs:platform-chat-api/user/overview',
    'java:methods/user/User.java',
    'go:sdk/user.go',
    'php:Lib/User/User.php',
  ],
});

export const expireToken = defineEndpoint({
  id: 'user.expireToken',
  path: '/user/token/expire.json',
  summary: 'Invalidates the tokens that were issued to users before a given time.',
  params: {
    userId: ids('Ids of the users whose tokens become invalid.', { maxItems: 20 }),
    time: integer('Unix time in milliseconds. Tokens issued before this time become invalid.', { min: 0 }),
  },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: { params: { userId: ['jlk456j5'], time: 1735689600000 }, result: { code: 200 } },
  notes: [
    'Connected users stay connected. After disconnecting, they cannot connect with an old token.',
    'A new token from `user.getToken` restores access.',
    'Inferred: a future time invalidates only tokens issued before the call.',
    'Inferred: unregistered ids are ignored.',
  ],
  disagreements: 'Go sends one id; the documentation, Java and PHP repeat the field.',
  since: 'PHP and Java 2021-06, Go 2022-07',
  sources: [
    'docs:platform-chat-api/user/expire',
    'java:methods/user/User.java',
    'java:models/user/ExpireModel.java',
    'go:sdk/user.go',
  ],
});
