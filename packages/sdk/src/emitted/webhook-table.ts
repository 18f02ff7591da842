// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

/**
 * Fields and facts of each callback, in the notation of `endpoints/notation.ts`. `isForm`: the body is a form; JSON
 * otherwise. `isVerdict`: the answer decides whether a message is delivered. `hasAppKey`: the app key is in the body;
 * otherwise it comes with the signature.
 */
export const webhookTable = `
message.route fromUserId:#?! toUserId:#?! objectName:?! content:?! channelType:?! msgTimestamp:?! msgUID:?! originalMsgUID:? sensitiveType:integer source:? busChannel:? groupUserIds:#?[0..] aiGenerated:boolean isForm=1
message.preSend appKey:?! fromUserId targetId:#?! toUserIds:#?[0..], msgType:?! content pushContent:? disablePush:boolean pushExt:? expansion:boolean extraContent:? channelType msgTimeStamp:?! messageId:#?! originalMsgUID os:? busChannel clientIp:? aiGenerated isForm=1 isVerdict=1 hasAppKey=1
message.operation eventType:integer! fromUserId optTime:integer! source conversationInfo:(conversationType:integer! targetId busChannel)! originalMsgInfo:(messageId messageTime:integer!) recallMsgInfo:(isDelete:integer isAdmin:integer extra:?) deleteMsgInfo:(deleteType:integer! msgTimestamp:integer)
moderation.auditResult result:integer! content msgUID serviceProvider:? resultDetail:?
user.onlineStatus userid:?! status:?! os time:integer! clientIp sessionId:#?
user.deactivation userId:#?! operateId:#?! type:integer! code:?! time isForm=1
user.profile userId type time userProfile:? userExtProfile:?
user.friend eventType userId toUserId time source extra
bot.webhook type:?! timestamp:integer! bot:(userId name:? profileUrl:? type:? metadata:{?})! data:free!
chatroom.status chatRoomId:#?! userIds:#?[0..]! status:integer! type:integer! time
chatroom.kv chatroomId:#?! key:? value:? optType:integer! userId status:integer timestamp version:integer
group.profile groupId:#?! groupName:? time optUserId:#? groupProfile:free groupExtProfile:free permissions:free
group.operation groupId eventType time optUserId userIds:#?[0..]
rtc.roomStatus appKey roomId:#?! event:integer! userId:#? timestamp exitType:integer durationTime:integer token:? hasAppKey=1
rtc.moderation type code:integer appKey roomId userId scene:? sessionId content:free! hasAppKey=1
rtc.recording timestamp type appKey recordId:#?! roomId sessionId:#?! userId mode:integer extra output:free hasAppKey=1
rtc.cdn timestamp type appKey sessionId roomId pushUrl:?! userId output stateCode:integer hasAppKey=1
rtc.cloudPlayer timestamp type app_key:?! room_id:#?! rtmp_url:?! user_id:#?! code video_resolution:?
`;
