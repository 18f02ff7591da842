import { firstCalls, oldCalls, oldCodes, oldConversationTypes, oldHosts } from '@rongkit/contract';

/** Run-time table of the functions of `rongcloud-sdk` 3.1.1. */
export function emitCompatTable(): string {
  return `/** Functions of \`rongcloud-sdk\` 3.1.1 by name. */
export const oldCalls = ${JSON.stringify(oldCalls)} as const;

/** Numbers of conversation types by name. */
export const oldConversationTypes = ${JSON.stringify(oldConversationTypes)} as const;

/** Codes of the old package by the code of the service. */
export const oldCodes = ${JSON.stringify(oldCodes)} as const;
`;
}

/** Run-time table of the functions of `rongcloud-sdk` 1.0.3. */
export function emitFirstTable(): string {
  return `/** Functions of \`rongcloud-sdk\` 1.0.3 by name. */
export const firstCalls = ${JSON.stringify(firstCalls)} as const;
`;
}

/** Emits the hosts that both versions of the old package knew. */
export function emitOldHosts(): string {
  return `/** Hosts of earlier years by data center. */
export const oldHosts = ${JSON.stringify(oldHosts)} as const;
`;
}
