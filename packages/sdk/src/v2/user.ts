import type {
  UserAddBlacklistParams,
  UserBlockParams,
  UserCheckOnlineParams,
  UserGetTokenParams,
  UserQueryBlacklistParams,
  UserQueryBlockParams,
  UserRefreshParams,
  UserRemoveBlacklistParams,
  UserUnBlockParams,
} from '../emitted/resources/index.js';
import { modern, type V2Params } from './arguments.js';
import { type Response, respond, V2Resource } from './response.js';

/** Resource `User` of the V2.0.1 SDK. */
export class User extends V2Resource {
  /** Registers a user and returns a token. See {@link UserResource.getToken}. */
  getToken(params: V2Params<UserGetTokenParams>): Promise<Response> {
    return respond(this.rong.user.getToken(modern(params)));
  }

  /** Updates name and avatar of a user. See {@link UserResource.refresh}. */
  refresh(params: V2Params<UserRefreshParams>): Promise<Response> {
    return respond(this.rong.user.refresh(modern(params)));
  }

  /** Checks whether a user is online. See {@link UserResource.checkOnline}. */
  checkOnline(params: V2Params<UserCheckOnlineParams>): Promise<Response> {
    return respond(this.rong.user.checkOnline(modern(params)));
  }

  /** Blocks users for a number of minutes. See {@link UserResource.block}. */
  block(params: V2Params<UserBlockParams>): Promise<Response> {
    return respond(this.rong.user.block(modern(params)));
  }

  /** Unblocks users. See {@link UserResource.unBlock}. */
  unBlock(params: V2Params<UserUnBlockParams>): Promise<Response> {
    return respond(this.rong.user.unBlock(modern(params)));
  }

  /** Lists blocked users. See {@link UserResource.queryBlock}. */
  queryBlock(params?: V2Params<UserQueryBlockParams>): Promise<Response> {
    return respond(this.rong.user.queryBlock(params && modern(params)));
  }

  /** Adds users to a user's blocklist. See {@link UserResource.addBlacklist}. */
  addBlacklist(params: V2Params<UserAddBlacklistParams>): Promise<Response> {
    return respond(this.rong.user.addBlacklist(modern(params)));
  }

  /** Lists a user's blocklist. See {@link UserResource.queryBlacklist}. */
  queryBlacklist(params: V2Params<UserQueryBlacklistParams>): Promise<Response> {
    return respond(this.rong.user.queryBlacklist(modern(params)));
  }

  /** Removes users from a user's blocklist. See {@link UserResource.removeBlacklist}. */
  removeBlacklist(params: V2Params<UserRemoveBlacklistParams>): Promise<Response> {
    return respond(this.rong.user.removeBlacklist(modern(params)));
  }
}
