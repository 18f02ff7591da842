import type { RongCloud } from 'rongkit';
import { CliError } from '../../errors.js';
import { methodOf, placeIn, type Seed } from './check-seed.js';

/**
 * Makes the calls of a seed, one after another, and returns their number.
 * @throws {CliError} a call fails; the message has its line and column
 */
export async function runSeed({ file, calls }: Seed, client: RongCloud, signal: AbortSignal): Promise<number> {
  let done = 0;
  for (const call of calls) {
    signal.throwIfAborted();
    try {
      await methodOf(client, call.endpoint)(call.params);
    } catch (error) {
      throw new CliError(
        'seedRefused',
        { place: placeIn(file, call), problem: (error as Error).message, done },
        { cause: error },
      );
    }
    done += 1;
  }
  return done;
}
