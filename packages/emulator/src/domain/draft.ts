import type { ConversationType } from './state/index.js';

/** One message that is about to be sent. */
export interface Draft {
  readonly conversationType: ConversationType;
  /**
   * The id of the receiver, group, discussion, room or ultra group; empty for a broadcast, also for one to chosen
   * users.
   */
  readonly targetId: string;
  /** The channel of an ultra group. */
  readonly busChannel?: string | undefined;
  readonly fromUserId: string;
  readonly objectName: string;
  readonly content: string;
  /** The only members of the group who receive the message; absent for all members. */
  readonly toUserIds?: readonly string[] | undefined;
  readonly pushContent?: string | undefined;
  readonly pushData?: string | undefined;
  readonly disablePush?: boolean | undefined;
  /** True if a sensitive word was replaced in the content. */
  readonly wordReplaced?: boolean | undefined;
  /** The remaining parameters of the send, such as `isCounted`, under their names in the server API. */
  readonly options: Readonly<Record<string, unknown>>;
}
