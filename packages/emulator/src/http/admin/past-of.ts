import type { Services } from '../../services.js';
import { BrokenHistory } from '../../store/history/past.js';
import type { PastReader } from '../../store/history/past-reader.js';
import { BadInput, NotThere, Problem } from './problem.js';

/** The parameters that choose a state. */
export interface StateQuery {
  readonly at?: number;
  readonly report?: string;
}

/** A past state, or a state of a report. */
export interface PastState {
  readonly past: PastReader;
  readonly at: number;
}

/** The state that a query chooses; undefined for the live state. */
export async function pastStateOf(services: Services, { at, report }: StateQuery): Promise<PastState | undefined> {
  if (at === undefined && report === undefined) return undefined;
  const past = pastOf(services, report);
  return { past, at: at ?? (await past.range()).head };
}

/** The reader of the command history of a report, or of the live state. */
export function pastOf({ store, reports }: Services, report?: string): PastReader {
  if (report !== undefined) {
    const past = reports.find(report);
    if (!past) throw new NotThere(`There is no opened report ${report}.`);
    return past;
  }
  if (!store.history.isOn) throw new Problem(409, 'The emulator keeps no history: its option history is off.');
  return store.history.open();
}

/**
 * Waits for an answer of a reader. A RangeError, as for a command that the history lacks, becomes BadInput, and a
 * BrokenHistory a Problem with status 409.
 */
export async function answered<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof RangeError) throw new BadInput(error.message, error);
    if (error instanceof BrokenHistory) throw new Problem(409, error.message, {}, error);
    throw error;
  }
}
