import { NotConvertible } from './convert.js';
import { type Edits, placeOf } from './edits.js';
import { type Node, statementOf } from './syntax.js';

/** A use of the old package that was not rewritten: its file imports `rongkit/compat` or `rongkit/compat/v1`. */
export interface Left {
  /** Line, from 1. */
  readonly line: number;
  /** The use, such as `User.register`. */
  readonly what: string;
  readonly reason: string;
}

/** The TODO comments for a file, and its uses of the old package that were not rewritten. */
export class Notes {
  readonly left: Left[] = [];
  readonly #edits: Edits;
  readonly #comments = new Map<number, { readonly node: Node; readonly notes: Set<string> }>();

  constructor(edits: Edits) {
    this.#edits = edits;
  }

  /** Drops all comments that were collected for the file. */
  clear(): void {
    this.#comments.clear();
  }

  /** Reports a use that is not rewritten, and notes a comment for above its statement. Rethrows other errors. */
  leave(node: Node, what: string, error: unknown): void {
    if (!(error instanceof NotConvertible)) throw error;
    const reason = error.message;
    this.left.push({ line: node.range().start.line + 1, what, reason });
    this.note(node, `${what} is as before, on rongkit/compat: ${reason}`);
  }

  /** Adds a comment above the statement of a node. */
  note(node: Node, text: string): void {
    const statement = statementOf(node);
    const known = this.#comments.get(statement.id()) ?? { node: statement, notes: new Set() };
    known.notes.add(text);
    this.#comments.set(statement.id(), known);
  }

  /** Writes the comments into the source. */
  write(): void {
    for (const { node, notes } of this.#comments.values()) this.#comment(node, notes);
  }

  #comment(node: Node, notes: ReadonlySet<string>): void {
    const { source } = this.#edits;
    const lineStart = source.lastIndexOf('\n', placeOf(node).start - 1) + 1;
    const above = source.slice(0, lineStart).trimEnd();
    if (/\/\/ TODO\(rongkit\)[^\n]*$/.test(above)) return;
    const indent = /^[ \t]*/.exec(source.slice(lineStart))?.[0] ?? '';
    const text = [...notes].map((note) => `${indent}// TODO(rongkit): ${note}${eolOf(this.#edits)}`).join('');
    this.#edits.replace({ start: lineStart, end: lineStart }, text);
  }
}

/** A line break with the indentation of a statement. */
export function newLine(edits: Edits, statement: Node): string {
  const { start } = placeOf(statement);
  const { source } = edits;
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  return eolOf(edits) + (/^[ \t]*/.exec(source.slice(lineStart))?.[0] ?? '');
}

function eolOf(edits: Edits): string {
  return edits.source.includes('\r\n') ? '\r\n' : '\n';
}
