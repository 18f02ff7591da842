import { defineEndpoint } from '../../endpoint.js';
import { id, text } from '../../fields.js';
import { groupId } from './fields.js';

const userId = id('Id of the group member whose messages are pushed.');

const setRemarks = defineEndpoint({
  id: 'group.setRemarks',
  path: '/group/remarks/set.json',
  summary: 'Sets the name that push notifications show for a group member.',
  params: { userId, groupId, remark: text('Name of the member in push notifications.') },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: { params: { userId: 'a', groupId: '123', remark: 'name1' }, result: { code: 200 } },
  notes: [
    "Pushes of the user's messages in this group show the name. A name set for the receiver of the push with `user.setRemarks` takes precedence.",
    'A member has one such name per group; another call replaces the name.',
    'Inferred: the user need not be a member, and the group need not exist.',
    'Inferred: the name remains when the user leaves and when the group is dismissed.',
  ],
  disagreements:
    'The API descriptions in Java and PHP show a status in the answer; the documentation has only the code. Java does not URL-encode the name, a bug that is not followed.',
  since: 'Java and PHP SDKs of 2022',
  sources: [
    'docs:platform-chat-api/push/remark/set-remark-for-group-push',
    'java:methods/group/remark/Remark.java',
    'php:Lib/Group/Remark/Remark.php',
  ],
});

const removeRemarks = defineEndpoint({
  id: 'group.removeRemarks',
  path: '/group/remarks/del.json',
  summary: 'Deletes the name that push notifications show for a group member.',
  params: { userId, groupId },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: { params: { userId: 'a', groupId: '123' }, result: { code: 200 } },
  notes: [
    'Pushes show the name set by `user.getToken` again.',
    'Inferred: the call succeeds if there is no name.',
    'Inferred: the rate limit is the same as for `group.setRemarks`; no documentation page was found.',
  ],
  since: 'Java and PHP SDKs of 2022',
  sources: ['java:methods/group/remark/Remark.java', 'go:sdk/group.go', 'php:Lib/Group/Remark/Remark.php'],
});

const getRemarks = defineEndpoint({
  id: 'group.getRemarks',
  path: '/group/remarks/get.json',
  summary: 'Gets the name that push notifications show for a group member.',
  params: { userId, groupId },
  result: { remark: text('Name of the member in push notifications. Inferred: empty if there is none.') },
  repeat: 'safe',
  sample: { params: { userId: 'uid1', groupId: '100' }, result: { code: 200, remark: 'name1' } },
  notes: ['The result is a single name, despite the plural in the path.'],
  since: 'Java and PHP SDKs of 2022',
  sources: [
    'docs:platform-chat-api/push/remark/get-remark-for-group-push',
    'java:models/response/GroupRemarkModel.java',
    'go:sdk/group.go',
  ],
});

export const remarks = { setRemarks, removeRemarks, getRemarks };
