import { defineEndpoint, type RateLimit } from '../../endpoint.js';
import { ids, integer, optional, text, texts } from '../../fields.js';
import { userId } from './fields.js';

const users = ids('User ids, one or several.', { maxItems: 100, commas: 'send' });
const operateId = text('Id of this operation; the callback that reports the outcome has it as well.');
const byUsers: RateLimit = { rates: [{ calls: 100, per: 'second' }], weigh: 'userId' };
const TOO_EARLY = { code: 1002, when: 'less than an hour has passed since the deactivation (the code is inferred)' };

export const deactivate = defineEndpoint({
  id: 'user.deactivate',
  path: '/user/deactivate.json',
  summary: 'Closes the accounts of users and erases their personal data.',
  params: { userId: users },
  result: { operateId },
  rateLimit: byUsers,
  repeat: 'safe',
  sample: { params: { userId: ['jlk456j5'] }, result: { code: 200, operateId: 'C70B-B1D6-82E8-5SBO' } },
  notes: [
    'The user is logged out at once, and can neither log in nor be given a token.',
    'Erased are name and avatar, history and offline messages, conversations, tags, settings, push devices, blocklist and allowlist. Memberships of groups and ultra groups stay.',
    'The hosted profile and the friends go as well (inferred).',
    'The service may take 15 minutes, and reports the outcome of each id by a callback; the ids are listed by `user.listDeactivated` at once.',
    'Deactivating again succeeds, and the hour until `user.reactivate` is not counted anew (inferred).',
    'The user need not be registered. What is sent to a deactivated user is not kept for the user (inferred).',
    'That the limit counts users is stated for `user.reactivate` only (inferred).',
  ],
  disagreements:
    'Documentation and Go join the ids with commas, which is followed; Java sends one id, PHP would repeat the field.',
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
    pageSize: optional(integer('Users a page.', { min: 1, max: 50, default: 50 })),
  },
  result: {
    users: texts('User ids, the first deactivated first (inferred).', {}, { minItems: 0 }),
  },
  repeat: 'safe',
  paging: { by: 'page', page: 'pageNo', size: 'pageSize', items: 'users' },
  sample: { params: {}, result: { code: 200, users: ['uid1', 'uid2'] } },
  notes: [
    'Lists those as well whose deactivation is still under way.',
    'Users who were reactivated are no longer listed (inferred).',
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
  summary: 'Opens the accounts of deactivated users again.',
  params: { userId: users },
  result: { operateId },
  rateLimit: byUsers,
  repeat: 'safe',
  errors: [TOO_EARLY],
  sample: { params: { userId: ['jlk456j5'] }, result: { code: 200, operateId: 'C70B-B1D6-82E8-5SBO' } },
  notes: [
    'Not possible within an hour of the deactivation. Several ids are refused together if that is so for one (inferred).',
    'What was erased does not come back, and the user needs a new token.',
    'A callback reports the outcome of each id.',
    'A user who is not deactivated is passed over.',
  ],
  disagreements: 'Documentation, Go and Java join the ids with commas, which is followed; PHP repeats the field.',
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
  summary: 'Opens the account of a deactivated user again: the older form of `user.reactivate`.',
  params: { userId },
  result: {},
  rateLimit: null,
  repeat: 'safe',
  errors: [TOO_EARLY],
  sample: { params: { userId: 'jlk456j5' }, result: { code: 200 } },
  notes: ['It does what `user.reactivate` does, for one user (inferred).'],
  disagreements: "Only Java still has it; PHP's activate posts to /user/reactivate.json.",
  since: 'Java and PHP 2022-05',
  sources: ['java:methods/user/User.java', 'php:Lib/User/api.json'],
});
