import { changeQueries } from './changes.js';
import { chatroomQueries } from './chatroom.js';
import { conversationQueries } from './conversations.js';
import { historyQueries } from './history.js';
import { sendToConversation, sendToRoom } from './messages.js';
import { profileQueries } from './profiles.js';
import { recallMessage } from './recall.js';
import { settingQueries } from './settings.js';
import { startUpQueries } from './start-up.js';
import { type AnswerQuery, type PublishTopic, type Queries, type Topic, takeQuery } from './topic.js';
import { ultraGroupQueries, ultraGroupTopics } from './ultra-groups.js';
import { uploadQueries } from './uploads.js';

const publishTopics: Readonly<Record<string, PublishTopic>> = {
  ppMsgP: { publish: sendToConversation('PRIVATE', false), sendsTo: 'PRIVATE', rated: true, mirrored: true },
  pgMsgP: { publish: sendToConversation('GROUP', false), sendsTo: 'GROUP', rated: true, mirrored: true },
  ppMsgS: { publish: sendToConversation('PRIVATE', true), sendsTo: 'PRIVATE' },
  pgMsgS: { publish: sendToConversation('GROUP', true), sendsTo: 'GROUP' },
  chatMsg: { publish: sendToRoom, sendsTo: 'CHATROOM', rated: true },
  // Clients pull a chatroom's messages from a log, so a status message is logged like any other message.
  chatMsgS: { publish: sendToRoom, sendsTo: 'CHATROOM' },
  ugMsg: { publish: sendToConversation('ULTRAGROUP', false), sendsTo: 'ULTRAGROUP', rated: true, mirrored: true },
  ...ultraGroupTopics,
  recallMsg: { publish: recallMessage, mirrored: true },
};

const queries: Queries = {
  ...startUpQueries,
  ...chatroomQueries,
  ...historyQueries,
  ...conversationQueries,
  ...settingQueries,
  ...changeQueries,
  ...ultraGroupQueries,
  ...profileQueries,
  ...uploadQueries,
};

/** Queries that clients up to 5.3 send as publish packets. */
const publishedQueries: Readonly<Record<string, AnswerQuery | undefined>> = {
  upMsgEx: queries.upMsgEx,
  modifyMsg: queries.modifyMsg,
};

/** Handlers of all packets that the emulator supports, by topic. */
export const topics: ReadonlyMap<string, Topic> = new Map<string, Topic>([
  ...Object.entries(publishTopics),
  ...Object.entries(queries).map(([name, query]) => {
    const published = publishedQueries[name];
    return [name, { query, ...(published && { publish: takeQuery(published) }) }] as const;
  }),
]);
