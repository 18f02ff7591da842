import { defineEndpoint } from '../../endpoint.js';
import { asJson, id, integer, lenient, list, object, optional, text } from '../../fields.js';

const owner = id('Id of the user who sees the names.');

const remark = object('UserRemark', 'The name under which a user sees another one in pushes.', {
  id: id('Id of the other user, the sender.'),
  remark: text('The name to show.'),
});

export const setRemarks = defineEndpoint({
  id: 'user.setRemarks',
  path: '/user/remarks/set.json',
  summary: 'Sets the names under which a user sees other users in push notifications.',
  params: {
    userId: owner,
    remarks: asJson(list('The names.', remark, { minItems: 1, maxItems: 100 })),
  },
  result: {},
  repeat: 'safe',
  sample: {
    params: { userId: 'jlk456j5', remarks: [{ id: '10001', remark: 'Tony from work' }] },
    result: { code: 200 },
  },
  notes: [
    'A name that is set again is replaced; the other names of the user stay (inferred).',
    'In pushes of a group, these names go before those of the group.',
    'Where in a push the name stands is in no source.',
  ],
  disagreements:
    "Go sends Id and Remark with capitals. Java's table shows an object by user id, PHP's test a field called remark. Documentation is followed.",
  since: 'Java and PHP 2022-03, Go 2022-07',
  sources: [
    'docs:platform-chat-api/push/remark/set-remark-for-push',
    'java:methods/user/remark/Remark.java',
    'php:Lib/User/Remark/Remark.php',
    'go:sdk/user.go',
  ],
});

export const removeRemarks = defineEndpoint({
  id: 'user.removeRemarks',
  path: '/user/remarks/del.json',
  summary: 'Deletes the name under which a user sees another one in push notifications.',
  params: { userId: owner, targetId: id('Id of the user whose name to delete.') },
  result: {},
  rateLimit: null,
  repeat: 'safe',
  sample: { params: { userId: 'jlk456j5', targetId: '10001' }, result: { code: 200 } },
  notes: ['Where no name is set, the call succeeds (inferred).'],
  disagreements: "Java's table names the path that sets names, its code posts to this one.",
  since: 'Java and PHP 2022-03, Go 2022-07',
  sources: ['java:methods/user/remark/Remark.java', 'php:Lib/User/Remark/Remark.php', 'go:sdk/user.go'],
});

export const listRemarks = defineEndpoint({
  id: 'user.listRemarks',
  path: '/user/remarks/get.json',
  summary: 'Lists the names under which a user sees other users in push notifications.',
  params: {
    userId: owner,
    page: optional(integer('Page number, from 1.', { min: 1, default: 1 })),
    size: optional(lenient(integer('Names a page.', { min: 1, max: 50, default: 50 }), { max: 100 })),
  },
  result: {
    total: integer('How many names the user has set.'),
    users: list('A page of them, in the order in which they were first set (inferred).', remark),
  },
  repeat: 'safe',
  paging: { by: 'page', page: 'page', size: 'size', items: 'users' },
  sample: {
    params: { userId: 'jlk456j5' },
    result: { code: 200, total: 1, users: [{ id: '10001', remark: 'Tony from work' }] },
  },
  notes: ['A user without any has `total` 0 and an empty list (inferred).'],
  since: 'Java and PHP 2022-03, Go 2022-07',
  sources: [
    'docs:platform-chat-api/push/remark/get-remark-for-push',
    'java:methods/user/remark/Remark.java',
    'java:models/response/GetUserRemarksResult.java',
    'go:sdk/user.go',
  ],
});
