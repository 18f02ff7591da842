import { defineEndpoint } from '../../endpoint.js';
import { id, ids, mapOf, texts } from '../../fields.js';

const TAG = { maxBytes: 40 };
const TAGS = { minItems: 0, maxItems: 20 };

export const setUserPushTag = defineEndpoint({
  id: 'push.setUserPushTag',
  path: '/user/tag/set.json',
  body: 'json',
  summary: 'Sets the push tags of a user, by which pushes and broadcasts select their receivers.',
  params: {
    userId: id('Id of the user whose tags are set.'),
    tags: texts('Tags of the user from now on, without special characters. An empty list clears the tags.', TAG, TAGS),
  },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: { params: { userId: 'jlk456j5', tags: ['bj', 'vip'] }, result: { code: 200 } },
  notes: [
    'The tags replace the existing tags of the user.',
    '`tag` and `tag_or` of `push.broadcastPush` and `push.sendCustom` match these tags.',
  ],
  disagreements:
    'Java and PHP require at least one tag; the documentation says that an empty list clears the tags, which is followed.',
  v2: 'Push.setUserPushTag',
  since: 'V2.0.1; among the user methods since Java 3.0',
  sources: [
    'docs:platform-chat-api/user/tag/set-user-tag',
    'go@v2.0.1:RCServerSDK/push.go',
    'php@v2.0.1:API/methods/Push.php',
    'java:methods/user/tag/Tag.java',
  ],
});

export const setUserPushTags = defineEndpoint({
  id: 'push.setUserPushTags',
  path: '/user/tag/batch/set.json',
  body: 'json',
  summary: 'Sets the push tags of several users: all get the same tags.',
  params: {
    userIds: ids('Ids of the users whose tags are set.', { maxItems: 1000 }),
    tags: texts('Tags of each user from now on, without special characters. An empty list clears the tags.', TAG, TAGS),
  },
  result: {},
  rateLimit: { rates: [{ calls: 10, per: 'second' }] },
  repeat: 'safe',
  destroys: true,
  sample: { params: { userIds: ['jlk456j5', 'id2'], tags: ['bj', 'vip'] }, result: { code: 200 } },
  notes: ['The tags replace the existing tags of the users, as in `push.setUserPushTag`.'],
  since: 'Java and Go 2019-06',
  sources: [
    'docs:platform-chat-api/user/tag/batch-set-user-tag',
    'java:methods/user/tag/Tag.java',
    'java:models/user/BatchTagModel.java',
    'go:sdk/user.go',
    'python:rongcloud/user.py',
  ],
});

export const getUserPushTags = defineEndpoint({
  id: 'push.getUserPushTags',
  path: '/user/tags/get.json',
  summary: 'Gets the push tags of users.',
  params: { userIds: ids('Ids of the users whose tags are returned.', { maxItems: 50 }) },
  result: { result: mapOf('Tags of each user, by user id.', texts('', {}, { minItems: 0 })) },
  repeat: 'safe',
  sample: {
    params: { userIds: ['111', '222'] },
    result: { code: 200, result: { '111': [], '222': ['tag4', 'tag3'] } },
  },
  notes: ['The result contains every requested id; a user without tags has an empty list.'],
  since: 'Java and Go 2019-06',
  sources: [
    'docs:platform-chat-api/user/tag/get-user-tag',
    'java:models/response/GetTagResult.java',
    'go:sdk/user.go',
    'python:rongcloud/user.py',
  ],
});
