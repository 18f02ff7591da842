/** A string literal of a source, such as the name of a module. */
export interface Literal {
  readonly value: string;
  readonly line: number;
  /** Start of the literal, including the quote. */
  readonly start: number;
  readonly end: number;
  /** Code before the literal. */
  readonly before: string;
}

const STRING_OR_COMMENT = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;

/** The source with spaces in place of comments, so that positions and line numbers stay the same. */
export function withoutComments(source: string): string {
  return source.replace(STRING_OR_COMMENT, (text) => (text.startsWith('/') ? text.replace(/[^\r\n]/g, ' ') : text));
}

/** String literals outside of comments, except those with a `$`, a quote or a line break. */
export function literalsIn(source: string): Literal[] {
  const code = withoutComments(source);
  return [...code.matchAll(/(['"`])([^'"`\n$]*)\1/g)].map(({ index, 0: text, 2: value = '' }) => ({
    value,
    line: lineAt(code, index),
    start: index,
    end: index + text.length,
    before: code.slice(Math.max(0, index - 200), index),
  }));
}

/** Line number of a position, from 1. */
export function lineAt(source: string, index: number): number {
  return source.slice(0, index).split('\n').length;
}
