/** The known name that a misspelled name probably means; undefined if no known name is similar. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const word = name.toLowerCase();
  return (
    known.find((each) => isWithin(each.toLowerCase(), word, 2)) ??
    known.find((each) => word.length > 2 && each.toLowerCase().includes(word))
  );
}

/** Whether one word becomes the other by at most `edits` inserted, removed or changed letters. */
function isWithin(one: string, other: string, edits: number): boolean {
  if (one === other) return true;
  if (edits === 0) return false;
  const [restOfOne, restOfOther] = [one.slice(1), other.slice(1)];
  if (one[0] === other[0]) return isWithin(restOfOne, restOfOther, edits);
  return [
    [restOfOne, restOfOther],
    [restOfOne, other],
    [one, restOfOther],
  ].some(([a = '', b = '']) => isWithin(a, b, edits - 1));
}
