import type { History } from '@rongkit/emulator/admin';
import { admin } from './admin.js';

/** The largest number of a command that the admin API accepts: 15 digits. */
const MAX_SEQ = 999_999_999_999_999;

/**
 * Loads the command `at`, or without `at` the first command, of the live command history or of a report, with the range
 * of that history.
 */
export function historyAt(at: number | undefined, report: string | undefined): Promise<History> {
  const after = at === undefined ? 0 : Math.min(Math.max(0, at - 1), MAX_SEQ);
  return admin.listHistory({ limit: 1, after: String(after), ...(report && { report }) });
}
