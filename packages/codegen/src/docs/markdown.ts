import { docsUrl } from '../names.js';

/** First line of every emitted document. */
export const EMITTED =
  '<!-- Emitted from packages/contract by `npm run codegen`. Change the contract, not this file. -->';

/** A source in Markdown: a page of RongCloud's documentation as a link, or a file of an official SDK by its name. */
export function linkTo(source: string): string {
  const url = docsUrl([source]);
  return url ? `[${source.slice('docs:'.length)}](${url})` : `\`${source}\``;
}

/** A Markdown table; vertical bars in cells are escaped. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
