import { defineEndpoint } from '../../endpoint.js';
import { choice, ids, integer, lenient, list, object, optional, text } from '../../fields.js';
import { name, portraitUri, userId } from './fields.js';

export const getToken = defineEndpoint({
  id: 'user.getToken',
  path: '/user/getToken.json',
  summary: 'Registers a user and returns the token that a client connects with.',
  params: {
    userId,
    name: lenient(name, { required: false }),
    portraitUri: optional(portraitUri),
  },
  result: {
    userId: text('The id that was asked for.'),
    token: text('Opaque, up to 256 bytes; may hold + and /.'),
  },
  rateLimit: { rates: [{ calls: 200, per: 'second' }] },
  repeat: 'safe',
  errors: [
    { code: 1002, when: 'the user is deactivated (the code is inferred)' },
    { code: 2007, when: 'the development environment has its 100 registered users already' },
  ],
  sample: {
    params: { userId: 'jlk456j5', name: 'Ironman', portraitUri: 'https://example.com/ironman.png' },
    result: { code: 200, userId: 'jlk456j5', token: 'sfd9823ihufi' },
  },
  notes: [
    'The first call for an id registers it; a later one returns another token and stores the name and avatar again.',
    'Every token issued to a user stays valid until it expires (by default never) or is invalidated.',
    'A blocked user can still be given a token (inferred).',
    'A deactivated user gets none until `user.reactivate`.',
  ],
  disagreements:
    'V2.0.1 limits name to 128 bytes and demands portraitUri; current documentation says 64 characters and optional.',
  v2: 'User.getToken',
  since: 'V2.0.1',
  sources: ['docs:platform-chat-api/user/register', 'go@v2.0.1:RCServerSDK/user.go', 'java:methods/user/User.java'],
});

export const refresh = defineEndpoint({
  id: 'user.refresh',
  path: '/user/refresh.json',
  summary: 'Changes the stored push name and avatar of a user.',
  params: { userId, name: optional(name), portraitUri: optional(portraitUri) },
  result: {},
  repeat: 'safe',
  errors: [{ code: 1002, when: 'no user is registered under this id (observed on the real service)' }],
  sample: { params: { userId: 'jlk456j5', name: 'Tony' }, result: { code: 200 } },
  notes: [
    'Only what is sent changes; an empty text leaves the stored value as it is (inferred).',
    'The hosted profile of `/user/profile/*` is separate and stays as it is.',
  ],
  disagreements: 'V2.0.1 limits name to 128 bytes, current documentation to 64 characters; the latter is followed.',
  v2: 'User.refresh',
  since: 'V2.0.1',
  sources: ['docs:platform-chat-api/user/modify', 'go@v2.0.1:RCServerSDK/user.go', 'java:methods/user/User.java'],
});

export const get = defineEndpoint({
  id: 'user.get',
  path: '/user/info.json',
  summary: 'Reads the stored name and avatar of a user, and when the user was registered.',
  params: { userId },
  result: {
    userName: text('Display name; empty if there is none.'),
    userPortrait: text('Address of the avatar; empty if there is none.'),
    createTime: text("When the user was registered: `YYYY-MM-DD HH:MM:SS` in the data center's zone (inferred)."),
  },
  repeat: 'safe',
  errors: [{ code: 1002, when: 'no user is registered under this id (inferred)' }],
  sample: {
    params: { userId: 'jlk456j5' },
    result: { code: 200, userName: 'Ironman', userPortrait: '', createTime: '2016-05-24 10:38:19' },
  },
  notes: [
    'These are the values of `user.getToken` and `user.refresh`, not the hosted profile of `/user/profile/*`.',
    'A deactivated user is taken for one who is not registered (inferred).',
  ],
  disagreements: 'The results of the PHP SDK have name and portrait, renamed by that SDK.',
  since: 'Java 2019-09, PHP 2020-06, Go 2025-05',
  sources: ['docs:platform-chat-api/user/get', 'java:models/response/UserResult.java', 'php:Lib/User/User.php'],
});

export const listUsers = defineEndpoint({
  id: 'user.list',
  path: '/user/query.json',
  summary: 'Lists the registered users of the development environment.',
  params: {
    page: optional(integer('Page number, from 1.', { min: 1, default: 1 })),
    pageSize: optional(integer('Users a page.', { min: 1, max: 100, default: 20 })),
    order: optional(choice('By the time of registration (inferred): 0 earliest first, 1 latest first.', [0, 1], 0)),
  },
  result: {
    total: integer('How many users are registered.'),
    users: list(
      'A page of them.',
      object('RegisteredUser', 'A registered user.', {
        userId: text('User id.'),
        userName: text('Display name; empty if there is none.'),
        userPortrait: text('Address of the avatar; empty if there is none.'),
        regTime: text("When the user was registered: `YYYY-MM-DD HH:MM:SS` in the data center's zone (inferred)."),
      }),
    ),
  },
  rateLimit: null,
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
    'Meant for the development environment; whether production answers is in no source.',
    'The limits of a page are those of the Go SDK.',
    'Removed and deactivated users are not listed (inferred).',
  ],
  since: 'Go and Java 2025-10',
  sources: ['java:methods/user/User.java', 'java:models/response/QueryUsersResult.java', 'go:sdk/user.go'],
});

export const remove = defineEndpoint({
  id: 'user.remove',
  path: '/user/delusers.json',
  summary: 'Deletes registered users of the development environment.',
  params: { userId: ids('User ids, one or several.', { maxItems: 100, commas: 'accept' }) },
  result: {},
  rateLimit: null,
  repeat: 'safe',
  sample: { params: { userId: ['jlk456j5'] }, result: { code: 200 } },
  notes: [
    'Frees places among the 100 users of the development environment. In production users are deactivated instead.',
    'The tokens of a removed user are void and what is stored for the user is erased; memberships of groups stay (inferred).',
    'An id that is not registered is passed over (inferred).',
    'The id can be registered again with `user.getToken` (inferred).',
  ],
  disagreements: 'Java joins the ids with commas, Go and PHP repeat the field; the latter is sent.',
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
  summary: 'Makes the tokens invalid that users were given before a moment.',
  params: {
    userId: ids('User ids, one or several.', { maxItems: 20 }),
    time: integer('The moment, in milliseconds since 1970. Tokens issued at it or later stay valid.', { min: 0 }),
  },
  result: {},
  repeat: 'safe',
  sample: { params: { userId: ['jlk456j5'], time: 1735689600000 }, result: { code: 200 } },
  notes: [
    'Connected users stay connected; once they are off, they cannot connect with an old token.',
    'A new `user.getToken` lets the user in again.',
    'A time to come voids the tokens issued so far, not those issued until then (inferred).',
    'An id that is not registered is passed over (inferred).',
  ],
  disagreements: 'Go sends one id; documentation, Java and PHP repeat the field.',
  since: 'PHP and Java 2021-06, Go 2022-07',
  sources: [
    'docs:platform-chat-api/user/expire',
    'java:methods/user/User.java',
    'java:models/user/ExpireModel.java',
    'go:sdk/user.go',
  ],
});
