import type { OwnCommands } from '../handler.js';
import { Refusal } from '../values/refusal.js';

export interface VisibilityParams {
  readonly userId: string;
  /** Inferred: the emulator stores the visibility and shows every profile to everybody. */
  readonly visibility: number;
}

const LAST_VISIBILITY = 3;

export const clientProfiles = {
  'client.setProfileVisibility': {
    decide: (_state, { visibility }: VisibilityParams) => {
      if (visibility >= 0 && visibility <= LAST_VISIBILITY) return;
      throw new Refusal(1002, `visibility<${visibility}> is not from 0 to ${LAST_VISIBILITY}.`);
    },
    apply: ({ profileVisibilities }, { userId, visibility }: VisibilityParams) => {
      profileVisibilities.set(userId, visibility);
    },
  },
} satisfies OwnCommands<'client'>;
