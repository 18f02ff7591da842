import { choice, id, integer, object, text } from '../../fields.js';

// Parameters shared by the endpoints for conversations and conversation tags.

const LEVELS =
  '-1 all messages notify; 0 not set; 1 only messages that mention the user or everyone; 2 only messages that mention the user; 4 only messages that mention everyone; 5 no messages.';
export const unpushLevel = choice(`Do-not-disturb level: ${LEVELS}`, [-1, 0, 1, 2, 4, 5]);

/** Do-not-disturb level, in results that name it `isMuted`. */
export const isMuted = choice(`Do-not-disturb level, despite the name of the field: ${LEVELS}`, [-1, 0, 1, 2, 4, 5]);

/** Type of a conversation that can be pinned and tagged. */
export const conversationType = choice('Conversation type: 1 one-to-one, 3 group, 6 system.', [1, 3, 6]);

export const targetId = id(
  'Id of the conversation target: the other user, the group or the sender of system messages.',
);

export const conversationTag = object('ConversationTag', "A tag that groups a user's conversations.", {
  tagId: text("Id of the tag, unique among the user's tags."),
  tagName: text('Name of the tag.'),
  createTime: integer('Creation time of the tag: Unix time in milliseconds.'),
});
