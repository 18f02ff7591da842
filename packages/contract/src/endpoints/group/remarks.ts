import { defineEndpoint } from '../../endpoint.js';
import { id, text } from '../../fields.js';
import { groupId } from './fields.js';

const userId = id('Id of the member whose messages are pushed.');

const setRemarks = defineEndpoint({
  id: 'group.setRemarks',
  path: '/group/remarks/set.json',
  summary: 'Sets the name by which pushes call a member of a group.',
  params: { userId, groupId, remark: text('The name to show.') },
  result: {},
  repeat: 'safe',
  sample: { params: { userId: 'a', groupId: '123', remark: 'name1' }, result: { code: 200 } },
  notes: [
    "Pushes of the user's messages in this group name the user so. A name that the receiver has given the sender (`/user/remarks/set`) goes first.",
    'A member has one such name in each group; setting it again replaces it.',
    'The user need not be a member, and the group need not exist (inferred).',
    'It stays when the user leaves and when the group is dismissed (inferred).',
  ],
  disagreements:
    'The API descriptions inside Java and PHP show a status in the answer, documentation only the code. Java does not URL-encode the name, a bug that is not followed.',
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
  summary: 'Deletes the name by which pushes call a member of a group.',
  params: { userId, groupId },
  result: {},
  repeat: 'safe',
  sample: { params: { userId: 'a', groupId: '123' }, result: { code: 200 } },
  notes: [
    'Pushes show the name under which the user is registered again.',
    'Deleting what is not there succeeds (inferred).',
    'The rate limit is that of its siblings; no page of its own was found (inferred).',
  ],
  since: 'Java and PHP SDKs of 2022',
  sources: ['java:methods/group/remark/Remark.java', 'go:sdk/group.go', 'php:Lib/Group/Remark/Remark.php'],
});

const getRemarks = defineEndpoint({
  id: 'group.getRemarks',
  path: '/group/remarks/get.json',
  summary: 'Reads the name by which pushes call a member of a group.',
  params: { userId, groupId },
  result: { remark: text('The name; empty if there is none (inferred).') },
  repeat: 'safe',
  sample: { params: { userId: 'uid1', groupId: '100' }, result: { code: 200, remark: 'name1' } },
  notes: ['It is one name, in spite of the plural in the path.'],
  since: 'Java and PHP SDKs of 2022',
  sources: [
    'docs:platform-chat-api/push/remark/get-remark-for-group-push',
    'java:models/response/GroupRemarkModel.java',
    'go:sdk/group.go',
  ],
});

export const remarks = { setRemarks, removeRemarks, getRemarks };
