/** Progress of a bulk send as plain JSON. A later run over the same receivers, in the same order, continues from it. */
export interface Checkpoint {
  /** All receivers before this position have an outcome. */
  readonly done: number;
  /** Ranges of later receivers with an outcome: position and count. */
  readonly ahead: readonly (readonly [position: number, count: number])[];
}

export const START: Checkpoint = { done: 0, ahead: [] };

/** Adds a range with an outcome to a checkpoint. */
export function settle({ done, ahead }: Checkpoint, position: number, count: number): Checkpoint {
  const ranges = [...ahead, [position, count] as const].sort(([a], [b]) => a - b);
  let reached = done;
  for (const [from, length] of ranges) {
    if (from === reached) reached += length;
  }
  return { done: reached, ahead: ranges.filter(([from]) => from > reached) };
}

/** Whether the receiver at a position has an outcome. */
export function isSettled({ done, ahead }: Checkpoint, position: number): boolean {
  return position < done || ahead.some(([from, count]) => position >= from && position < from + count);
}

export function isCheckpoint(value: unknown): value is Checkpoint {
  const { done, ahead } = (value ?? {}) as Partial<Checkpoint>;
  const isCount = (part: unknown) => Number.isSafeInteger(part) && Number(part) >= 0;
  if (!isCount(done) || !Array.isArray(ahead)) return false;
  return ahead.every((range: unknown) => Array.isArray(range) && range.length === 2 && range.every(isCount));
}
