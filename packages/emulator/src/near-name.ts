/** The question `Did you mean …?` with the known name that is similar to an unknown name; empty if none is similar. */
export function didYouMean(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return near === undefined ? '' : ` Did you mean ${near}?`;
}

/** The known name that a misspelled name probably means. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const word = name.toLowerCase();
  if (word.length > 100) return undefined;
  const near = known.find((each) => isWithin(each.toLowerCase(), word, 2) && word.length > 1);
  return near ?? known.find((each) => word.length > 2 && each.toLowerCase().includes(word));
}

/** Whether one word becomes the other by at most `edits` inserted, removed or changed letters. */
function isWithin(one: string, other: string, edits: number): boolean {
  if (one === other) return true;
  if (edits === 0) return false;
  let same = 0;
  while (one[same] === other[same]) same += 1;
  const [a, b, restA, restB] = [one.slice(same), other.slice(same), one.slice(same + 1), other.slice(same + 1)];
  return isWithin(restA, restB, edits - 1) || isWithin(restA, b, edits - 1) || isWithin(a, restB, edits - 1);
}
