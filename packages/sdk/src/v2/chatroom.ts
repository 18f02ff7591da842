import type {
  ChatroomAddBlockUserParams,
  ChatroomAddGagUserParams,
  ChatroomAddPriorityParams,
  ChatroomAddWhiteListUserParams,
  ChatroomDestroyParams,
  ChatroomGetListBlockUserParams,
  ChatroomJoinParams,
  ChatroomListGagUserParams,
  ChatroomQueryParams,
  ChatroomQueryUserParams,
  ChatroomResumeDistributionMessageParams,
  ChatroomRollbackBlockUserParams,
  ChatroomRollbackGagUserParams,
  ChatroomStopDistributionMessageParams,
} from '../emitted/resources/index.js';
import { modern, type Names, namesOf, type V2Params } from './arguments.js';
import { type Response, respond, V2Resource } from './response.js';

/** Resource `Chatroom` of the V2.0.1 SDK. */
export class Chatroom extends V2Resource {
  /** Creates chatrooms. See {@link ChatroomResource.create}. */
  async create(params: { chatRoomInfo: Names }): Promise<Response> {
    return respond(this.rong.chatroom.create({ chatroom: namesOf('chatroom.create', 'chatRoomInfo', params) }));
  }

  /** Adds users to a chatroom. See {@link ChatroomResource.join}. */
  join(params: V2Params<ChatroomJoinParams>): Promise<Response> {
    return respond(this.rong.chatroom.join(modern(params)));
  }

  /** Gets the data of chatrooms. See {@link ChatroomResource.query}. */
  query(params: V2Params<ChatroomQueryParams>): Promise<Response> {
    return respond(this.rong.chatroom.query(modern(params)));
  }

  /** Lists the members of a chatroom. See {@link ChatroomResource.queryUser}. */
  queryUser(params: V2Params<ChatroomQueryUserParams>): Promise<Response> {
    return respond(this.rong.chatroom.queryUser(modern(params)));
  }

  /** Stops message distribution in a chatroom. See {@link ChatroomResource.stopDistributionMessage}. */
  stopDistributionMessage(params: V2Params<ChatroomStopDistributionMessageParams>): Promise<Response> {
    return respond(this.rong.chatroom.stopDistributionMessage(modern(params)));
  }

  /** Resumes message distribution in a chatroom. See {@link ChatroomResource.resumeDistributionMessage}. */
  resumeDistributionMessage(params: V2Params<ChatroomResumeDistributionMessageParams>): Promise<Response> {
    return respond(this.rong.chatroom.resumeDistributionMessage(modern(params)));
  }

  /** Mutes users in a chatroom. See {@link ChatroomResource.addGagUser}. */
  addGagUser(params: V2Params<ChatroomAddGagUserParams>): Promise<Response> {
    return respond(this.rong.chatroom.addGagUser(modern(params)));
  }

  /** Lists the muted users of a chatroom. See {@link ChatroomResource.listGagUser}. */
  ListGagUser(params: V2Params<ChatroomListGagUserParams>): Promise<Response> {
    return respond(this.rong.chatroom.listGagUser(modern(params)));
  }

  /** Unmutes users in a chatroom. See {@link ChatroomResource.rollbackGagUser}. */
  rollbackGagUser(params: V2Params<ChatroomRollbackGagUserParams>): Promise<Response> {
    return respond(this.rong.chatroom.rollbackGagUser(modern(params)));
  }

  /** Blocks users from a chatroom. See {@link ChatroomResource.addBlockUser}. */
  addBlockUser(params: V2Params<ChatroomAddBlockUserParams>): Promise<Response> {
    return respond(this.rong.chatroom.addBlockUser(modern(params)));
  }

  /** Lists the blocked users of a chatroom. See {@link ChatroomResource.getListBlockUser}. */
  getListBlockUser(params: V2Params<ChatroomGetListBlockUserParams>): Promise<Response> {
    return respond(this.rong.chatroom.getListBlockUser(modern(params)));
  }

  /** Unblocks users of a chatroom. See {@link ChatroomResource.rollbackBlockUser}. */
  rollbackBlockUser(params: V2Params<ChatroomRollbackBlockUserParams>): Promise<Response> {
    return respond(this.rong.chatroom.rollbackBlockUser(modern(params)));
  }

  /** Destroys chatrooms. See {@link ChatroomResource.destroy}. */
  destroy(params: V2Params<ChatroomDestroyParams>): Promise<Response> {
    return respond(this.rong.chatroom.destroy(modern(params)));
  }

  /** Protects users in a chatroom. See {@link ChatroomResource.addWhiteListUser}. */
  addWhiteListUser(params: V2Params<ChatroomAddWhiteListUserParams>): Promise<Response> {
    return respond(this.rong.chatroom.addWhiteListUser(modern(params)));
  }

  /** Marks message types as low priority. See {@link ChatroomResource.addPriority}. */
  addPriority(params: V2Params<ChatroomAddPriorityParams>): Promise<Response> {
    return respond(this.rong.chatroom.addPriority(modern(params)));
  }
}
