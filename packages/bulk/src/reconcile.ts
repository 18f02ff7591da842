import { type HistoryRow, type RongCloud, readHistory } from 'rongkit';
import { type RunPlan, tagOf } from './run-plan.js';
import type { KeptReceivers, RunStore } from './run-store.js';

const HOUR_MS = 3_600_000;
/** Maximum difference that is assumed between the clocks of Redis and of the service. */
const SKEW_MS = 60_000;
/** A call that has begun arrives within this time: all its timeouts are shorter. */
const ARRIVES_MS = 5 * 60_000;

/** Options of {@link QueuedRun.reconcile}. */
export interface ReconcileOptions {
  /**
   * UTC offset of the data center, by which it names its logs: 8 for Beijing, 0 for all others.
   * @default 8
   */
  readonly utcOffsetHours?: number | undefined;
  /**
   * Time of the service, in milliseconds since 1970: an hour that is not over by then has an incomplete log.
   * @default `Date.now()`
   */
  readonly now?: number | undefined;
  /** Signal that aborts the calls and the downloads. */
  readonly signal?: AbortSignal | undefined;
}

/** Numbers of receivers of chunks that were unknown, by the outcome in the logs. */
export interface Reconciled {
  readonly sent: number;
  readonly failed: number;
  readonly unknown: number;
}

/** An unknown chunk, with its messages in the logs. */
interface Doubt {
  readonly kept: KeptReceivers;
  readonly receivers: ReadonlySet<string>;
  readonly hours: readonly string[];
  /** Times of messages that match, by receiver. */
  readonly found: Map<string, number>;
}

/** Settles the unknown chunks of a run by the hourly logs. */
export async function reconcile(store: RunStore, rong: RongCloud, options: ReconcileOptions): Promise<Reconciled> {
  const { utcOffsetHours = 8, now = Date.now(), signal } = options;
  const { fields } = (await store.report()) ?? {};
  const counts = { sent: 0, failed: 0, unknown: 0 };
  if (!fields?.plan) return counts;
  const plan = JSON.parse(fields.plan) as RunPlan;
  const doubts: Doubt[] = [];
  for await (const kept of store.scan('unknown')) doubts.push(doubtOf(kept, utcOffsetHours));
  const complete = new Set<string>();
  for (const hour of new Set(doubts.flatMap(({ hours }) => hours))) {
    const { url } = await rong.message.getHistory({ date: hour }, { signal });
    if (url && endOf(hour, utcOffsetHours) <= now) complete.add(hour);
    const inHour = doubts.filter(({ hours }) => hours.includes(hour));
    const match = matcherOf(plan, store.id, inHour, utcOffsetHours);
    for await (const row of readHistory(rong, { from: hour, to: hour, utcOffsetHours, signal })) match(row);
  }
  for (const doubt of doubts) {
    const isComplete = doubt.hours.every((hour) => complete.has(hour));
    const status = plan.isTagged ? verdictByTag(doubt, isComplete) : verdictByContent(doubt, doubts, isComplete);
    counts[status] += doubt.receivers.size;
    if (status === 'unknown') continue;
    const { position, token, receivers } = doubt.kept;
    await store.settle(Number(position), token, { outcome: { status }, receivers, isAnswered: false });
  }
  return counts;
}

function doubtOf(kept: KeptReceivers, utcOffsetHours: number): Doubt {
  const receivers = (JSON.parse(kept.receivers) as unknown[]).map((each) =>
    String(typeof each === 'object' ? (each as { toUserId: unknown }).toUserId : each),
  );
  const hours: string[] = [];
  const first = Math.floor((kept.since - SKEW_MS + utcOffsetHours * HOUR_MS) / HOUR_MS) * HOUR_MS;
  for (let at = first; at <= kept.since + ARRIVES_MS + utcOffsetHours * HOUR_MS; at += HOUR_MS) {
    hours.push(new Date(at).toISOString().slice(0, 13).replace(/\D/g, ''));
  }
  return { kept, receivers: new Set(receivers), hours, found: new Map() };
}

function endOf(hour: string, utcOffsetHours: number): number {
  const start = Date.parse(hour.replace(/(....)(..)(..)(..)/, '$1-$2-$3T$4:00:00Z'));
  return start - utcOffsetHours * HOUR_MS + HOUR_MS;
}

/** Returns a function that notes a message of the log for the chunks that it may belong to. */
function matcherOf(plan: RunPlan, run: string, doubts: readonly Doubt[], utcOffsetHours: number) {
  const { params, isTagged } = plan;
  const owners = isTagged ? ownersByTag(run, doubts) : ownersByContent(plan, doubts, utcOffsetHours);
  return (row: HistoryRow) => {
    if (row.fromUserId !== params.fromUserId || row.classname !== params.objectName) return;
    const receiver = String(row.targetId);
    for (const doubt of owners(row)) if (doubt.receivers.has(receiver)) note(doubt, receiver);
  };
}

type OwnersOf = (row: HistoryRow) => readonly Doubt[];

function ownersByTag(run: string, doubts: readonly Doubt[]): OwnersOf {
  const byTag = new Map(doubts.map((doubt) => [tagOf(run, Number(doubt.kept.position)), doubt]));
  return ({ content }) => {
    const { extra } = (parse(content) ?? {}) as { extra?: unknown };
    const owner = byTag.get(String(extra));
    return owner ? [owner] : [];
  };
}

function ownersByContent({ params }: RunPlan, doubts: readonly Doubt[], utcOffsetHours: number): OwnersOf {
  const wanted = canonical(parse(params.content));
  return ({ content, dateTime }) => {
    if (canonical(parse(content)) !== wanted) return [];
    const at = Date.parse(`${dateTime.replace(' ', 'T')}Z`) - utcOffsetHours * HOUR_MS;
    return doubts.filter(({ kept: { since } }) => at >= since - SKEW_MS && at <= since + ARRIVES_MS);
  };
}

function note({ found }: Doubt, receiver: string): void {
  found.set(receiver, (found.get(receiver) ?? 0) + 1);
}

/** The service accepts or refuses a call as a whole, so one message in the log proves that its whole chunk was sent. */
function verdictByTag({ found }: Doubt, isComplete: boolean): 'sent' | 'failed' | 'unknown' {
  if (found.size > 0) return 'sent';
  return isComplete ? 'failed' : 'unknown';
}

/**
 * Without a tag, a message may belong to another chunk or another program. Only a full match proves that the call was
 * sent.
 */
function verdictByContent(doubt: Doubt, all: readonly Doubt[], isComplete: boolean): 'sent' | 'failed' | 'unknown' {
  const { found, receivers } = doubt;
  if (found.size === 0) return isComplete ? 'failed' : 'unknown';
  const isShared = all.some((other) => other !== doubt && [...receivers].some((each) => other.receivers.has(each)));
  const isOnceEach = found.size === receivers.size && [...found.values()].every((count) => count === 1);
  return isOnceEach && !isShared ? 'sent' : 'unknown';
}

function parse(content: unknown): unknown {
  if (typeof content !== 'string') return content;
  try {
    return JSON.parse(content);
  } catch {
    return content;
  }
}

/** JSON with sorted members, since a log may reorder them. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
