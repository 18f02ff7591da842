/** Progress of a bulk send as plain JSON. A later run over the same receivers, in the same order, continues from it. */
export interface Checkpoint {
  /** All receivers before this position are done. */
  readonly done: number;
  /** Ranges of later receivers that are done: position of the first receiver, and number of receivers. */
  readonly ahead: readonly (readonly [position: number, count: number])[];
}

export const START: Checkpoint = { done: 0, ahead: [] };

/** Returns a copy of a checkpoint with one more range of receivers that are done. */
export function settle({ done, ahead }: Checkpoint, position: number, count: number): Checkpoint {
  const ranges: [position: number, count: number][] = [];
  let reached = done;
  for (const [from, length] of [...ahead, [position, count] as const].sort(([a], [b]) => a - b)) {
    const last = ranges.at(-1);
    if (from <= reached) reached = Math.max(reached, from + length);
    // Adjacent ranges become one range, so that a checkpoint stays small after a gap.
    else if (last && from <= last[0] + last[1]) last[1] = Math.max(last[1], from + length - last[0]);
    else ranges.push([from, length]);
  }
  return { done: reached, ahead: ranges };
}

export function isCheckpoint(value: unknown): value is Checkpoint {
  const { done, ahead } = (value ?? {}) as Partial<Checkpoint>;
  const isCount = (part: unknown) => Number.isSafeInteger(part) && Number(part) >= 0;
  if (!isCount(done) || !Array.isArray(ahead)) return false;
  return ahead.every((range: unknown) => Array.isArray(range) && range.length === 2 && range.every(isCount));
}
