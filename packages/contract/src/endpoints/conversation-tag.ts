import { defineEndpoint } from '../endpoint.js';
import { id, list, object, optional, text, texts } from '../fields.js';
import { conversationType, conversationTag as tag, targetId } from './conversation/fields.js';

const userId = id('Id of the user whose tags they are.');
const tagId = text('Id of the tag.', { maxChars: 10 });
const JAVA = 'java:methods/conversation/Conversation.java';
const since = 'Java 4.0.7 or 4.0.8 (2025-09)';

const taggedConversation = object('TaggedConversation', 'A conversation under a tag.', { targetId, conversationType });
const conversations = list('The conversations.', taggedConversation, { minItems: 1, maxItems: 100 });

const set = defineEndpoint({
  id: 'conversationTag.set',
  path: '/user/conversation/tag/set.json',
  body: 'json',
  summary: 'Creates tags for the conversations of a user, or gives them new names.',
  params: {
    userId,
    tags: list(
      'The tags.',
      object('NewConversationTag', 'A tag to create or to rename.', {
        tagId: text("Id of the tag, of your choice, unique among the user's.", { maxChars: 10 }),
        tagName: text('Name of the tag.', { maxChars: 15 }),
      }),
      { minItems: 1, maxItems: 20 },
    ),
  },
  result: {},
  repeat: 'safe',
  sample: {
    params: { userId: 'jlk456j5', tags: [{ tagId: 'tag1', tagName: 'Work' }] },
    result: { code: 200 },
  },
  notes: [
    'A user has at most 20 tags; a call that would make more is refused with 1002 and makes none (the refusal is inferred).',
    'An id that exists gets the new name, and keeps its time and its conversations (inferred).',
    'The user need not be registered (inferred).',
  ],
  disagreements:
    'The documentation has 20 characters for the id in its text and 10 in its table, Java has 10: 10 is followed.',
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
  summary: 'Deletes tags of a user.',
  params: { userId, tagIds: texts('Ids of the tags (20 a call are inferred).', { maxChars: 10 }, { maxItems: 20 }) },
  result: {},
  rateLimit: null,
  repeat: 'safe',
  sample: { params: { userId: 'jlk456j5', tagIds: ['tag1'] }, result: { code: 200 } },
  notes: [
    'Their conversations lose the tag and stay otherwise as they are (inferred).',
    'An id that the user does not have is passed over (inferred).',
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
    data: object('ConversationTags', 'The tags of a user.', {
      userId: optional(text('Id of the user. Sources differ in whether it is there.')),
      tags: list('The first created first (inferred).', tag),
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
  notes: ['A user without tags has an empty list (inferred).', 'The sample follows the Java model (inferred).'],
  since,
  sources: [JAVA, 'java:models/conversation/UserConversationTagModel.java'],
});

const addConversations = defineEndpoint({
  id: 'conversationTag.addConversations',
  path: '/tag/conversation/set.json',
  body: 'json',
  summary: 'Puts conversations of a user under a tag.',
  params: { userId, tagId, conversations },
  result: {},
  repeat: 'safe',
  sample: {
    params: { userId: 'jlk456j5', tagId: 'tag1', conversations: [{ targetId: 'group1', conversationType: 3 }] },
    result: { code: 200 },
  },
  notes: [
    'A tag that the user does not have is refused with 1002 (the code is inferred).',
    'A conversation may be under several tags.',
    'A tag holds 1,000 conversations: when more come, those tagged first drop out.',
    'A conversation that is tagged again keeps its place (inferred). It need not exist (inferred).',
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
  summary: 'Takes conversations of a user from under a tag.',
  params: { userId, tagId, conversations },
  result: {},
  repeat: 'safe',
  sample: {
    params: { userId: 'jlk456j5', tagId: 'tag1', conversations: [{ targetId: 'group1', conversationType: 3 }] },
    result: { code: 200 },
  },
  notes: [
    'Both the tag and the conversations stay.',
    'A conversation that is not under the tag is passed over (inferred).',
    'The tag must be there; if it is not, it is refused with 1002 (the code is inferred).',
  ],
  since,
  sources: ['docs:platform-chat-api/conversation/conversation-tag/conversation-tag-del', JAVA],
});

const listConversations = defineEndpoint({
  id: 'conversationTag.listConversations',
  method: 'GET',
  path: '/tag/conversation/get.json',
  body: 'query',
  summary: 'Lists the conversations of a user under a tag.',
  params: { userId, tagId },
  result: {
    data: object('ConversationsOfTag', 'What is under a tag.', {
      tagId: text('Id of the tag.'),
      conversations: list('The first tagged first (inferred).', taggedConversation),
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
  notes: ['All come at once.', 'A tag that the user does not have has none (inferred).'],
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
