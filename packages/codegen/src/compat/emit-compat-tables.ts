import { firstCalls, oldCalls, oldCodes, oldConversationTypes, oldHosts } from '@rongkit/contract';

/** Run-time table of the functions of `rongcloud-sdk` 3.1.1. */
export function emitCompatTable(): string {
  return `/** Functions of \`rongcloud-sdk\` 3.1.1 by name. */
export const oldCalls = ${JSON.stringify(oldCalls)} as const;

/** Numbers of conversation types by name. */
export const oldConversationTypes = ${JSON.stringify(oldConversationTypes)} as const;

/** Error codes of rongcloud-sdk 3.1.1 by the code of the service. */
export const oldCodes = ${JSON.stringify(oldCodes)} as const;
`;
}

/** Run-time table of the functions of `rongcloud-sdk` 1.0.3. */
export function emitFirstTable(): string {
  return `/** Functions of \`rongcloud-sdk\` 1.0.3 by name. */
export const firstCalls = ${JSON.stringify(firstCalls)} as const;
`;
}

/** Emits the hosts that versions 1.0.3 and 3.1.1 of `rongcloud-sdk` knew. */
export function emitOldHosts(): string {
  return `/** Hosts of earlier years by data center. */
export const oldHosts = ${JSON.stringify(oldHosts)} as const;
`;
}
