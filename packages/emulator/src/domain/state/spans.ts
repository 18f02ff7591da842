/**
 * Spans of positions in a list: `[from, until, from, until, …]`, in order. `until` is the position after the span.
 * Without the last `until`, the last span is open, and continues.
 */
export type Spans = number[];

export function isWithin(spans: readonly number[], position: number): boolean {
  return countUpTo(spans, position) % 2 === 1;
}

export function isOpen(spans: readonly number[]): boolean {
  return spans.length % 2 === 1;
}

/** Opens a span at a position, unless a span is open. */
export function openSpan(spans: Spans, position: number): void {
  if (isOpen(spans)) return;
  if (spans.at(-1) === position) spans.pop();
  else spans.push(position);
}

/** Ends the open span before a position, if there is one. Removes the span if it is then empty. */
export function closeSpan(spans: Spans, position: number): void {
  if (!isOpen(spans)) return;
  if (spans.at(-1) === position) spans.pop();
  else spans.push(position);
}

/** Adds a position, which may be before existing positions. */
export function addPosition(spans: Spans, position: number): void {
  const index = countUpTo(spans, position);
  if (index % 2 === 1) return;
  const follows = index > 0 && spans[index - 1] === position;
  const precedes = spans[index] === position + 1;
  if (follows && precedes) spans.splice(index - 1, 2);
  else if (follows) spans[index - 1] = position + 1;
  else if (precedes) spans[index] = position;
  else spans.splice(index, 0, position, position + 1);
}

/** Removes all positions before the given one. */
export function dropBefore(spans: Spans, position: number): void {
  const index = countUpTo(spans, position);
  spans.splice(0, index, ...(index % 2 === 1 ? [position] : []));
}

/**
 * The spans that end after a position, as pairs. A span that begins before the position is cut to begin there, and the
 * end of an open span is Infinity.
 */
export function* pairsAfter(
  spans: readonly number[],
  position: number,
): Generator<readonly [from: number, until: number]> {
  const passed = countUpTo(spans, position);
  for (let index = passed - (passed % 2); index < spans.length; index += 2) {
    yield [Math.max(spans[index] ?? 0, position), spans[index + 1] ?? Number.POSITIVE_INFINITY];
  }
}

/** The number of bounds (`from` and `until`) up to a position. */
function countUpTo(spans: readonly number[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle] ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
