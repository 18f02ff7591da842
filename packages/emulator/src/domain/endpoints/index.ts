import type { EndpointHandlers } from '../handler.js';
import { agentChat } from './agent/chat.js';
import { agentLife } from './agent/life.js';
import { agentRestrictions } from './agent/restrictions.js';
import { botIntegrations } from './bot/integrations.js';
import { botLife } from './bot/life.js';
import { chatroomBanWhitelist } from './chatroom/ban-whitelist.js';
import { chatroomBans } from './chatroom/bans.js';
import { chatroomBlocks } from './chatroom/blocks.js';
import { chatroomDistribution } from './chatroom/distribution.js';
import { chatroomEntries } from './chatroom/entries.js';
import { chatroomGags } from './chatroom/gags.js';
import { chatroomGlobalGags } from './chatroom/global-gags.js';
import { chatroomKeepalive } from './chatroom/keepalive.js';
import { chatroomMembers } from './chatroom/members.js';
import { chatroomPriority } from './chatroom/priority.js';
import { chatroomProtectedTypes } from './chatroom/protected-types.js';
import { chatroomProtectedUsers } from './chatroom/protected-users.js';
import { chatroomRooms } from './chatroom/rooms.js';
import { conversationAttributes } from './conversation/attributes.js';
import { conversationNotification } from './conversation/notification.js';
import { conversationTag } from './conversation-tag.js';
import { entrustGroupLifecycle } from './entrust-group/lifecycle.js';
import { entrustGroupMembers } from './entrust-group/members.js';
import { entrustGroupMembership } from './entrust-group/membership.js';
import { entrustGroupQueries } from './entrust-group/queries.js';
import { entrustGroupViews } from './entrust-group/views.js';
import { friend } from './friend.js';
import { groupBans } from './group/bans.js';
import { groupGags } from './group/gags.js';
import { groupMembership } from './group/membership.js';
import { groupRemarks } from './group/remarks.js';
import { messageChatroom } from './message/chatroom.js';
import { messageExpansion } from './message/expansion.js';
import { messageGroup } from './message/group.js';
import { messageLog } from './message/log.js';
import { messageModify } from './message/modify.js';
import { messagePrivate } from './message/private.js';
import { messageQuery } from './message/query.js';
import { messageRecall } from './message/recall.js';
import { messageSystem } from './message/system.js';
import { messageUltraGroup } from './message/ultra-group.js';
import { proxyChat } from './proxy-chat.js';
import { pushBroadcast } from './push/broadcast.js';
import { pushDirect } from './push/direct.js';
import { pushTags } from './push/tags.js';
import { sensitiveWord } from './sensitive-word.js';
import { sms } from './sms.js';
import { ultraGroupBans } from './ultra-group/bans.js';
import { ultraGroupGags } from './ultra-group/gags.js';
import { ultraGroupLife } from './ultra-group/life.js';
import { ultraGroupNotDisturb } from './ultra-group/not-disturb.js';
import { ultraGroupChannel } from './ultra-group-channel.js';
import { ultraGroupMessageExpansion } from './ultra-group-message/expansion.js';
import { ultraGroupMessageHistory } from './ultra-group-message/history.js';
import { ultraGroupMessageModify } from './ultra-group-message/modify.js';
import { ultraGroupRestChannels } from './ultra-group-rest/channels.js';
import { ultraGroupRestLife } from './ultra-group-rest/life.js';
import { ultraGroupRestMutes } from './ultra-group-rest/mutes.js';
import { ultraGroupRestSend } from './ultra-group-rest/send.js';
import { ultraGroupUserGroup } from './ultra-group-user-group.js';
import { userAllowlist } from './user/allowlist.js';
import { userBlocklist } from './user/blocklist.js';
import { userBlocks } from './user/blocks.js';
import { userChatBans } from './user/chat-bans.js';
import { userDeactivation } from './user/deactivation.js';
import { userPushPeriods } from './user/push-periods.js';
import { userRegistration } from './user/registration.js';
import { userRemarks } from './user/remarks.js';
import { userStatus } from './user/status.js';
import { userProfile } from './user-profile.js';
import { wordfilter } from './wordfilter.js';

/** The handler of every endpoint. An endpoint without a handler does not compile. */
export const endpointHandlers = {
  ...agentChat,
  ...agentLife,
  ...agentRestrictions,
  ...botIntegrations,
  ...botLife,
  ...chatroomBanWhitelist,
  ...chatroomBans,
  ...chatroomBlocks,
  ...chatroomDistribution,
  ...chatroomEntries,
  ...chatroomGags,
  ...chatroomGlobalGags,
  ...chatroomKeepalive,
  ...chatroomMembers,
  ...chatroomPriority,
  ...chatroomProtectedTypes,
  ...chatroomProtectedUsers,
  ...chatroomRooms,
  ...conversationTag,
  ...conversationAttributes,
  ...conversationNotification,
  ...entrustGroupLifecycle,
  ...entrustGroupMembers,
  ...entrustGroupMembership,
  ...entrustGroupQueries,
  ...entrustGroupViews,
  ...friend,
  ...groupBans,
  ...groupGags,
  ...groupMembership,
  ...groupRemarks,
  ...messageChatroom,
  ...messageExpansion,
  ...messageGroup,
  ...messageLog,
  ...messageModify,
  ...messagePrivate,
  ...messageQuery,
  ...messageRecall,
  ...messageSystem,
  ...messageUltraGroup,
  ...proxyChat,
  ...pushBroadcast,
  ...pushDirect,
  ...pushTags,
  ...sensitiveWord,
  ...sms,
  ...ultraGroupChannel,
  ...ultraGroupMessageExpansion,
  ...ultraGroupMessageHistory,
  ...ultraGroupMessageModify,
  ...ultraGroupRestChannels,
  ...ultraGroupRestLife,
  ...ultraGroupRestMutes,
  ...ultraGroupRestSend,
  ...ultraGroupUserGroup,
  ...ultraGroupBans,
  ...ultraGroupGags,
  ...ultraGroupLife,
  ...ultraGroupNotDisturb,
  ...userProfile,
  ...userAllowlist,
  ...userBlocklist,
  ...userBlocks,
  ...userChatBans,
  ...userDeactivation,
  ...userPushPeriods,
  ...userRegistration,
  ...userRemarks,
  ...userStatus,
  ...wordfilter,
} satisfies EndpointHandlers;
