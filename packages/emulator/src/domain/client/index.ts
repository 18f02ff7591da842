import { clientChatroomHandlers } from './chatroom.js';
import { deleteByClient, removeByClient } from './deletion.js';
import { connectClient, disconnectAll, disconnectClient } from './presence.js';
import { sendByClient } from './send.js';
import { tagByClient } from './tag.js';

/** What clients do. */
export const clientHandlers = [
  connectClient,
  disconnectClient,
  disconnectAll,
  sendByClient,
  deleteByClient,
  removeByClient,
  tagByClient,
  ...clientChatroomHandlers,
];
