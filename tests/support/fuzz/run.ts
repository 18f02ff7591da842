import { createEmulator } from '@rongkit/emulator';
import { RawClient } from '../../../packages/emulator/src/test-support/raw-client.js';
import { call } from '../../../packages/emulator/src/test-support/signed-call.js';
import { Random } from '../random.js';
import { type Attack, type Target, targetOf } from './door.js';

export interface FuzzOptions {
  readonly inputs: number;
  readonly seed: number;
}

/** Number of inputs after which the test checks whether the emulator still serves other callers. */
const ROUND = 2500;

/**
 * Attacks one interface of a new emulator. Returns a line for each fault: a wrong answer, a warning of the emulator, or
 * a caller that is no longer served.
 */
export async function fuzz(attack: Attack, { inputs, seed }: FuzzOptions): Promise<string[]> {
  const emulator = await createEmulator({ rateLimits: 'off', multiDevice: true });
  const target = await targetOf(emulator);
  const random = new Random(seed);
  const warnings = watchWarnings();
  const wrong: string[] = [];
  try {
    for (let left = inputs; left > 0; left -= ROUND) {
      wrong.push(...(await attack(target, random, Math.min(left, ROUND))));
      wrong.push(...(await witnessed(target)));
    }
  } finally {
    wrong.push(...warnings.stop());
    await emulator.close();
  }
  return wrong.map((text) => text.slice(0, 2000));
}

const ATTEMPTS = 10;

/**
 * Checks that the emulator still answers calls and serves clients. Repeats a failed check, because the effects of the
 * last inputs may still disturb the first checks. Returns the faults.
 */
async function witnessed(target: Target): Promise<string[]> {
  let found: string[] = [];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    found = await witnessedOnce(target);
    if (found.length === 0) break;
  }
  return found;
}

/**
 * Makes a call and connects a client. Before that, removes the faults and the callback options that the attack may have
 * set.
 */
async function witnessedOnce({ emulator }: Target): Promise<string[]> {
  emulator.faults.clear();
  emulator.callbacks.set({});
  const { status } = await fetch(`${emulator.url}/ping`);
  const { status: registered, body } = await call(emulator, '/user/getToken.json', 'userId=witness&name=x');
  const client = new RawClient({ url: emulator.url, appKey: emulator.appKey, token: String(body.token) });
  const served = await client.connect().then(
    () => client.ping(),
    (error: Error) => error.message,
  );
  client.drop();
  if (status === 200 && registered === 200 && served === true) return [];
  return [`the witness is not served: ${status}, ${registered}, ${served}`];
}

/** Collects the warnings that the emulator prints on stderr. */
function watchWarnings(): { stop(): string[] } {
  const warnings: string[] = [];
  const { stderr } = process;
  const write = stderr.write;
  stderr.write = ((text: string, ...rest: never[]) => {
    if (!String(text).startsWith('rongkit emulator:')) return write.call(stderr, text, ...rest);
    warnings.push(String(text));
    return true;
  }) as typeof write;
  return {
    stop: () => {
      stderr.write = write;
      return warnings;
    },
  };
}
