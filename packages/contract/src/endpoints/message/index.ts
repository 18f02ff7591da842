import { broadcastChatroom, publishChatroom } from './chatroom.js';
import { listExpansion, removeExpansion, setExpansion } from './expansion.js';
import { publishDiscussion, publishGroup, publishGroupStatus } from './group.js';
import { deleteMessage, getHistory } from './log.js';
import { modifyGroup, modifyPrivate } from './modify.js';
import { publishPrivate, publishPrivateStatus, publishPrivateStream, publishTemplate } from './private.js';
import { queryChatroomHistory, queryGroupHistory, queryPrivateHistory } from './query.js';
import { recall, recallBroadcast } from './recall.js';
import { broadcast, broadcastOnline, publishSystem, publishSystemTemplate } from './system.js';
import { publishUltraGroup, queryUltraGroupHistory } from './ultra-group.js';

export const message = {
  publishPrivate,
  publishTemplate,
  publishPrivateStatus,
  publishPrivateStream,
  publishSystem,
  publishSystemTemplate,
  publishGroup,
  publishGroupStatus,
  publishUltraGroup,
  publishDiscussion,
  publishChatroom,
  broadcastChatroom,
  broadcast,
  broadcastOnline,
  recall,
  recallBroadcast,
  modifyPrivate,
  modifyGroup,
  setExpansion,
  removeExpansion,
  listExpansion,
  queryPrivateHistory,
  queryGroupHistory,
  queryUltraGroupHistory,
  queryChatroomHistory,
  getHistory,
  deleteMessage,
};
