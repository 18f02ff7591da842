import { defineEndpoint, type RateLimit } from '../../endpoint.js';
import { ids, integer, optional, text, texts } from '../../fields.js';
import { userId } from './fields.js';

const users = (description: string) => ids(description, { maxItems: 100, commas: 'send' });
const operateId = text(
  'Id of the operation. The callback `user.deactivation`, which reports the outcome, has the same id.',
);
const byUsers: RateLimit = { rates: [{ calls: 100, per: 'second' }], weigh: 'userId' };
const TOO_EARLY = { code: 1002, when: 'Inferred: less than an hour has passed since the deactivation' };

export const deactivate = defineEndpoint({
  id: 'user.deactivate',
  path: '/user/deactivate.json',
  summary: 'Deactivates users and erases their personal data.',
  params: { userId: users('Ids of the users to deactivate.') },
  result: { operateId },
  rateLimit: byUsers,
  repeat: 'safe',
  destroys: true,
  sample: { params: { userId: ['jlk456j5'] }, result: { code: 200, operateId: 'C70B-B1D6-82E8-5SBO' } },
  notes: [
    'The users are logged out at once and can neither log in nor get a token.',
    'The service erases name and avatar, server-side history and offline messages, conversations, tags, settings, push devices, blocklist and allowlist. Memberships of groups and ultra groups remain.',
    'The service needs up to 15 minutes, then reports the outcome for each user by the callback `user.deactivation`. `user.listDeactivated` lists the users immediately after the call.',
    'The users need not be registered.',
    'Inferred: the hosted profile and the friends are erased as well.',
    'Inferred: deactivating again succeeds. The hour to wait before `user.reactivate` still counts from the first call.',
    'Inferred: messages to a deactivated user are not stored for the user.',
    'Inferred: each user counts toward the rate limit, as documented for `user.reactivate`.',
  ],
  disagreements:
    'The documentation and Go join the ids with commas, which is followed. Java sends one id; PHP would repeat the field.',
  since: 'Java and Go 2023-08 to 2024-01, PHP 2024-06',
  sources: [
    'docs:platform-chat-api/user/deactivation/deactivate',
    'java:methods/user/User.java',
    'php:Lib/User/User.php',
    'go:sdk/user.go',
  ],
});

export const listDeactivated = defineEndpoint({
  id: 'user.listDeactivated',
  path: '/user/deactivate/query.json',
  summary: 'Lists the deactivated users.',
  params: {
    pageNo: optional(integer('Page number, from 1.', { min: 1, default: 1 })),
    pageSize: optional(integer('Number of users per page.', { min: 1, max: 50, default: 50 })),
  },
  result: {
    users: texts('Ids of the deactivated users. Inferred: in the order of deactivation.', {}, { minItems: 0 }),
  },
  repeat: 'safe',
  paging: { by: 'page', page: 'pageNo', size: 'pageSize', items: 'users' },
  sample: { params: {}, result: { code: 200, users: ['uid1', 'uid2'] } },
  notes: [
    'Users whose deactivation is still in progress are included.',
    'Inferred: reactivated users are no longer listed.',
  ],
  since: 'Java 2023-08, Go 2024-01',
  sources: [
    'docs:platform-chat-api/user/deactivation/query-deactivated-list',
    'java:methods/user/User.java',
    'php:Lib/User/User.php',
    'go:sdk/user.go',
  ],
});

export const reactivate = defineEndpoint({
  id: 'user.reactivate',
  path: '/user/reactivate.json',
  summary: 'Reactivates deactivated users.',
  params: { userId: users('Ids of the users to reactivate.') },
  result: { operateId },
  rateLimit: byUsers,
  repeat: 'safe',
  errors: [TOO_EARLY],
  sample: { params: { userId: ['jlk456j5'] }, result: { code: 200, operateId: 'C70B-B1D6-82E8-5SBO' } },
  notes: [
    'A user can be reactivated one hour after the deactivation at the earliest.',
    'Erased data is not restored, and the user needs a new token.',
    'The callback `user.deactivation` reports the outcome for each user.',
    'Users who are not deactivated are ignored.',
    'Inferred: if one user was deactivated less than an hour ago, the call is refused for all users.',
  ],
  disagreements: 'The documentation, Go and Java join the ids with commas, which is followed; PHP repeats the field.',
  since: 'Java, Go and PHP 2024-01',
  sources: [
    'docs:platform-chat-api/user/deactivation/reactivate',
    'java:methods/user/User.java',
    'php:Lib/User/User.php',
    'go:sdk/user.go',
  ],
});

export const activate = defineEndpoint({
  id: 'user.activate',
  path: '/user/activate.json',
  summary: 'Reactivates a deactivated user: the older form of `user.reactivate`.',
  params: { userId },
  result: {},
  rateLimit: null,
  repeat: 'safe',
  errors: [TOO_EARLY],
  sample: { params: { userId: 'jlk456j5' }, result: { code: 200 } },
  notes: ['Inferred: the call has the same effect as `user.reactivate`, for one user.'],
  disagreements: "Only Java still has it; PHP's activate posts to /user/reactivate.json.",
  since: 'Java and PHP 2022-05',
  sources: ['java:methods/user/User.java', 'php:Lib/User/api.json'],
});
