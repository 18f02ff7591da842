/** What a send says, whoever it is for. */
export interface Draft {
  readonly fromUserId: string;
  readonly objectName: string;
  readonly content: string;
  readonly pushContent?: string | undefined;
  readonly pushData?: string | undefined;
  readonly disablePush?: boolean | undefined;
  /** Ids that were made beforehand, by target. */
  readonly messageUIDs?: Readonly<Record<string, string>> | undefined;
  /** Whether a sensitive word was replaced in the content. */
  readonly wordReplaced?: boolean | undefined;
  /** The remaining parameters, kept as they were given. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** What every send has; the rest differs. */
export interface Sent {
  readonly fromUserId: string;
  readonly objectName: string;
  readonly content: string;
  readonly pushContent?: string;
  readonly pushData?: string;
  readonly disablePush?: boolean;
  /** Of messages that the app server was asked about, by target. */
  readonly messageUIDs?: Readonly<Record<string, string>>;
}

/** Said once for the whole send, and of no use in each of its messages. */
const RECEIVERS: ReadonlySet<string> = new Set(['toUserId', 'toGroupId', 'toDiscussionId', 'toChatroomId']);

/** The parameters of a send, as a delivery takes them. */
export function draftOf({
  fromUserId,
  objectName,
  content,
  pushContent,
  pushData,
  disablePush,
  messageUIDs,
  ...rest
}: Sent): Draft {
  const options = Object.fromEntries(Object.entries(rest).filter(([name]) => !RECEIVERS.has(name)));
  return { fromUserId, objectName, content, pushContent, pushData, disablePush, messageUIDs, options };
}
