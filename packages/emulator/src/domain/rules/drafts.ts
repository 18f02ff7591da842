import type { Draft } from '../draft.js';

/** The parameters that all sends share. */
export interface SendParams {
  readonly fromUserId: string;
  readonly objectName: string;
  readonly content: string;
  readonly pushContent?: string;
  readonly pushData?: string;
  readonly disablePush?: boolean;
}

/** The parameters that are not options: fields of a draft, and target lists, which are not stored with each message. */
const NO_OPTIONS: ReadonlySet<string> = new Set([
  'fromUserId',
  'objectName',
  'content',
  'pushContent',
  'pushData',
  'disablePush',
  'toUserId',
  'toGroupId',
  'toDiscussionId',
  'toChatroomId',
]);

type Place = Pick<Draft, 'conversationType' | 'targetId' | 'busChannel' | 'toUserIds'>;

/** Makes the draft of one message of a send. */
export function draftOf(params: SendParams, place: Place): Draft {
  return draftAt(params, place, optionsOf(params));
}

/** Makes a draft for each different target of a send, all with the same options. */
export function draftsOf(params: SendParams, type: Draft['conversationType'], targetIds: readonly string[]): Draft[] {
  const options = optionsOf(params);
  const draftTo = (targetId: string) => draftAt(params, { conversationType: type, targetId }, options);
  return targetIds.length === 1 ? targetIds.map(draftTo) : Array.from(new Set(targetIds), draftTo);
}

/** Makes a draft. Each field is written out, because a spread costs more than the rest of a send. */
function draftAt(params: SendParams, place: Place, options: Draft['options']): Draft {
  return {
    conversationType: place.conversationType,
    targetId: place.targetId,
    busChannel: place.busChannel,
    toUserIds: place.toUserIds,
    fromUserId: params.fromUserId,
    objectName: params.objectName,
    content: params.content,
    pushContent: params.pushContent,
    pushData: params.pushData,
    disablePush: params.disablePush,
    options,
  };
}

function optionsOf(params: SendParams): Draft['options'] {
  const options: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(params)) if (!NO_OPTIONS.has(name)) options[name] = value;
  return options;
}
