import { createEmulator, type Emulator } from '@rongkit/emulator';
import { canonical } from './canonical.js';
import { membersOf } from './stage.js';

const KEYS = { appKey: 'golden-key', appSecret: 'golden-secret' };
/** A time after every event in the data folders. */
const LATER = '2027-01-01T00:00:00Z';

export function openFolder(dataDir: string): Promise<Emulator> {
  return createEmulator({ ...KEYS, dataDir, now: LATER, rateLimits: 'off' });
}

/** The state after a data folder is opened, one member a line. */
export async function openedState(dataDir: string): Promise<string> {
  const emulator = await openFolder(dataDir);
  const lines = memberLines(emulator);
  await emulator.close();
  return `${lines.join('\n')}\n`;
}

export function memberLines(emulator: Emulator): string[] {
  const members = Object.entries(membersOf(emulator.export(), emulator.state));
  return members.map(([name, json]) => canonical([name, JSON.parse(json)]));
}
