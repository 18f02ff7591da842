import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import { createEmulator, type Emulator } from '@rongkit/emulator';
import { RongCloud } from 'rongkit';

/** Scenario of a product: calls of its server that return an outcome. */
export type Scenario<Outcome> = (rong: RongCloud, emulator: Emulator) => Promise<Outcome>;

/** Runs a scenario on a new emulator, and closes the emulator. */
export async function play<Outcome>(scenario: Scenario<Outcome>): Promise<Outcome> {
  const emulator = await createEmulator({ rateLimits: 'off' });
  try {
    return await scenario(new RongCloud(emulator.credentials), emulator);
  } finally {
    await emulator.close();
  }
}

/** Runs a scenario and prints its outcome if `file` is the main program. */
export async function runAlone<Outcome>(file: string, scenario: Scenario<Outcome>): Promise<void> {
  if (pathToFileURL(process.argv[1] ?? '').href !== file) return;
  console.log(inspect(await play(scenario), { depth: 5, breakLength: 110 }));
}
