import { clientChatroomHandlers } from './chatroom.js';
import { deleteByClient, removeByClient } from './deletion.js';
import { connectClient, disconnectAll, disconnectClient } from './presence.js';
import { sendByClient } from './send.js';

/** What clients do. */
export const clientHandlers = [
  connectClient,
  disconnectClient,
  disconnectAll,
  sendByClient,
  deleteByClient,
  removeByClient,
  ...clientChatroomHandlers,
];
