/** Known name that a misspelled name probably means; undefined if every known name differs by more than two letters. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const closest = closestOf(name, known);
  return closest !== undefined && edits(name, closest) <= 2 ? closest : undefined;
}

/** The known name that is closest to another name, at any distance. */
export function closestOf(name: string, known: readonly string[]): string | undefined {
  return [...known].sort((one, other) => edits(name, one) - edits(name, other))[0];
}

function edits(one: string, other: string): number {
  return distance(one.slice(0, 100).toLowerCase(), other.toLowerCase());
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
