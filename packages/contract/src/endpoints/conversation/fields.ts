import { choice, id, integer, object, text } from '../../fields.js';

/** Parameters shared by the endpoints for conversations and conversation tags. */

export const unpushLevel = choice(
  'Do-not-disturb level: -1 all messages notify; 0 not set; 1 only mentions of the user or of everyone notify; 2 only mentions of the user; 4 only mentions of everyone; 5 no messages notify.',
  [-1, 0, 1, 2, 4, 5],
);

/** Conversation types that can be pinned and tagged. */
export const conversationType = choice('Conversation type: 1 one-to-one, 3 group, 6 system.', [1, 3, 6]);

export const targetId = id('Id of the conversation target: a user, a group or the sender of system messages.');

export const conversationTag = object('ConversationTag', "A tag that groups a user's conversations.", {
  tagId: text("Id of the tag, unique among the user's tags."),
  tagName: text('Name of the tag.'),
  createTime: integer('Creation time: Unix time in milliseconds.'),
});
