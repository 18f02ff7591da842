import { choice, id, integer, object, text } from '../../fields.js';

/** What the endpoints about conversations and their tags share. */

export const unpushLevel = choice(
  'Which messages notify: -1 all; 0 not set; 1 those that mention the user or everybody; 2 those that mention the user; 4 those that mention everybody; 5 none.',
  [-1, 0, 1, 2, 4, 5],
);

/** The conversations that can be pinned and tagged. */
export const conversationType = choice('Kind of conversation: 1 one-to-one, 3 group, 6 system.', [1, 3, 6]);

export const targetId = id('The other side of the conversation: a user, a group or the sender of system messages.');

export const conversationTag = object('ConversationTag', "A tag that sorts a user's conversations.", {
  tagId: text("Id of the tag, unique among the user's."),
  tagName: text('Name of the tag.'),
  createTime: integer('When it was created, in milliseconds since 1970.'),
});
