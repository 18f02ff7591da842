import type { Draft } from '../draft.js';

/** The parameters that every send has; the rest differs. */
export interface SendParams {
  readonly fromUserId: string;
  readonly objectName: string;
  readonly content: string;
  readonly pushContent?: string;
  readonly pushData?: string;
  readonly disablePush?: boolean;
}

/** The target lists of a send, which are not stored with each message. */
const TARGETS: ReadonlySet<string> = new Set(['toUserId', 'toGroupId', 'toDiscussionId', 'toChatroomId']);

type Place = Pick<Draft, 'conversationType' | 'targetId' | 'busChannel' | 'toUserIds'>;

/** One message of a send. */
export function draftOf(params: SendParams, place: Place): Draft {
  const { fromUserId, objectName, content, pushContent, pushData, disablePush, ...rest } = params;
  const options = Object.fromEntries(Object.entries(rest).filter(([name]) => !TARGETS.has(name)));
  return { ...place, fromUserId, objectName, content, pushContent, pushData, disablePush, options };
}

/** A message of a send to each of its targets. */
export function draftsOf(
  params: SendParams,
  conversationType: Draft['conversationType'],
  targetIds: readonly string[],
): Draft[] {
  return [...new Set(targetIds)].map((targetId) => draftOf(params, { conversationType, targetId }));
}
