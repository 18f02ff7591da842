import { agentHandlers } from './agent/index.js';
import { botHandlers } from './bot.js';
import { endIdleRooms } from './chatroom/idle-rooms.js';
import { chatroomHandlers } from './chatroom/index.js';
import { conversationHandlers } from './conversation/index.js';
import { conversationTagHandlers } from './conversation-tag.js';
import { entrustGroupHandlers } from './entrust-group/index.js';
import { friendHandlers } from './friend.js';
import { groupHandlers } from './group/index.js';
import type { AnyHandler } from './handler.js';
import { messageHandlers } from './message.js';
import { setOnline } from './presence.js';
import { proxyChatHandlers } from './proxy-chat.js';
import { pushHandlers } from './push/index.js';
import { sensitiveWordHandlers } from './sensitive-word.js';
import { smsHandlers } from './sms.js';
import { ultraGroupHandlers } from './ultra-group/index.js';
import { ultraGroupChannelHandlers } from './ultra-group-channel.js';
import { ultraGroupMessageHandlers } from './ultra-group-message/index.js';
import { ultraGroupRestHandlers } from './ultra-group-rest/index.js';
import { ultraGroupUserGroupHandlers } from './ultra-group-user-group.js';
import { userHandlers } from './user/index.js';
import { userProfileHandlers } from './user-profile.js';
import { wordfilterHandlers } from './wordfilter.js';

/** All that the service can do: the endpoints, area by area, and the emulator's own commands. */
const handlers: readonly AnyHandler[] = [
  ...userHandlers,
  ...userProfileHandlers,
  ...friendHandlers,
  ...messageHandlers,
  ...wordfilterHandlers,
  ...sensitiveWordHandlers,
  ...groupHandlers,
  ...entrustGroupHandlers,
  ...chatroomHandlers,
  ...pushHandlers,
  ...smsHandlers,
  ...ultraGroupHandlers,
  ...ultraGroupChannelHandlers,
  ...ultraGroupUserGroupHandlers,
  ...conversationHandlers,
  ...conversationTagHandlers,
  ...botHandlers,
  ...agentHandlers,
  ...proxyChatHandlers,
  ...ultraGroupMessageHandlers,
  ...ultraGroupRestHandlers,
  setOnline,
  endIdleRooms,
];

const byEndpoint = new Map(handlers.map((handler) => [handler.endpoint, handler]));

/** The handler of an endpoint, or of a command of the emulator such as `emulator.setOnline`. */
export function handlerOf(endpoint: string): AnyHandler | undefined {
  return byEndpoint.get(endpoint);
}
