import type {
  GroupAddGagUserParams,
  GroupCreateParams,
  GroupDismissParams,
  GroupJoinParams,
  GroupListGagUserParams,
  GroupQueryUserParams,
  GroupQuitParams,
  GroupRefreshParams,
  GroupRollbackGagUserParams,
} from '../emitted/resources/index.js';
import { modern, type Names, namesOf, type V2Params } from './arguments.js';
import { type Response, respond, V2Resource } from './response.js';

/** Resource `Group` of the V2.0.1 SDK. */
export class Group extends V2Resource {
  /** Creates a group. See {@link GroupResource.create}. */
  create(params: V2Params<GroupCreateParams>): Promise<Response> {
    return respond(this.rong.group.create(modern(params)));
  }

  /** Sets the groups of a user. See {@link GroupResource.sync}. */
  async sync(params: { userId: string; groupInfo: Names }): Promise<Response> {
    const group = namesOf('group.sync', 'groupInfo', params);
    return respond(this.rong.group.sync({ userId: params.userId, group }));
  }

  /** Renames a group. See {@link GroupResource.refresh}. */
  refresh(params: V2Params<GroupRefreshParams>): Promise<Response> {
    return respond(this.rong.group.refresh(modern(params)));
  }

  /** Adds users to a group. See {@link GroupResource.join}. */
  join(params: V2Params<GroupJoinParams>): Promise<Response> {
    return respond(this.rong.group.join(modern(params)));
  }

  /** Lists the members of a group. See {@link GroupResource.queryUser}. */
  queryUser(params: V2Params<GroupQueryUserParams>): Promise<Response> {
    return respond(this.rong.group.queryUser(modern(params)));
  }

  /** Removes users from a group. See {@link GroupResource.quit}. */
  quit(params: V2Params<GroupQuitParams>): Promise<Response> {
    return respond(this.rong.group.quit(modern(params)));
  }

  /** Mutes users in a group. See {@link GroupResource.addGagUser}. */
  addGagUser(params: V2Params<GroupAddGagUserParams>): Promise<Response> {
    return respond(this.rong.group.addGagUser(modern(params)));
  }

  /** Lists the muted users of a group. See {@link GroupResource.listGagUser}. */
  lisGagUser(params?: V2Params<GroupListGagUserParams>): Promise<Response> {
    return respond(this.rong.group.listGagUser(params && modern(params)));
  }

  /** Unmutes users in a group. See {@link GroupResource.rollbackGagUser}. */
  rollBackGagUser(params: V2Params<GroupRollbackGagUserParams>): Promise<Response> {
    return respond(this.rong.group.rollbackGagUser(modern(params)));
  }

  /** Dissolves a group. See {@link GroupResource.dismiss}. */
  dismiss(params: V2Params<GroupDismissParams>): Promise<Response> {
    return respond(this.rong.group.dismiss(modern(params)));
  }
}
