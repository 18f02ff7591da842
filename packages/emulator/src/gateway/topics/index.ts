import { changeQueries } from './changes.js';
import { chatroomQueries, sendToRoom } from './chatroom.js';
import { conversationQueries } from './conversations.js';
import { historyQueries } from './history.js';
import { messageTopics } from './messages.js';
import { recallMessage } from './recall.js';
import { settingQueries } from './settings.js';
import { startUpQueries } from './start-up.js';
import type { PublishTopic, QueryTopic } from './topic.js';

/** What clients send, by topic. */
export const publishTopics: Readonly<Record<string, PublishTopic | undefined>> = {
  ...messageTopics,
  chatMsg: sendToRoom,
  // A room has no way to keep nothing of a message for those who are about to ask for it.
  chatMsgS: sendToRoom,
  recallMsg: recallMessage,
};

/** What the other devices of a user hear of. */
export const mirroredTopics: ReadonlySet<string> = new Set(['ppMsgP', 'pgMsgP', 'recallMsg']);

/** The messages whose number in a second is limited. */
export const ratedTopics: ReadonlySet<string> = new Set(['ppMsgP', 'pgMsgP', 'chatMsg']);

/** What clients ask, by topic. */
export const queryTopics: Readonly<Record<string, QueryTopic | undefined>> = {
  ...startUpQueries,
  ...chatroomQueries,
  ...historyQueries,
  ...conversationQueries,
  ...settingQueries,
  ...changeQueries,
};
