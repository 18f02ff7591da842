import { type Edits, placeOf } from './edits.js';
import { type Node, statementOf } from './syntax.js';

/** Removes declarators, or a whole statement if none of its declarators remains. */
export function removeDeclarators(edits: Edits, removed: readonly Node[]): void {
  for (const statement of new Map(removed.map((node) => [node.parent()?.id(), node.parent()])).values()) {
    if (!statement) continue;
    const all = statement.children().filter((each) => each.kind() === 'variable_declarator');
    const kept = all.filter((each) => !removed.some((one) => one.id() === each.id()));
    const [first, last] = [kept[0], kept.at(-1)];
    if (!first || !last) removeLine(edits, statement);
    else for (const node of all) removeBeside(edits, node, { first, last, kept });
  }
}

/** Removes a declarator, with the comma before or after it. */
function removeBeside(
  edits: Edits,
  node: Node,
  { first, last, kept }: { first: Node; last: Node; kept: readonly Node[] },
): void {
  if (kept.includes(node)) return;
  const place = placeOf(node);
  const next = kept.find((each) => placeOf(each).start > place.start);
  const before = [...kept].reverse().find((each) => placeOf(each).start < place.start);
  if (next && placeOf(first).start > place.start) edits.replace({ start: place.start, end: placeOf(next).start }, '');
  else edits.replace({ start: placeOf(before ?? last).end, end: place.end }, '');
}

function removeLine(edits: Edits, statement: Node): void {
  const { start, end } = placeOf(statement);
  const { source } = edits;
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const isAlone = source.slice(lineStart, start).trim() === '';
  const after = /^[ \t]*\r?\n/.exec(source.slice(end))?.[0] ?? '';
  edits.replace({ start: isAlone && after ? lineStart : start, end: end + (isAlone ? after.length : 0) }, '');
}

/** Whether a declaration has no other declarator. */
export function isOnlyDeclarator(node: Node): boolean {
  const statement = statementOf(node);
  return statement.children().filter((each) => each.kind() === 'variable_declarator').length <= 1;
}
