import { removeChatroomEntry, setChatroomEntry } from './chatroom-entries.js';
import { joinChatroom, leaveChatroom } from './chatroom-membership.js';
import { sendToChatroom } from './chatroom-send.js';

/** What clients do in rooms. */
export const clientChatroomHandlers = [
  joinChatroom,
  leaveChatroom,
  sendToChatroom,
  setChatroomEntry,
  removeChatroomEntry,
];
