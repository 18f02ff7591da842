import { setMaxListeners } from 'node:events';
import { type Endpoint, resources } from '@rongkit/contract';
import type { RongCloud } from 'rongkit';
import { type CountedCall, shareUsed } from '../tests/support/share-used.js';
import { keys, startEmulator } from './emulator.js';
import type { Row } from './measure.js';

const LEAST_SHARE = 0.98;
const CALLERS = 100;
const RECEIVERS = Array.from({ length: 1000 }, (_, index) => `u${index}`);
/** Error code of a call over the rate limit. */
const REFUSED = 1008;

interface Load {
  readonly endpoint: Endpoint;
  /** Units of the rate limit that one call uses. */
  readonly weight: number;
  /**
   * Number of quotas to use up. The first quota is used up at once, and each further quota takes a window of the rate
   * limit.
   */
  readonly quotas: number;
  readonly call: (rong: RongCloud, signal: AbortSignal) => Promise<unknown>;
}

const loads: readonly Load[] = [
  {
    endpoint: resources.user.getToken,
    weight: 1,
    quotas: 11,
    call: (rong, signal) => rong.user.getToken({ userId: 'u1', name: 'Ann' }, { signal }),
  },
  {
    endpoint: resources.message.publishPrivate,
    weight: RECEIVERS.length,
    quotas: 2,
    call: (rong, signal) =>
      rong.message.publishPrivate(
        { fromUserId: 'u1', toUserId: RECEIVERS, objectName: 'RC:TxtMsg', content: '{"content":"hello"}' },
        { signal },
      ),
  },
];

/**
 * Measures how much of a documented rate limit a client with a hundred callers uses, and how often the emulator refuses
 * a call.
 */
export async function measureLimits(): Promise<Row[]> {
  const emulator = await startEmulator('on');
  const { RongCloud } = (await import('../packages/sdk/dist/index.js' as string)) as typeof import('rongkit');
  const rong = new RongCloud({ ...keys, baseUrls: [emulator.url], retry: 1 });
  const rows: Row[] = [];
  for (const load of loads) rows.push(rowOf(load, await press(rong, load)));
  rong.close();
  emulator.stop();
  return rows;
}

interface Outcome {
  readonly counted: readonly CountedCall[];
  readonly refusals: number;
}

/** Runs many callers at the same time. Each caller makes one call after the other, until the quotas are used up. */
async function press(rong: RongCloud, { endpoint, weight, quotas, call }: Load): Promise<Outcome> {
  const calls = (quotas * (endpoint.rateLimit?.rates[0]?.calls ?? 0)) / weight;
  const enough = new AbortController();
  setMaxListeners(CALLERS, enough.signal);
  const counted: CountedCall[] = [];
  let refusals = 0;
  const succeeded = () => {
    counted.push({ at: performance.now(), weight });
    if (counted.length === calls) enough.abort();
  };
  const failed = (error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === REFUSED) refusals++;
    else if (!enough.signal.aborted) throw error;
  };
  const work = async () => {
    while (!enough.signal.aborted) await call(rong, enough.signal).then(succeeded, failed);
  };
  await Promise.all(Array.from({ length: CALLERS }, work));
  return { counted, refusals };
}

function rowOf({ endpoint, weight }: Load, { counted, refusals }: Outcome): Row {
  const share = shareUsed(endpoint, counted);
  const [rate] = endpoint.rateLimit?.rates ?? [];
  const receivers = weight > 1 ? `, ${weight} receivers each` : '';
  return {
    what: `${endpoint.id}, ${CALLERS} callers${receivers}`,
    measured: `${(share * 100).toFixed(1)} % of the limit, ${refusals} refused`,
    comparedWith: `the limit: ${rate?.calls} a ${rate?.per}`,
    ratio: share,
    bar: `≥ ${LEAST_SHARE}, 0 refused`,
    ok: share >= LEAST_SHARE && refusals === 0,
  };
}
