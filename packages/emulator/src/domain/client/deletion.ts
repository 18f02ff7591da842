import type { AnyHandler } from '../handler.js';
import { addTo } from '../nested.js';

export interface DeletionParams {
  readonly userId: string;
  readonly messageUIDs: readonly string[];
}

/** A user deletes messages from the own history. */
export const deleteByClient = {
  endpoint: 'client.deleteMessages',
  kind: 'command',
  run: ({ deletedMessages }, { userId, messageUIDs }: DeletionParams) => {
    for (const uid of messageUIDs) addTo(deletedMessages, userId, uid);
    return {};
  },
} as const satisfies AnyHandler;
