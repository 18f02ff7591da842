import { defineEndpoint } from '../../endpoint.js';
import { asJson, id, integer, lenient, list, object, optional, text } from '../../fields.js';

const owner = id('Id of the user whose push notifications show the remark names.');

const remark = object('UserRemark', 'Name that a user sees for another user in push notifications.', {
  id: id('Id of the other user, who sends the messages.'),
  remark: text('Remark name of the other user.'),
});

export const setRemarks = defineEndpoint({
  id: 'user.setRemarks',
  path: '/user/remarks/set.json',
  summary: 'Sets the names that a user sees for other users in push notifications (remark names).',
  params: {
    userId: owner,
    remarks: asJson(list('Remark names to set.', remark, { minItems: 1, maxItems: 100 })),
  },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: {
    params: { userId: 'jlk456j5', remarks: [{ id: '10001', remark: 'Tony from work' }] },
    result: { code: 200 },
  },
  notes: [
    'In pushes of group messages, these names take precedence over the names set with `group.setRemarks`.',
    'Inferred: an existing name is replaced; names for users who are not in `remarks` are unchanged.',
  ],
  disagreements:
    "Go sends Id and Remark with capitals. Java's table shows an object keyed by user id; PHP's test has a field named remark. The documentation is followed.",
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
  summary: 'Deletes the name that a user sees for another user in push notifications (remark name).',
  params: { userId: owner, targetId: id('Id of the other user, whose remark name is deleted.') },
  result: {},
  rateLimit: null,
  repeat: 'safe',
  destroys: true,
  sample: { params: { userId: 'jlk456j5', targetId: '10001' }, result: { code: 200 } },
  notes: ['Inferred: the call succeeds if no name is set.'],
  disagreements: "Java's table has the path of `user.setRemarks`; its code uses this path.",
  since: 'Java and PHP 2022-03, Go 2022-07',
  sources: ['java:methods/user/remark/Remark.java', 'php:Lib/User/Remark/Remark.php', 'go:sdk/user.go'],
});

export const listRemarks = defineEndpoint({
  id: 'user.listRemarks',
  path: '/user/remarks/get.json',
  summary: 'Lists the names that a user sees for other users in push notifications (remark names).',
  params: {
    userId: owner,
    page: optional(integer('Page number, from 1.', { min: 1, default: 1 })),
    size: optional(
      lenient(integer('Number of remark names per page.', { min: 1, max: 50, default: 50 }), { max: 100 }),
    ),
  },
  result: {
    total: integer('Total number of remark names of the user.'),
    users: list('Remark names on this page. Inferred: in the order in which they were first set.', remark),
  },
  repeat: 'safe',
  paging: { by: 'page', page: 'page', size: 'size', items: 'users' },
  sample: {
    params: { userId: 'jlk456j5' },
    result: { code: 200, total: 1, users: [{ id: '10001', remark: 'Tony from work' }] },
  },
  notes: ['Inferred: for a user without names, `total` is 0 and the list is empty.'],
  since: 'Java and PHP 2022-03, Go 2022-07',
  sources: [
    'docs:platform-chat-api/push/remark/get-remark-for-push',
    'java:methods/user/remark/Remark.java',
    'java:models/response/GetUserRemarksResult.java',
    'go:sdk/user.go',
  ],
});
