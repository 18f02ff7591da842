// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

/** Base path and lines of the endpoints of each resource, in the notation that `endpoints/notation.ts` describes. */
export const endpointTables: Readonly<Record<string, readonly [base: string, lines: string]>> = {
  user: [
    '/user/',
    `
getToken userId:64b#! name:64! portraitUri:1024b echoes=userId rates=200/second
refresh userId name:64 portraitUri
get=info userId
list=query page:integer1.. pageSize:integer1..100 order:integer=0|1 by=page page=page size=pageSize items=users
remove=delusers userId:64b#[100]! rates=none
expireToken=token/expire userId:64b#[20]! time:integer0..!
checkOnline userId:64b#!
listGroups=group/query userId page:integer0.. size:integer1..1000 by=page page=page size=size unpaged=5000 defaultSize=50 items=groups
block userId:64b#[20]! minute:integer1..43200!
unBlock=unblock userId
queryBlock=block/query page size:integer1.. by=page page=page size=size unpaged=1000 defaultSize=50 items=users
addBlacklist=blacklist/add userId:64b#! blackUserId:64b#[20]!
queryBlacklist=blacklist/query userId pageToken: size:integer1..1000 by=token token=pageToken next=next items=users
removeBlacklist=blacklist/remove userId blackUserId
addWhitelist=whitelist/add userId whiteUserId:64b#[20]!
removeWhitelist=whitelist/remove userId whiteUserId
queryWhitelist=whitelist/query userId pageToken size by=token token=pageToken next=next items=users
setWhiteSetting=whitesetting/set userId:64b#[20]! whiteSetting:integer=0|1!
queryWhiteSetting=whitesetting/query userId
setChatBan=chat/fb/set userId:64b#[1000]! state:integer=0|1! type:!
listChatBan=chat/fb/querylist type num:integer1..200 offset:integer0.. by=offset offset=offset size=num items=users
setBlockPushPeriod=blockPushPeriod/set userId:64b#! startTime:/^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$/! period:integer0..1439! level:integer=1|5!
getBlockPushPeriod=blockPushPeriod/get userId
removeBlockPushPeriod=blockPushPeriod/delete userId
setRemarks=remarks/set userId remarks:(id:64b#! remark:!)[100]"!
removeRemarks=remarks/del userId targetId:64b#! rates=none
listRemarks=remarks/get userId page:integer1.. size:integer1..50 by=page page=page size=size items=users
deactivate userId:64b#[100],! rates=100/second weigh=userId
listDeactivated=deactivate/query pageNo:integer1.. pageSize:integer1..50 by=page page=pageNo size=pageSize items=users
reactivate userId rates=100/second weigh=userId
activate userId:64b#! rates=none
`,
  ],
  userProfile: [
    '/user/',
    `
set=profile/set userId:64b#! userProfile:(uniqueId:32#? name:64? portraitUri:1024? email:128? birthday:32? gender:integer=0|1|2 location:32? role:integer0..100 level:integer0..100)" userExtProfile:{32/^ext_/ 256?}20"
clear=profile/clean userId:64b#[20]!
get=profile/batch/query userId:64b#[100]!
list=profile/query page:integer1.. size:integer1..100 order:integer=0|1 by=page page=page size=size items=userList
`,
  ],
  friend: [
    '/friend/',
    `
add userId:64b#! targetId:64b#! optType:integer=1|2 extra:128
remove=delete userId targetIds:64b#[100],! rates=100/second weigh=targetIds
clear=clean userId
setProfile=profile/set userId targetId remarkName:64 friendExtProfile:{32/^ext_[a-z0-9_]*$/ 256?}10"
list=get userId pageToken: size:integer1..100 order:integer=0|1 by=token token=pageToken next=pageToken items=friendList
check userId targetIds rates=100/second weigh=targetIds
setPermission=permission/set userIds:64b#[100],! permissionType:integer=1|2|3! rates=100/second weigh=userIds
getPermission=permission/get userIds rates=100/second weigh=userIds
`,
  ],
  message: [
    '/message/',
    `
publishPrivate=private/publish fromUserId:64b#! toUserId:64b#[1000]! objectName:32! content:131072b! pushContent: pushData: pushExt: count:integer..9999 verifyBlacklist:flag isPersisted:flag isCounted:flag isIncludeSender:flag contentAvailable:flag disablePush:boolean expansion:boolean extraContent:{32/^[A-Za-z0-9+=_-]+$/ 4096?}300" disableUpdateLastMsg:boolean msgRandom:integer needReadReceipt:flag busChannel:20 repeat=send rates=6000/minute weigh=toUserId
publishTemplate=private/publish_template fromUserId toUserId objectName content values:{?}[1000]! pushContent:?[1000]! pushData:?[1000] pushExt:?[1000] verifyBlacklist contentAvailable disablePush disableUpdateLastMsg msgRandom isIncludeSender isCounted needReadReceipt body=json repeat=send rates=6000/minute weigh=toUserId
publishPrivateStatus=/statusmessage/private/publish fromUserId toUserId objectName content verifyBlacklist isIncludeSender isPersisted isCounted msgRandom busChannel repeat=send rates=6000/minute weigh=toUserId
publishPrivateStream=/v3/message/private/publish_stream fromUserId toUserId:64b#! objectName:=RC:StreamMsg! content:free! isIncludeSender isPersisted extraContent:{32/^[A-Za-z0-9+=_-]+$/ 4096?}100 disableUpdateLastMsg body=json repeat=send
publishSystem=system/publish fromUserId toUserId:64b#[100]! objectName:32! content:131072b! pushContent: pushData: pushExt: isPersisted isCounted contentAvailable disablePush disableUpdateLastMsg msgRandom count:integer busChannel repeat=send rates=100/second weigh=toUserId
publishSystemTemplate=system/publish_template fromUserId toUserId objectName content values:{?}[100]! pushContent:?[100]! pushData:?[100] pushExt:?[100] verifyBlacklist contentAvailable disablePush disableUpdateLastMsg msgRandom body=json repeat=send rates=100/second weigh=toUserId
publishGroup=group/publish fromUserId toGroupId:64b#[3]! toUserId:64b#[]~ objectName content pushContent: pushData: pushExt: isPersisted isCounted isIncludeSender isMentioned:flag contentAvailable disablePush expansion extraContent:{32/^[A-Za-z0-9+=_-]+$/ 4096?}300" disableUpdateLastMsg msgRandom needReadReceipt busChannel repeat=send rates=20/second weigh=toGroupId
publishGroupStatus=/statusmessage/group/publish fromUserId toGroupId objectName content verifyBlacklist isIncludeSender isPersisted isCounted msgRandom busChannel repeat=send rates=20/second weigh=toGroupId
publishUltraGroup=ultragroup/publish fromUserId toGroupIds:64b#[3]! toUserIds:64b#[]~ objectName content busChannel isMentioned isPersisted isCounted unreadCountFlag:boolean pushContent pushData pushExt contentAvailable expansion extraContent msgRandom disableUpdateLastMsg body=json repeat=send rates=100/second weigh=toGroupIds
publishDiscussion=discussion/publish fromUserId toDiscussionId:64b#[]! objectName content pushContent pushData isPersisted isCounted isIncludeSender contentAvailable repeat=send rates=20/second
publishChatroom=chatroom/publish fromUserId toChatroomId:64b#[]! objectName content isPersisted isIncludeSender msgRandom priority:integer0..3 repeat=send rates=100/second weigh=toChatroomId
broadcastChatroom=chatroom/broadcast fromUserId objectName content isIncludeSender repeat=send rates=1/second
broadcast fromUserId objectName content pushContent pushData pushExt os:=iOS|Android~ contentAvailable disableUpdateLastMsg msgRandom repeat=send rates=2/hour+3/day bucket=broadcast
broadcastOnline=online/broadcast fromUserId objectName content msgRandom disableUpdateLastMsg repeat=send rates=60/minute
recall fromUserId conversationType:integer=1|2|3|4|6|10! targetId:64b#! messageUID:! sentTime:integer0.. busChannel isAdmin:flag isDelete:flag extra: disablePush disableUpdateLastMsg
recallBroadcast=broadcast/recall fromUserId messageUID sentTime isAdmin isDelete extra disableUpdateLastMsg rates=2/hour+3/day
modifyPrivate=private/modify fromUserId targetId msgUID:64b#! content objectName:32
modifyGroup=group/modify fromUserId groupId:64b#! msgUID content objectName
setExpansion=expansion/set msgUID userId:64b#! conversationType:integer=1|3! targetId extraKeyVal:{32/^[A-Za-z0-9+=_-]+$/ 4096?}100"! isSyncSender:flag busChannel
removeExpansion=expansion/delete msgUID userId conversationType targetId extraKey:32/^[A-Za-z0-9+=_-]+$/[100]"! isSyncSender
listExpansion=expansion/query msgUID pageNo:integer1.. by=page page=pageNo items=extraContent
queryPrivateHistory=/v3/message/private/query userId targetId startTime:integer0..! endTime:integer0..! pageSize:integer1..100 includeStart:boolean! body=json includeStart=includeStart by=time start=startTime time=msgTime key=messageUID size=pageSize items=data rates=10/second
queryGroupHistory=/v3/message/group/query userId targetId startTime endTime pageSize includeStart body=json includeStart=includeStart by=time start=startTime time=msgTime key=messageUID size=pageSize items=data rates=10/second
queryUltraGroupHistory=/v3/message/ultragroup/query userId targetId startTime endTime pageSize includeStart busChannel:20~ body=json includeStart=includeStart by=time start=startTime time=msgTime key=messageUID size=pageSize items=data rates=10/second
queryChatroomHistory=/v3/message/chatroom/query userId targetId startTime endTime pageSize includeStart body=json includeStart=includeStart by=time start=startTime time=msgTime key=messageUID size=pageSize items=data rates=10/second
getHistory=history date:/^\\d{10}$/! rates=none
deleteMessage=history/delete date
`,
  ],
  conversation: [
    '/conversation/',
    `
setNotification=notification/set conversationType:integer=1|2|3|6|10! requestId:64b#! targetId:64b#! busChannel:~ isMuted:flag unpushLevel:integer=-1|0|1|2|4|5
getNotification=notification/get conversationType requestId targetId busChannel
setTypeNotification=type/notification/set conversationType:integer=1|3|6|10! requestId unpushLevel:integer=-1|0|1|2|4|5!
getTypeNotification=type/notification/get conversationType requestId
setTop=top/set userId:64b#! conversationType:integer=1|3|6! targetId setTop:boolean!
clearHistory=message/history/clean conversationType:integer=1|3|4|6! fromUserId:64b#! targetId msgTimestamp:integer0..~
getAttribute=attribute/get userId targetId conversationType:integer=1|3|6! method=GET body=query
`,
  ],
  conversationTag: [
    '/user/',
    `
set=conversation/tag/set userId:64b#! tags:(tagId:10#! tagName:15!)[20]! body=json
remove=conversation/tag/del userId tagIds:10#[20]! body=json rates=none
list=conversation/tag/get userId method=GET body=query rates=none
addConversations=/tag/conversation/set userId tagId conversations:(targetId:64b#! conversationType:integer=1|3|6!)[100]! body=json
removeConversations=/tag/conversation/del userId tagId conversations:(targetId conversationType)[100]! body=json
listConversations=/tag/conversation/get userId tagId method=GET body=query
`,
  ],
  wordfilter: [
    '/wordfilter/',
    `
add word:32! rates=none
delete word rates=none
getList=list rates=none
`,
  ],
  sensitiveWord: [
    '/sensitiveword/',
    `
add word:32/[^ -\\x2f:-@[-\\x60{-~]/! replaceWord:32
batchAdd=batch/add words:(word replaceWord)[50]! body=json
remove=delete word:32!
batchRemove=batch/delete words:32[50]!
list type:integer=0|1|2
`,
  ],
  group: [
    '/group/',
    `
create userId:64b#[1000]! groupId:64#! groupName:64! bindNotifyMsg:boolean maxMember:integer0.. fromUserId:64b# objectName:32 content:131072b pushContent: pushData: isIncludeSender:flag isPersisted:flag pushExt: disableUpdateLastMsg:boolean
sync userId:64b#! group:{64 64?}~
refresh groupId groupName bindNotifyMsg maxMember fromUserId objectName content pushContent pushData isIncludeSender isPersisted pushExt disableUpdateLastMsg
join userId:64b#[1000]! groupId groupName:64 bindNotifyMsg maxMember fromUserId objectName content pushContent pushData isIncludeSender isPersisted pushExt disableUpdateLastMsg
queryUser=user/query groupId
quit userId groupId bindNotifyMsg maxMember fromUserId objectName content pushContent pushData isIncludeSender isPersisted pushExt disableUpdateLastMsg
dismiss userId:64b#! groupId bindNotifyMsg maxMember fromUserId objectName content pushContent pushData isIncludeSender isPersisted pushExt disableUpdateLastMsg
addGagUser=user/gag/add userId:64b#[20]! groupId:64#~ minute:integer0..43200!
listGagUser=user/gag/list groupId
rollbackGagUser=user/gag/rollback userId groupId
addBan=ban/add groupId:64#[20]!
removeBan=ban/rollback groupId
listBan=ban/query groupId:64#[20]~ page:integer1.. size:integer1..200 by=page page=page size=size items=groupinfo
addBanWhitelist=user/ban/whitelist/add userId groupId:64#!
removeBanWhitelist=user/ban/whitelist/rollback userId groupId
listBanWhitelist=user/ban/whitelist/query groupId
setRemarks=remarks/set userId:64b#! groupId remark:!
removeRemarks=remarks/del userId groupId
getRemarks=remarks/get userId groupId
`,
  ],
  entrustGroup: [
    '/entrust/',
    `
create=group/create groupId:64#! name:64! owner:64b#! userIds:64b#[30] groupProfile:(introduction:512? announcement:1024? portraitUrl:128?)" permissions:(joinPerm:integer=0|1|2|3 removePerm:integer=0|1|2 memInvitePerm:integer=0|1|2 invitePerm:integer=0|1 profilePerm:integer0.. memProfilePerm:integer0..)" groupExtProfile:{32/^ext_/ 256?}10"
import=group/import groupId name owner groupProfile:(introduction announcement portraitUrl)" permissions:(joinPerm removePerm memInvitePerm invitePerm profilePerm memProfilePerm)" groupExtProfile
updateProfile=group/profile/update groupId name:64 groupProfile:(name introduction announcement portraitUrl)" permissions groupExtProfile
transferOwner=group/transfer/owner groupId newOwner:64b#! isQuit:flag isDelBan:flag isDelWhite:flag isDelFollowed:flag
dismiss=group/dismiss groupId
join=group/join groupId userIds:64b#[100]!
quit=group/quit groupId userIds isDelBan isDelWhite isDelFollowed
kick=group/member/kick groupId userIds isDelBan isDelWhite isDelFollowed
kickAll=group/member/kick/all userId:64b#!
addManagers=group/manager/add groupId userIds:64b#[10]!
removeManagers=group/manager/remove groupId userIds
listMembers=group/member/query groupId type:integer=0|1|2|3 pageToken: size:integer1..100 order:integer=0|1 by=token token=pageToken next=pageToken items=members
getMembers=group/member/specific/query groupId userIds:64b#[100]!
setMember=group/member/set groupId userId nickname:64! extra:128?
setRemarkName=group/remarkname/set userId groupId remarkName:64!
removeRemarkName=group/remarkname/delete userId groupId
getRemarkName=group/remarkname/query userId groupId
followMembers=group/member/follow userId groupId followUserIds:64b#[100]!
unfollowMembers=group/member/unfollow userId groupId followUserIds
listFollowedMembers=group/member/followed/get userId groupId echoes=userId,groupId
getProfiles=group/profile/query groupIds:64#[50]!
list=group/query pageToken size:integer1..1000 order by=token token=pageToken next=pageToken items=groups
listJoined=joined/group/query userId role:integer=0|1|2|3 pageToken size:integer1..100 order by=token token=pageToken next=pageToken items=groups
`,
  ],
  chatroom: [
    '/chatroom/',
    `
create chatroom:{64b# ?}100!
createNew=create_new chatroomId:64b#! destroyType:integer=0|1 destroyTime:integer0..10080 isBan:boolean whiteUserIds:64b#[20] entryOwnerId:64b# entryInfo:{128/^[A-Za-z0-9+=_-]+$/ 4096}20"
setDestroyType=destroy/set chatroomId destroyType destroyTime
destroy chatroomId:64b#[]!
query chatroomId:64b#[20]!
get chatroomId:64b#!
join userId:64b#[50]! chatroomId rates=none
queryUser=user/query chatroomId count:integer1..500! order:integer1..2!
checkUser=user/exist chatroomId userId:64b#!
checkUsers=users/exist chatroomId userId:64b#[1000]!
stopDistributionMessage=message/stopDistribution chatroomId rates=none
resumeDistributionMessage=message/resumeDistribution chatroomId rates=none
addGagUser=user/gag/add userId:64b#[20]! chatroomId minute:integer1..43200! needNotify:boolean extra:
listGagUser=user/gag/list chatroomId
rollbackGagUser=user/gag/rollback userId chatroomId needNotify extra
addGlobalGagUser=user/ban/add userId minute needNotify extra
listGlobalGagUser=user/ban/query
removeGlobalGagUser=user/ban/remove userId needNotify extra
addBan=ban/add chatroomId needNotify extra
removeBan=ban/rollback chatroomId needNotify extra
listBan=ban/query page:integer1.. size:integer1..1000 by=page page=page size=size items=chatroomIds
checkBan=ban/check chatroomId
addBanWhitelist=user/ban/whitelist/add chatroomId userId needNotify extra
removeBanWhitelist=user/ban/whitelist/rollback chatroomId userId needNotify extra
listBanWhitelist=user/ban/whitelist/query chatroomId
addBlockUser=user/block/add userId chatroomId minute needNotify extra
getListBlockUser=user/block/list chatroomId
rollbackBlockUser=user/block/rollback userId chatroomId needNotify extra
addWhiteListUser=user/whitelist/add chatroomId userId:64b#[5]!
removeWhiteListUser=user/whitelist/remove chatroomId userId
listWhiteListUser=user/whitelist/query chatroomId
addWhiteListMessage=whitelist/add objectnames:32[20]!
removeWhiteListMessage=whitelist/delete objectnames
listWhiteListMessage=whitelist/query
addPriority=message/priority/add objectName:32[20]!
removePriority=message/priority/remove objectName
listPriority=message/priority/query
addKeepalive=keepalive/add chatroomId
removeKeepalive=keepalive/remove chatroomId
listKeepalive=keepalive/query
setEntry=entry/set chatroomId userId:64b#! key:128/^[A-Za-z0-9+=_-]+$/! value:4096! autoDelete:flag objectName:32 content: rates=100/second bucket=chatroom.entry.set
batchSetEntry=entry/batch/set chatroomId autoDelete entryOwnerId:64b#! entryInfo:{128/^[A-Za-z0-9+=_-]+$/ 4096}20"! rates=100/second bucket=chatroom.entry.set weigh=entryInfo
removeEntry=entry/remove chatroomId userId key objectName content rates=100/second bucket=chatroom.entry.remove
batchRemoveEntry=entry/batch/remove chatroomId entryOwnerId entryKeys:128/^[A-Za-z0-9+=_-]+$/[20]"! rates=100/second bucket=chatroom.entry.remove weigh=entryKeys
listEntry=entry/query chatroomId keys:128/^[A-Za-z0-9+=_-]+$/[100]
`,
  ],
  ultraGroup: [
    '/ultragroup/',
    `
create userId:64b#! groupId:64#! groupName:64!
dismiss=dis groupId
join userId groupId
quit userId groupId
refresh groupId groupName
checkMember=member/exist groupId userId rates=none
addGagUser=userbanned/add groupId busChannel:20~ userIds:64b#[20],!
removeGagUser=userbanned/del groupId busChannel userIds
listGagUser=userbanned/get groupId busChannel page:integer1.. pageSize:integer1..200 by=page page=page size=pageSize items=users
setBan=globalbanned/set groupId busChannel status:boolean!
getBan=globalbanned/get groupId busChannel
addBanWhitelist=banned/whitelist/add groupId busChannel userIds
removeBanWhitelist=banned/whitelist/del groupId busChannel userIds
listBanWhitelist=banned/whitelist/get groupId busChannel page pageSize by=page page=page size=pageSize items=users
setNotDisturb=notdisturb/set groupId busChannel unpushLevel:integer=-1|0|1|2|4|5! rates=none
getNotDisturb=notdisturb/get groupId busChannel
`,
  ],
  ultraGroupChannel: [
    '/ultragroup/',
    `
create=channel/create groupId:64#! busChannel:20! type:integer=0|1
remove=channel/del groupId busChannel rates=none
list=channel/get groupId page:integer1.. limit:integer1..100 size:integer1..100 by=page page=page size=limit items=channelList
setType=channel/type/change groupId busChannel type:integer=0|1!
addUsers=channel/private/users/add groupId busChannel userIds:64b#[20],!
removeUsers=channel/private/users/del groupId busChannel userIds
listUsers=channel/private/users/get groupId busChannel page pageSize:integer1..100 by=page page=page size=pageSize items=users
listByUser=user/channel/query groupId userId:64b#! page pageSize:integer1..50 by=page page=page size=pageSize items=data
`,
  ],
  ultraGroupUserGroup: [
    '/ultragroup/',
    `
create=usergroup/add groupId:64#! userGroups:(userGroupId:64#!)[10]! body=json
remove=usergroup/del groupId userGroupIds:64b#[],!
list=usergroup/query groupId page:integer1.. pageSize:integer1..50 by=page page=page size=pageSize items=userGroups
addUsers=usergroup/user/add groupId userGroupId userIds:64b#[20],!
removeUsers=usergroup/user/del groupId userGroupId userIds
listByUser=user/usergroup/query groupId userId:64b#! page pageSize by=page page=page size=pageSize items=data
bindToChannel=channel/usergroup/bind groupId busChannel:20! userGroupIds:64b#[10],!
unbindFromChannel=channel/usergroup/unbind groupId busChannel userGroupIds
listByChannel=channel/usergroup/query groupId busChannel page pageSize by=page page=page size=pageSize items=data
listChannels=usergroup/channel/query groupId userGroupId page pageSize by=page page=page size=pageSize items=data
`,
  ],
  ultraGroupMessage: [
    '/ultragroup/',
    `
modify=msg/modify groupId:64#! fromUserId:64b#! msgUID:64b#! content:131072b! busChannel:20 msgRandom:integer rates=100/minute
get=msg/get groupId msgs:(msgUID busChannel)[]"! busChannel rates=none
query=hismsg/query groupId busChannel:20! startTime:integer0..! endTime:integer0..! fromUserId:64b#~ pageSize:integer1..100 by=time start=startTime time=msgTime key=msgUID size=pageSize items=data rates=100/minute
queryAround=hismsg/msgid/query groupId busChannel msgUID prevNum:integer0..50 lastNum:integer0..50 rates=none
setExpansion=message/expansion/set msgUID groupId busChannel:20 userId:64b#! extraKeyVal:{32/^[A-Za-z0-9+=_-]+$/ 4096?}100"!
removeExpansion=message/expansion/delete msgUID groupId busChannel userId extraKey:32/^[A-Za-z0-9+=_-]+$/[100]"!
listExpansion=message/expansion/query msgUID groupId busChannel pageNo:integer1.. by=page page=pageNo items=extraContent
`,
  ],
  ultraGroupRest: [
    '/v2/ultragroups/',
    `
create=/v2/ultragroups user_id:64b#! group_id:64#! group_name:64! body=json
dismiss={group_id} group_id method=DELETE body=query
join={group_id}/users/{user_id} group_id user_id body=query
quit={group_id}/users/{user_id} group_id user_id method=DELETE body=query
refresh={group_id} group_id group_name method=PUT body=json
listByUser=users/{user_id}/groups user_id page:integer1.. size:integer1..100 method=GET body=query by=page page=page size=size items=data.groups
listUsers={group_id}/users group_id page size method=GET body=query by=page page=page size=size items=data.users
send=/v2/message/ultragroup/send from_user_id:64b#! to_group_ids:64b#[3]! to_user_ids:64b#[]~ object_name:32! content:131072b! bus_channel:20 store_flag:boolean! mentioned_flag:boolean include_sender_enable:boolean push_content: push_data: push_ext: silence_push:boolean body=json repeat=send
addGagUser={group_id}/muted-users group_id user_ids:64b#[20]! body=json
removeGagUser={group_id}/muted-users group_id user_ids method=DELETE body=json
listGagUser={group_id}/muted-users group_id method=GET body=query
setBan={group_id}/muted-status group_id status:boolean! method=PUT body=json
getBan={group_id}/muted-status group_id method=GET body=query
addBanWhitelist={group_id}/allowed-users group_id user_ids body=json
removeBanWhitelist={group_id}/allowed-users group_id user_ids method=DELETE body=json
listBanWhitelist={group_id}/allowed-users group_id method=GET body=query
createChannel=channels group_id channel_id:20#! body=json
removeChannel={group_id}/channels/{channel_id} group_id channel_id method=DELETE body=query
listChannels={group_id}/channels group_id page limit:integer1..100 method=GET body=query by=page page=page size=limit items=data.channel_list
`,
  ],
  push: [
    '/user/',
    `
setUserPushTag=tag/set userId:64b#! tags:40b[0..20]! body=json
setUserPushTags=tag/batch/set userIds:64b#[1000]! tags body=json rates=10/second
getUserPushTags=tags/get userIds:64b#[50]!
broadcastPush=/push platform:=ios|android[2]! fromuserid:64b# audience:(is_to_all:boolean! tag:[0..20] tag_or:[0..20] userid:64b#[0..1000]~ packageName:)! message:(content:131072b! objectName:32! disableUpdateLastMsg:boolean) notification:(alert:! title:50 forceShowPushContent:flag ios:(alert: title: contentAvailable:flag badge:integer..9999 extras:{?} category: richMediaUri: thread-id: apns-collapse-id: interruption-level:) android:(alert extras hw:free honor:free mi:free oppo:free vivo:free fcm:free) harmonyOS:(alert extras ohos:free))! body=json repeat=send rates=2/hour+3/day bucket=broadcast
sendToUsers=/push/user userIds:64b#[100]! notification:(pushContent:! title:50 ios:(alert title: contentAvailable badge extras category richMediaUri thread-id apns-collapse-id interruption-level) android:(alert extras hw honor mi oppo vivo fcm) harmonyOS:(alert extras ohos))! body=json repeat=send rates=100/second weigh=userIds
sendCustom=/push/custom platform audience:(is_to_all tag tag_or packageName tagItems:(tags:[]! isNot:boolean tagsOperator:=AND|OR itemsOperator:=AND|OR)[0..])! notification:(alert:! title:50 forceShowPushContent ios:(alert: title: contentAvailable badge extras category richMediaUri thread-id apns-collapse-id interruption-level) android harmonyOS)! body=json repeat=send rates=none
`,
  ],
  sms: [
    '/',
    `
getImageCode=getImgCode appKey:* method=GET host=sms body=query repeat=send rates=none
sendCode mobile:! templateId:#! region:=86! verifyId:# verifyCode: host=sms repeat=send rates=1/minute+3/hour keyedBy=mobile
verifyCode sessionId:#! code:! host=sms repeat=send rates=none
send region:! mobile templateId host=sms repeat=send rates=none
`,
  ],
  bot: [
    '/v3/bot/',
    `
create userId:64#! name:128! type:128! profileUrl:256! metadata:{32 128}16 integrations:(type:=webhook|dify_chat|dify_completion|dify_chatflow|rc_agentchat! callbackUrl: enabled:boolean objectNames:[0..] events:[0..] stream:boolean handleResponse:boolean agent:free waitForInputCompletion:boolean gentleResponse:boolean auth:(apiKey:!))[]! body=json
list=query page:integer1.. pageSize:integer1.. includeIntegration:boolean body=json by=page page=page size=pageSize items=bots
get userIds:64#[20]! body=json
update userId name:128 type:128 profileUrl:256 metadata integrations:(type:=webhook|dify_chat|dify_completion|dify_chatflow|rc_agentchat! callbackUrl enabled objectNames events stream handleResponse agent waitForInputCompletion gentleResponse auth:(apiKey))[] body=json
remove=delete userId body=json
createIntegration=integration/create userId type callbackUrl enabled objectNames events stream handleResponse agent waitForInputCompletion gentleResponse auth body=json
updateIntegration=integration/update userId type callbackUrl enabled objectNames events stream handleResponse agent waitForInputCompletion gentleResponse auth body=json
removeIntegration=integration/delete userId type body=json
`,
  ],
  agent: [
    '/v3/agent/',
    `
create agentId:64/^.{3,}$/#! name:128/^.{2,}$/! description:256 type:=chat status:=active|inactive|draft agentConfig:(model:(provider: name:! options:(temperature:decimal topP:decimal maxTokens:integer1..8192 frequencyPenalty:decimal presencePenalty:decimal stop:50[0..10]))! prompt:(id:64# variables:{?} instructions:10000 openingStatement:) memory:(strategy: maxMessages:integer0.. maxTokens:integer0..))! body=json
get agentId body=json
update agentId name:128/^.{2,}$/ description status agentConfig:(model:(provider name: options:(temperature topP maxTokens:integer1..8192 frequencyPenalty presencePenalty stop)) prompt:(id variables instructions openingStatement) memory:(strategy maxMessages maxTokens:integer0..)) body=json
remove=delete agentId body=json
list=query page:integer1.. size:integer1..100 status type:=chat! body=json by=page page=page size=size items=agents
chat=/v3/chat/generate agentId query:10000! memory:boolean conversationId:64/^[A-Za-z0-9_-]+$/# variables:{32 128}16 user: body=json repeat=send
getRestriction=user/restriction/get agentId:#! userId:#! body=json
listRestrictions=user/restriction/query page size:integer1.. agentId:#~ body=json by=page page=page size=size items=restrictions
`,
  ],
  proxyChat: [
    '/v3/user/',
    `
start=proxychat/start userId:64#! targetIds:64#[50]! botUserId:64#! metadata:{32 512}32 exact=1 body=json
list=proxychat/query page:integer1.. size:integer1.. userId:64#~ body=json by=page page=page size=size items=proxyChats
`,
  ],
};
