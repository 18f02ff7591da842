/** The name that a misspelled one probably means. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  return known
    .map((each) => ({ each, edits: distance(name.toLowerCase(), each.toLowerCase()) }))
    .filter(({ edits }) => edits <= 2)
    .sort((a, b) => a.edits - b.edits)[0]?.each;
}

/** The number of inserted, removed and changed letters between two words. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const letter of one) {
    const next = [(row[0] ?? 0) + 1];
    for (const [index, each] of [...other].entries()) {
      next.push(
        Math.min((row[index] ?? 0) + (letter === each ? 0 : 1), (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1),
      );
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
