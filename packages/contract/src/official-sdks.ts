/** An official server SDK, at the version that was looked at. */
export interface OfficialSdk {
  readonly name: string;
  readonly version: string;
  readonly repository: string;
}

export const officialSdks = {
  java: { name: 'Java', version: '4.0.11', repository: 'rongcloud/server-sdk-java' },
  go: { name: 'Go', version: '4.0.7', repository: 'rongcloud/server-sdk-go' },
  php: { name: 'PHP', version: '3.4.2', repository: 'rongcloud/server-sdk-php' },
  node: { name: 'Node', version: '3.1.1', repository: 'rongcloud/server-sdk-nodejs' },
} as const satisfies Readonly<Record<string, OfficialSdk>>;

export type OfficialSdkId = keyof typeof officialSdks;

/** What official SDKs call the methods that call an endpoint, by its id. Those that have none are left out. */
export const officialMethods: Readonly<Record<string, Readonly<Partial<Record<OfficialSdkId, readonly string[]>>>>> = {
  'user.getToken': {
    java: ['user.initPath', 'user.register'],
    go: ['UserRegister'],
    php: ['getUser()->register'],
    node: ['user.register'],
  },
  'user.refresh': { java: ['user.update'], go: ['UserUpdate'], php: ['getUser()->update'], node: ['user.update'] },
  'user.checkOnline': {
    java: ['user.onlineStatus.check'],
    go: ['OnlineStatusCheck'],
    php: ['getUser()->Onlinestatus()->check'],
    node: ['user.OnlineStatus.get'],
  },
  'user.block': {
    java: ['user.block.add'],
    go: ['BlockAdd'],
    php: ['getUser()->Block()->add'],
    node: ['user.Block.add'],
  },
  'user.unBlock': {
    java: ['user.block.remove'],
    go: ['BlockRemove'],
    php: ['getUser()->Block()->remove'],
    node: ['user.Block.remove'],
  },
  'user.queryBlock': {
    java: ['user.block.getList'],
    go: ['BlockGetList'],
    php: ['getUser()->Block()->getList'],
    node: ['user.Block.getList'],
  },
  'user.addBlacklist': {
    java: ['user.blackList.add'],
    go: ['BlacklistAdd'],
    php: ['getUser()->Blacklist()->add'],
    node: ['user.Blacklist.add'],
  },
  'user.queryBlacklist': {
    java: ['user.blackList.getList', 'user.blackList.pagingQueryBlacklist'],
    go: ['BlacklistGet'],
    php: ['getUser()->Blacklist()->getList'],
    node: ['user.Blacklist.getList'],
  },
  'user.removeBlacklist': {
    java: ['user.blackList.remove'],
    go: ['BlacklistRemove'],
    php: ['getUser()->Blacklist()->remove'],
    node: ['user.Blacklist.remove'],
  },
  'message.publishPrivate': {
    java: ['message.msgPrivate.send', 'message.msgPrivate.sendTypingStatusMessage'],
    go: ['PrivateSend'],
    php: ['getMessage()->Person()->send'],
    node: ['message.Private.send'],
  },
  'message.publishTemplate': {
    java: ['message.msgPrivate.sendTemplate'],
    go: ['PrivateSendTemplate'],
    php: ['getMessage()->Person()->sendTemplate'],
    node: ['message.Private.sendTemplate'],
  },
  'message.publishSystem': {
    java: ['message.system.send'],
    go: ['SystemSend'],
    php: ['getMessage()->System()->send'],
    node: ['message.System.send'],
  },
  'message.publishSystemTemplate': {
    java: ['message.system.sendTemplate'],
    go: ['SystemSendTemplate'],
    php: ['getMessage()->System()->sendTemplate'],
    node: ['message.System.sendTemplate'],
  },
  'message.publishGroup': {
    java: ['message.group.send', 'message.group.sendMention', 'message.group.sendDirection'],
    go: ['GroupSend', 'GroupSendMention'],
    php: ['getMessage()->Group()->send', 'getMessage()->Group()->sendMention'],
    node: ['message.Group.send', 'message.Group.sendMention'],
  },
  'message.publishDiscussion': {
    java: ['message.discussion.send'],
    php: ['getMessage()->Discussion()->send'],
    node: ['message.Discussion.send'],
  },
  'message.publishChatroom': {
    java: ['message.chatroom.send'],
    go: ['ChatRoomSend'],
    php: ['getMessage()->Chatroom()->send'],
    node: ['message.Chatroom.send'],
  },
  'message.broadcast': {
    java: ['message.system.broadcast'],
    go: ['MessageBroadcastRecall', 'SystemBroadcast'],
    php: ['getMessage()->Broadcast()->recall', 'getMessage()->System()->broadcast'],
    node: ['message.System.broadcast'],
  },
  'message.getHistory': {
    java: ['message.history.get'],
    go: ['HistoryGet'],
    php: ['getMessage()->History()->get'],
    node: ['message.History.get'],
  },
  'message.deleteMessage': {
    java: ['message.history.remove'],
    go: ['HistoryRemove'],
    php: ['getMessage()->History()->remove'],
    node: ['message.History.remove'],
  },
  'wordfilter.add': { java: ['wordfilter.add'] },
  'wordfilter.delete': { java: ['wordfilter.remove'] },
  'wordfilter.getList': { java: ['wordfilter.getList'] },
  'group.create': { java: ['group.create'], go: ['GroupCreate'], php: ['getGroup()->create'], node: ['group.create'] },
  'group.sync': { java: ['group.sync'], go: ['GroupSync'], php: ['getGroup()->sync'], node: ['group.sync'] },
  'group.refresh': { java: ['group.update'], go: ['GroupUpdate'], php: ['getGroup()->update'], node: ['group.update'] },
  'group.join': {
    java: ['group.invite', 'group.join'],
    go: ['GroupJoin'],
    php: ['getGroup()->joins'],
    node: ['group.join'],
  },
  'group.queryUser': { java: ['group.get'], go: ['GroupGet'], php: ['getGroup()->get'], node: ['group.get'] },
  'group.quit': { java: ['group.quit'], go: ['GroupQuit'], php: ['getGroup()->quit'], node: ['group.quit'] },
  'group.addGagUser': {
    java: ['user.muteGroups.add', 'group.muteMembers.add', 'group.ban.user.add', 'group.gag.add'],
    go: ['GroupUserGagAdd', 'GroupGagAdd', 'GroupMuteMembersAdd'],
    php: ['getGroup()->Gag()->add', 'getUser()->MuteGroups()->add'],
    node: ['group.Gag.add', 'group.Mute.Member.add'],
  },
  'group.listGagUser': {
    java: ['user.muteGroups.getList', 'group.muteMembers.getList', 'group.ban.user.getList', 'group.gag.getList'],
    go: ['GroupGagList', 'GroupMuteMembersGetList'],
    php: ['getGroup()->Gag()->getList', 'getUser()->MuteGroups()->getList'],
    node: ['group.Gag.getList', 'group.Mute.Member.getList'],
  },
  'group.rollbackGagUser': {
    java: ['user.muteGroups.remove', 'group.muteMembers.remove', 'group.ban.user.remove', 'group.gag.remove'],
    go: ['GroupGagRemove', 'GroupMuteMembersRemove'],
    php: ['getGroup()->Gag()->remove', 'getUser()->MuteGroups()->remove'],
    node: ['group.Gag.remove', 'group.Mute.Member.remove'],
  },
  'group.dismiss': {
    java: ['group.dismiss'],
    go: ['GroupDismiss'],
    php: ['getGroup()->dismiss'],
    node: ['group.dismiss'],
  },
  'chatroom.create': {
    java: ['chatroom.create'],
    go: ['ChatRoomCreate'],
    php: ['getChatroom()->create'],
    node: ['chatroom.create'],
  },
  'chatroom.query': { go: ['ChatRoomQuery'], php: ['getChatroom()->query'] },
  'chatroom.queryUser': {
    java: ['chatroom.get'],
    go: ['ChatRoomGet'],
    php: ['getChatroom()->get'],
    node: ['chatroom.get'],
  },
  'chatroom.stopDistributionMessage': {
    java: ['chatroom.distribute.stop'],
    go: ['ChatRoomDistributionStop'],
    php: ['getChatroom()->Distribute()->stop'],
    node: ['chatroom.Distribute.stop'],
  },
  'chatroom.resumeDistributionMessage': {
    java: ['chatroom.distribute.resume'],
    go: ['ChatRoomDistributionResume'],
    php: ['getChatroom()->Distribute()->resume'],
    node: ['chatroom.Distribute.resume'],
  },
  'chatroom.addGagUser': {
    java: ['chatroom.muteMembers.add', 'chatroom.gag.add'],
    go: ['ChatRoomGagAdd', 'ChatRoomMuteMembersAdd'],
    php: ['getChatroom()->Gag()->add'],
    node: ['chatroom.Gag.add'],
  },
  'chatroom.listGagUser': {
    java: ['chatroom.muteMembers.getList', 'chatroom.gag.getList'],
    go: ['ChatRoomGagGetList', 'ChatRoomMuteMembersGetList'],
    php: ['getChatroom()->Gag()->getList'],
    node: ['chatroom.Gag.getList'],
  },
  'chatroom.rollbackGagUser': {
    java: ['chatroom.muteMembers.remove', 'chatroom.gag.remove'],
    go: ['ChatRoomGagRemove', 'ChatRoomMuteMembersRemove'],
    php: ['getChatroom()->Gag()->remove'],
    node: ['chatroom.Gag.remove'],
  },
  'chatroom.addBlockUser': {
    java: ['chatroom.block.add'],
    go: ['ChatRoomBlockAdd'],
    php: ['getChatroom()->Block()->add'],
    node: ['chatroom.Block.add'],
  },
  'chatroom.getListBlockUser': {
    java: ['chatroom.block.getList'],
    go: ['ChatRoomBlockGetList'],
    php: ['getChatroom()->Block()->getList'],
    node: ['chatroom.Block.getList'],
  },
  'chatroom.rollbackBlockUser': {
    java: ['chatroom.block.remove'],
    go: ['ChatRoomBlockRemove'],
    php: ['getChatroom()->Block()->remove'],
    node: ['chatroom.Block.remove'],
  },
  'chatroom.destroy': {
    java: ['chatroom.destroy'],
    go: ['ChatRoomDestroy'],
    php: ['getChatroom()->destory'],
    node: ['chatroom.destroy', 'chatroom.destory'],
  },
  'chatroom.addWhiteListUser': {
    java: ['chatroom.whiteList.user.add'],
    go: ['ChatRoomUserWhitelistAdd'],
    php: ['getChatroom()->Whitelist()->User()->add'],
    node: ['chatroom.Whitelist.User.add'],
  },
  'chatroom.addPriority': {
    java: ['chatroom.demotion.add'],
    go: ['ChatRoomDemotionAdd'],
    php: ['getChatroom()->Demotion()->add'],
    node: ['chatroom.Demotion.add'],
  },
  'push.setUserPushTag': {
    java: ['user.tag.set'],
    go: ['TagSet'],
    php: ['getUser()->Tag()->set'],
    node: ['user.Tag.set', 'user.Tag.remove'],
  },
  'push.broadcastPush': {
    java: ['push.message'],
    go: ['PushSend'],
    php: ['getPush()->broadcast', 'getPush()->push'],
    node: ['push.push', 'push.message'],
  },
};
