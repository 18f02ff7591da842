import type { RunStatus } from './run-store.js';
import { restoreError } from './stored-error.js';

/** Progress of a run: receivers by outcome, and time. */
export interface BulkReport {
  /** Id of the run. */
  readonly id: string;
  /**
   * `running`, `paused`, or how the run has ended: `finished` after all outcomes were delivered, `stopped` by
   * `maxFailures` or by an error that would fail every call, `cancelled`, or `lost` because Redis has lost writes that
   * it had acknowledged.
   */
  readonly status: RunStatus;
  /** Number of receivers that were read so far. */
  readonly receivers: number;
  /**
   * Total number of receivers, if it is known: the option `total` of `start`, or the number read once the source has
   * ended.
   */
  readonly total?: number;
  /** Number of receivers whose message the service accepted. */
  readonly sent: number;
  /** Number of receivers whose message was certainly not sent. */
  readonly failed: number;
  /** Number of receivers whose message may have been sent. */
  readonly unknown: number;
  /** Number of receivers that were read and have no outcome yet. */
  readonly waiting: number;
  /** Number of receivers per second that got an outcome, over the last 10 to 20 seconds. */
  readonly perSecond: number;
  /** Estimated time to the end, in milliseconds. Absent if `total` is unknown or `perSecond` is 0. */
  readonly etaMs?: number;
  /** Time from the start of the run until now, or until the status `finished`, in milliseconds. */
  readonly elapsedMs: number;
  /** Last error of a chunk, even if the chunk was sent later. Absent if no chunk had an error. */
  readonly lastError?: Error;
}

const SLOT_MS = 10_000;

/** Builds the report of a run from its fields in Redis and the current time of Redis. */
export function reportOf(id: string, fields: Readonly<Record<string, string>>, now: number): BulkReport {
  const count = (name: string) => Number(fields[name] ?? 0);
  const [sent, failed, unknown] = [count('sent'), count('failed'), count('unknown')];
  const receivers = Math.max(count('planned'), sent + failed + unknown);
  const total = fields.complete === '1' ? receivers : count('total') || undefined;
  const perSecond = rateOf(fields, now);
  const left = total === undefined ? undefined : total - sent - failed - unknown;
  return {
    id,
    status: (fields.status ?? 'lost') as RunStatus,
    receivers,
    ...(total !== undefined && { total }),
    sent,
    failed,
    unknown,
    waiting: receivers - sent - failed - unknown,
    perSecond,
    ...(left !== undefined && perSecond > 0 && { etaMs: Math.max(0, Math.round((left / perSecond) * 1000)) }),
    elapsedMs: fields.startedAt === undefined ? 0 : Math.max(0, (count('endedAt') || now) - count('startedAt')),
    ...(fields.lastError !== undefined && { lastError: restoreError(fields.lastError) }),
  };
}

/** Number of receivers per second that got an outcome in the current time slot and the previous time slot. */
function rateOf(fields: Readonly<Record<string, string>>, now: number): number {
  const [slot, recent, before, startedAt] = ['slot', 'recent', 'before', 'startedAt'].map((name) =>
    Number(fields[name] ?? 0),
  ) as [number, number, number, number];
  const age = Math.floor(now / SLOT_MS) - slot;
  const done = age === 0 ? recent + before : age === 1 ? recent : 0;
  const since = Math.max(startedAt, (Math.floor(now / SLOT_MS) - 1) * SLOT_MS);
  return now > since ? Math.round((done * 10_000) / (now - since)) / 10 : 0;
}

/**
 * Formats a report as a line for people: `12,000 of 100,000 receivers (12 %), 5,900 a second, 15 s left`. The line also
 * has the numbers of failed and unknown receivers, unless they are 0.
 */
export function progressLine({ sent, failed, unknown, total, perSecond, etaMs, status }: BulkReport): string {
  const done = sent + failed + unknown;
  const part = total === undefined ? '' : ` of ${total.toLocaleString('en')}`;
  const percent = total ? ` (${Math.floor((done * 100) / total)} %)` : '';
  return [
    `${done.toLocaleString('en')}${part} receivers${percent}`,
    ...(failed > 0 ? [`${failed.toLocaleString('en')} failed`] : []),
    ...(unknown > 0 ? [`${unknown.toLocaleString('en')} unknown`] : []),
    ...(status === 'running' ? [`${Math.round(perSecond).toLocaleString('en')} a second`] : [status]),
    ...(status === 'running' && etaMs !== undefined ? [`${durationOf(etaMs)} left`] : []),
  ].join(', ');
}

function durationOf(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`;
}
