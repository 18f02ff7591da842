/** Marks of an inferred statement: a prefix, or a suffix of a single sentence. */
const MARKS = [/^Inferred: (.+)$/, /^((?:(?!\. |inferred).)+) \(inferred\)\.$/];

/** The statement of an inferred note, without its mark; undefined for a documented note. */
export function inferredStatement(note: string): string | undefined {
  const [statement] = MARKS.flatMap((mark) => mark.exec(note)?.[1] ?? []);
  if (statement === undefined) return undefined;
  const sentence = statement.endsWith('.') ? statement : `${statement}.`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

const CASE_MARKS = [/^Inferred: (.+)$/, /^([^;]+) \((?:the code is )?inferred\)$/];

/** An error case in words: `code 1002 when the user is deactivated`, with `Inferred: ` in front if no source states it. */
export function describeCase(code: number, when: string): string {
  const [inferred] = CASE_MARKS.flatMap((mark) => mark.exec(when)?.[1] ?? []);
  return inferred === undefined ? `code ${code} when ${when}` : `Inferred: code ${code} when ${inferred}`;
}
