import { createEmulator, type Emulator } from '@rongkit/emulator';
import { RongCloud } from 'rongkit';
import { afterEach, beforeEach } from 'vitest';

/** Time of the stopped clock: 10:00 in Beijing. */
export const START = '2026-01-01T02:00:00Z';

export interface Stage {
  emulator: Emulator;
  rong: RongCloud;
}

/** A new emulator with a stopped clock, and a client for it, for each test. */
export function useEmulator(): Stage {
  const stage = {} as Stage;
  beforeEach(async () => {
    stage.emulator = await createEmulator({ now: START, rateLimits: 'off' });
    stage.rong = new RongCloud(stage.emulator.credentials);
  });
  afterEach(async () => {
    stage.rong.close();
    await stage.emulator.close();
  });
  return stage;
}

/** Texts of the messages in a user's inbox. */
export function textsOf(emulator: Emulator, userId: string): unknown[] {
  return emulator.inbox(userId).map(({ content }) => JSON.parse(content).content);
}
