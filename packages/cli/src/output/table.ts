import width from 'fast-string-truncated-width';

/** Width of a text in terminal columns: two for a Chinese, Japanese or Korean character, and for most emoji. */
export function widthOf(text: string): number {
  return width(text).width;
}

const characters = new Intl.Segmenter();

/** Cuts a text to a number of terminal columns, with an ellipsis in place of the rest. */
export function fit(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  // The truncation of `fast-string-truncated-width` miscounts columns where letters and symbols alternate.
  let used = widthOf('…');
  for (const { segment, index } of characters.segment(text)) {
    used += widthOf(segment);
    if (used > columns) return `${text.slice(0, index)}…`;
  }
  return text;
}

/** Adds spaces after a string, up to a number of columns. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}

export interface TableOptions {
  /** Number of columns of the terminal; if undefined, no cell is shortened. */
  readonly columns?: number | undefined;
  /** Styles the column heads. */
  readonly head?: (text: string) => string;
}

const GAP = '  ';

/** Maximum width of a cell in a terminal. */
const MAX_CELL = 60;

/** Lines of a table: heads, and a line for each row. Rows may lack cells, and cells may be any value. */
export function table(rows: readonly Readonly<Record<string, unknown>>[], options: TableOptions = {}): string[] {
  const heads = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  if (heads.length === 0) return [];
  const limit = options.columns === undefined ? Number.POSITIVE_INFINITY : MAX_CELL;
  const cells = rows.map((row) => heads.map((head) => shorten(cellOf(row[head]), limit)));
  const widths = heads.map((head, index) => Math.max(widthOf(head), ...cells.map((row) => widthOf(row[index] ?? ''))));
  const line = (texts: readonly string[]) =>
    texts
      .map((text, index) => (index === texts.length - 1 ? text : pad(text, widths[index] ?? 0)))
      .join(GAP)
      .trimEnd();
  const cut = (text: string) => (options.columns === undefined ? text : fit(text, options.columns));
  const { head = (text: string) => text } = options;
  return [head(cut(line(heads))), ...cells.map((row) => cut(line(row)))];
}

/** A value as a cell: a line of text. Control characters of a message must not reach the terminal. */
export function cellOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return plain(text.replace(/\s*\n\s*/g, ' '));
}

/**
 * Text with other characters in place of control characters, which would move the cursor or change colors of the
 * terminal.
 */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (control) => (control === '\t' ? ' ' : '�'));
}

function shorten(text: string, limit: number): string {
  return Number.isFinite(limit) ? fit(text, limit) : text;
}
