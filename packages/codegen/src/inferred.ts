/** The second mark stands for one sentence only. */
const MARKS = [/^Inferred: (.+)$/, /^((?:(?!\. |inferred).)+) \(inferred\)\.$/];

/** The statement of a note that no source states, without its mark; undefined for a documented note. */
export function inferredStatement(note: string): string | undefined {
  const [statement] = MARKS.flatMap((mark) => mark.exec(note)?.[1] ?? []);
  if (statement === undefined) return undefined;
  const sentence = statement.endsWith('.') ? statement : `${statement}.`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
