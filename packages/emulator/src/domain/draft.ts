import type { ConversationType } from './state/index.js';

/** One message that is about to be sent. */
export interface Draft {
  readonly conversationType: ConversationType;
  /** The receiver, group, discussion, room or ultra group; empty for a broadcast, also to chosen users. */
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
  /** The remaining parameters of the send, as they were given. */
  readonly options: Readonly<Record<string, unknown>>;
}
