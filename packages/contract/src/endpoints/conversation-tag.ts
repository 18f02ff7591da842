import { defineEndpoint } from '../endpoint.js';
import { id, list, object, optional, text, texts } from '../fields.js';
import { conversationType, conversationTag as tag, targetId } from './conversation/fields.js';

const userId = id('Id of the user who owns the tags.');
const tagId = text("Id of one of the user's tags (`conversationTag.set`).", { maxChars: 10 });
const JAVA = 'java:methods/conversation/Conversation.java';
const since = 'Java 4.0.7 or 4.0.8 (2025-09)';

const taggedConversation = object('TaggedConversation', 'A conversation of the user.', { targetId, conversationType });
const conversations = (description: string) => list(description, taggedConversation, { minItems: 1, maxItems: 100 });

const set = defineEndpoint({
  id: 'conversationTag.set',
  path: '/user/conversation/tag/set.json',
  body: 'json',
  summary: 'Creates or renames tags with which a user groups conversations.',
  params: {
    userId,
    tags: list(
      'Tags to create or rename.',
      object('NewConversationTag', 'A tag to create, or to rename if the user already has a tag with this id.', {
        tagId: text("Id of the tag, chosen by you, unique among the user's tags.", { maxChars: 10 }),
        tagName: text('Name of the tag.', { maxChars: 15 }),
      }),
      { minItems: 1, maxItems: 20 },
    ),
  },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: {
    params: { userId: 'jlk456j5', tags: [{ tagId: 'tag1', tagName: 'Work' }] },
    result: { code: 200 },
  },
  notes: [
    'A user has at most 20 tags.',
    'Inferred: a call that would exceed 20 tags is refused with 1002 and creates none.',
    'Inferred: an existing tag is renamed and keeps its creation time and its conversations.',
    'Inferred: the user need not be registered.',
  ],
  disagreements:
    'Length of the id: the documentation says 20 characters in its text and 10 in its table, Java says 10; 10 is used.',
  since,
  sources: [
    'docs:platform-chat-api/conversation/conversation-tag/user-conversation-tag-set',
    JAVA,
    'java:models/conversation/ConversationTagModel.java',
  ],
});

const remove = defineEndpoint({
  id: 'conversationTag.remove',
  path: '/user/conversation/tag/del.json',
  body: 'json',
  summary: 'Deletes conversation tags of a user.',
  params: {
    userId,
    tagIds: texts('Ids of the tags to delete. Inferred: at most 20 per call.', { maxChars: 10 }, { maxItems: 20 }),
  },
  result: {},
  rateLimit: null,
  repeat: 'safe',
  destroys: true,
  sample: { params: { userId: 'jlk456j5', tagIds: ['tag1'] }, result: { code: 200 } },
  notes: [
    'Inferred: the conversations lose the tag and are otherwise unchanged.',
    'Inferred: unknown tag ids are ignored.',
  ],
  since,
  sources: [JAVA],
});

const listTags = defineEndpoint({
  id: 'conversationTag.list',
  method: 'GET',
  path: '/user/conversation/tag/get.json',
  body: 'query',
  summary: 'Lists the conversation tags of a user.',
  params: { userId },
  result: {
    data: object('ConversationTags', 'The conversation tags of a user.', {
      userId: optional(text('Id of the user, as in the request. Optional, because sources differ.')),
      tags: list('Tags of the user. Inferred: oldest first.', tag),
    }),
  },
  rateLimit: null,
  repeat: 'safe',
  sample: {
    params: { userId: 'jlk456j5' },
    result: {
      code: 200,
      data: { userId: 'jlk456j5', tags: [{ tagId: 'tag1', tagName: 'Work', createTime: 1758268800000 }] },
    },
  },
  notes: [
    'Inferred: the list is empty for a user without tags.',
    'Inferred: the result has the shape of a model in the Java SDK.',
  ],
  since,
  sources: [JAVA, 'java:models/conversation/UserConversationTagModel.java'],
});

const addConversations = defineEndpoint({
  id: 'conversationTag.addConversations',
  path: '/tag/conversation/set.json',
  body: 'json',
  summary: 'Adds conversations of a user to a tag.',
  params: { userId, tagId, conversations: conversations('Conversations to add to the tag.') },
  result: {},
  repeat: 'safe',
  sample: {
    params: { userId: 'jlk456j5', tagId: 'tag1', conversations: [{ targetId: 'group1', conversationType: 3 }] },
    result: { code: 200 },
  },
  notes: [
    'An unknown tag is refused. Inferred: the code is 1002.',
    'A conversation can have several tags.',
    'A tag holds 1,000 conversations. Beyond this limit, the conversations that were added first lose the tag.',
    'Inferred: a conversation that is added again keeps its position in the order of adding.',
    'Inferred: the conversation need not exist.',
  ],
  since,
  sources: [
    'docs:platform-chat-api/conversation/conversation-tag/conversation-tag-set',
    JAVA,
    'java:models/conversation/TagConversationsModel.java',
  ],
});

const removeConversations = defineEndpoint({
  id: 'conversationTag.removeConversations',
  path: '/tag/conversation/del.json',
  body: 'json',
  summary: 'Removes conversations of a user from a tag.',
  params: { userId, tagId, conversations: conversations('Conversations to remove from the tag.') },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: {
    params: { userId: 'jlk456j5', tagId: 'tag1', conversations: [{ targetId: 'group1', conversationType: 3 }] },
    result: { code: 200 },
  },
  notes: [
    'The tag and the conversations remain.',
    'Inferred: conversations that are not under the tag are ignored.',
    'An unknown tag is refused. Inferred: the code is 1002.',
  ],
  since,
  sources: ['docs:platform-chat-api/conversation/conversation-tag/conversation-tag-del', JAVA],
});

const listConversations = defineEndpoint({
  id: 'conversationTag.listConversations',
  method: 'GET',
  path: '/tag/conversation/get.json',
  body: 'query',
  summary: 'Lists the conversations that a user has under a tag.',
  params: { userId, tagId },
  result: {
    data: object('ConversationsOfTag', 'A tag and the conversations under it.', {
      tagId: text('Id of the tag, as in the request.'),
      conversations: list('Conversations under the tag. Inferred: in the order of tagging.', taggedConversation),
    }),
  },
  repeat: 'safe',
  sample: {
    params: { userId: 'jlk456j5', tagId: 'tag1' },
    result: {
      code: 200,
      data: {
        tagId: 'tag1',
        conversations: [
          { targetId: 'user1', conversationType: 1 },
          { targetId: 'group1', conversationType: 3 },
        ],
      },
    },
  },
  notes: [
    'There is no paging: all conversations are returned in one answer.',
    'Inferred: the list is empty for an unknown tag.',
  ],
  since,
  sources: ['docs:platform-chat-api/conversation/conversation-tag/conversation-tag-get', JAVA],
});

export const conversationTag = {
  set,
  remove,
  list: listTags,
  addConversations,
  removeConversations,
  listConversations,
};
