import type { CommandSource } from '../../domain/commands.js';
import { withoutSecrets } from '../../without-secrets.js';
import type { Past } from './past.js';

/** A command of the command history, without secrets. */
export interface CommandRow {
  readonly seq: number;
  readonly at: number;
  readonly endpoint: string;
  readonly params: object;
  /** The source of the command; null for commands of earlier versions of the emulator, which did not record it. */
  readonly by: CommandSource | null;
}

export interface RowsQuery {
  /** The sequence number of the command after which the rows begin. */
  readonly after: number;
  readonly limit: number;
}

/**
 * The number of characters at which a page ends: the command that reaches this number is the last command of the page.
 */
const PAGE_CHARS = 4 * 1024 * 1024;

export function commandRows(past: Past, { after, limit }: RowsQuery): readonly CommandRow[] {
  const rows: CommandRow[] = [];
  let chars = 0;
  const first = Math.max(after, past.base) + 1;
  for (let seq = first; seq <= past.head && rows.length < limit && chars < PAGE_CHARS; seq++) {
    const { json, command } = past.command(seq);
    chars += json.length;
    const { at, endpoint, params, by = null } = command;
    rows.push({ seq, at, endpoint, params: withoutSecrets(params) as object, by });
  }
  return rows;
}
