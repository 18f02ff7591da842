import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import { createEmulator, type Emulator } from '@rongkit/emulator';
import { RongCloud } from 'rongkit';

/** A story: what a product does on its server, and what came of it. */
export type Scenario<Outcome> = (rong: RongCloud, emulator: Emulator) => Promise<Outcome>;

/** Plays a story on an emulator of its own, which is gone afterwards. */
export async function play<Outcome>(scenario: Scenario<Outcome>): Promise<Outcome> {
  const emulator = await createEmulator({ rateLimits: 'off' });
  try {
    return await scenario(new RongCloud(emulator.credentials), emulator);
  } finally {
    await emulator.close();
  }
}

/** Plays it and prints the outcome, if its file is what was started. */
export async function runAlone<Outcome>(file: string, scenario: Scenario<Outcome>): Promise<void> {
  if (pathToFileURL(process.argv[1] ?? '').href !== file) return;
  console.log(inspect(await play(scenario), { depth: 5, breakLength: 110 }));
}
