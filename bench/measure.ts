/** Row of the table of results. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly comparedWith: string;
  readonly ratio?: number;
  readonly bar?: string;
  readonly ok?: boolean;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export interface Cost {
  /** CPU time of this process, in microseconds a call. */
  readonly cpu: number;
  readonly callsPerSecond: number;
}

/**
 * Makes `count` calls, `atOnce` of them at the same time, and measures the CPU time of a call and the calls per second.
 */
export async function costOf(call: () => Promise<unknown>, count: number, atOnce: number): Promise<Cost> {
  let left = count;
  const startedAt = performance.now();
  const before = process.cpuUsage();
  const work = async () => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / count, callsPerSecond: (count * 1000) / (performance.now() - startedAt) };
}

/**
 * Runs all rivals once in each round, so that a slow phase of the machine affects all rivals alike. Each round begins
 * with another rival. The results of the first `warmUps` rounds are dropped.
 */
export async function inTurn<T>(
  rivals: Readonly<Record<string, () => Promise<T>>>,
  rounds: number,
  warmUps = 1,
): Promise<Record<string, T[]>> {
  const results: Record<string, T[]> = Object.fromEntries(Object.keys(rivals).map((name) => [name, []]));
  const all = Object.entries(rivals);
  for (let round = -warmUps; round < rounds; round++) {
    const first = (round + warmUps) % all.length;
    for (const [name, run] of [...all.slice(first), ...all.slice(0, first)]) {
      const result = await run();
      if (round >= 0) results[name]?.push(result);
    }
  }
  return results;
}
