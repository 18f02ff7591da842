/** The reason why a parameter is refused. */
export type ParameterFault = 'missing' | 'tooLong' | 'malformed' | 'notNumber' | 'outOfRange' | 'tooMany' | 'other';

interface Row {
  /** Id of an endpoint, or name of a resource, to which the row applies. */
  readonly at: string;
  readonly parameter?: string;
  readonly fault?: ParameterFault;
  readonly code: number;
}

/**
 * Codes of individual services for wrong parameters; the first matching row counts. Inferred: all rows, from the
 * meanings of the codes.
 */
export const PARAMETER_CODES: readonly Row[] = [
  { at: 'entrustGroup', parameter: 'groupId', code: 25430 },
  { at: 'entrustGroup', parameter: 'name', code: 25423 },
  { at: 'entrustGroup', parameter: 'pageToken', code: 25432 },
  { at: 'entrustGroup.getProfiles', fault: 'tooMany', code: 25422 },
  { at: 'entrustGroup', parameter: 'groupExtProfile', fault: 'malformed', code: 25415 },
  { at: 'entrustGroup', fault: 'tooLong', code: 25406 },
  { at: 'entrustGroup', fault: 'malformed', code: 25407 },
  { at: 'entrustGroup', fault: 'notNumber', code: 25408 },
  { at: 'entrustGroup', code: 25403 },
  { at: 'userProfile.set', parameter: 'userExtProfile', fault: 'tooMany', code: 24363 },
  { at: 'userProfile.set', parameter: 'userExtProfile', fault: 'malformed', code: 24362 },
  { at: 'userProfile', fault: 'tooMany', code: 24365 },
  { at: 'userProfile', fault: 'tooLong', code: 24364 },
  { at: 'userProfile', fault: 'notNumber', code: 24367 },
  { at: 'userProfile', fault: 'outOfRange', code: 24368 },
  { at: 'friend.setProfile', fault: 'tooLong', code: 25470 },
  { at: 'friend.setProfile', parameter: 'friendExtProfile', fault: 'tooMany', code: 25470 },
  { at: 'ultraGroupMessage.setExpansion', parameter: 'extraKeyVal', code: 22203 },
  { at: 'ultraGroupMessage.removeExpansion', parameter: 'extraKey', code: 22203 },
  { at: 'message.setExpansion', parameter: 'extraKeyVal', code: 22203 },
  { at: 'message.removeExpansion', parameter: 'extraKey', code: 22203 },
  { at: 'ultraGroup', code: 24403 },
  { at: 'ultraGroupChannel', code: 24403 },
  { at: 'ultraGroupMessage', code: 24403 },
  { at: 'ultraGroupUserGroup', code: 24403 },
  { at: 'chatroom.batchSetEntry', fault: 'tooMany', code: 23429 },
  { at: 'chatroom.batchRemoveEntry', fault: 'tooMany', code: 23429 },
  { at: 'message.recall', code: 25101 },
  { at: 'conversationTag.set', parameter: 'tags', fault: 'tooMany', code: 26004 },
];

/** Code of an individual service for a parameter that an endpoint refuses, or undefined if there is none. */
export function parameterCode(endpointId: string, parameter: string, fault: ParameterFault): number | undefined {
  const [resource] = endpointId.split('.');
  const row = PARAMETER_CODES.find(
    (each) =>
      (each.at === endpointId || each.at === resource) &&
      (each.parameter ?? parameter) === parameter &&
      (each.fault ?? fault) === fault,
  );
  return row?.code;
}
