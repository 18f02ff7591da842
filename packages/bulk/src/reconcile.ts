import { createHash } from 'node:crypto';
import { type HistoryRow, type RongCloud, readHistory } from 'rongkit';
import { type RunPlan, tagOf } from './run-plan.js';
import type { KeptReceivers, RunStore } from './run-store.js';

const HOUR_MS = 3_600_000;
/** Assumed maximum difference between the clocks of Redis and of the service, in milliseconds. */
const SKEW_MS = 60_000;
/**
 * Assumed maximum time in milliseconds from the start of a call to its arrival at the service; usual timeouts are
 * shorter.
 */
const ARRIVES_MS = 5 * 60_000;

/** Options of {@link QueuedRun.reconcile}. */
export interface ReconcileOptions {
  /**
   * UTC offset of the data center in hours, for the names of its logs: 8 for Beijing, 0 for all other data centers.
   * @default 8
   */
  readonly utcOffsetHours?: number | undefined;
  /**
   * Current time at the service, in milliseconds since 1970. The log of an hour that is not over at this time is
   * incomplete.
   * @default `Date.now()`
   */
  readonly now?: number | undefined;
  /** Signal that aborts the calls and the downloads. */
  readonly signal?: AbortSignal | undefined;
}

/** Numbers of receivers in chunks that were unknown, by the outcome that the logs show. */
export interface Reconciled {
  readonly sent: number;
  readonly failed: number;
  readonly unknown: number;
}

/** An unknown chunk, with its messages in the logs. */
interface Doubt {
  readonly kept: KeptReceivers;
  readonly receivers: ReadonlySet<string>;
  /** Number of receivers in the chunk, including repeated ones, which `receivers` has once. */
  readonly size: number;
  readonly hours: readonly string[];
  /** Number of matching messages in the logs, by receiver. */
  readonly found: Map<string, number>;
}

/** Endpoints whose messages appear in the hourly logs with the content of the call. */
const LOGGED: readonly string[] = [
  'publishPrivate',
  'publishSystem',
  'publishGroup',
  'publishUltraGroup',
  'publishChatroom',
];
/**
 * Endpoints whose messages can be found by tag. Each message of a template has its own content, so only a tag
 * identifies it.
 */
const LOGGED_BY_TAG: readonly string[] = [...LOGGED, 'publishTemplate', 'publishSystemTemplate'];

type Verdict = 'sent' | 'failed' | 'unknown';

/** Determines the outcome of the unknown chunks of a run from the hourly logs. */
export async function reconcile(store: RunStore, rong: RongCloud, options: ReconcileOptions): Promise<Reconciled> {
  const { utcOffsetHours = 8 } = options;
  const { fields } = (await store.report()) ?? {};
  const counts = { sent: 0, failed: 0, unknown: 0 };
  if (!fields?.plan) return counts;
  const plan = JSON.parse(fields.plan) as RunPlan;
  const doubts: Doubt[] = [];
  for await (const kept of store.scan('unknown')) doubts.push(doubtOf(kept, utcOffsetHours));
  const verdicts = isLogged(plan) ? await judge(store, rong, { plan, fields, doubts, options }) : [];
  for (const [index, doubt] of doubts.entries()) {
    const status = verdicts[index] ?? 'unknown';
    counts[status] += doubt.size;
    if (status === 'unknown') continue;
    const { position, token, receivers } = doubt.kept;
    await store.settle(Number(position), token, { outcome: { status }, receivers, isAnswered: false });
  }
  return counts;
}

/**
 * Whether the logs contain the messages of a run. Status messages and pushes are in no log, so their absence proves
 * nothing.
 */
function isLogged({ endpoint, isTagged }: RunPlan): boolean {
  return (isTagged ? LOGGED_BY_TAG : LOGGED).includes(endpoint.replace('message.', ''));
}

interface Case {
  readonly plan: RunPlan;
  readonly fields: Readonly<Record<string, string>>;
  readonly doubts: readonly Doubt[];
  readonly options: ReconcileOptions;
}

async function judge(store: RunStore, rong: RongCloud, { plan, fields, doubts, options }: Case): Promise<Verdict[]> {
  const { utcOffsetHours = 8, now = Date.now(), signal } = options;
  const span = plan.isTagged ? [] : spanOf(doubts, fields, utcOffsetHours);
  const isOfRun = plan.isTagged ? () => false : contentOf(plan);
  const complete = new Set<string>();
  let messages = 0;
  for (const hour of new Set([...doubts.flatMap(({ hours }) => hours), ...span])) {
    const { url } = await rong.message.getHistory({ date: hour }, { signal });
    if (url && endOf(hour, utcOffsetHours) <= now) complete.add(hour);
    const inHour = doubts.filter(({ hours }) => hours.includes(hour));
    const match = matcherOf(plan, store.id, inHour, utcOffsetHours);
    for await (const row of readHistory(rong, { from: hour, to: hour, utcOffsetHours, signal })) {
      match(row);
      if (isOfRun(row)) messages += 1;
    }
  }
  const isComplete = (hours: readonly string[]) => hours.every((hour) => complete.has(hour));
  if (plan.isTagged) return doubts.map((doubt) => verdictByTag(doubt, isComplete(doubt.hours)));
  const verdicts = doubts.map((doubt) => verdictByContent(doubt, doubts, isComplete(doubt.hours)));
  const added = doubts.reduce((sum, { size }, index) => sum + (verdicts[index] === 'sent' ? size : 0), 0);
  // The logs must have one message for each receiver of a sent chunk. Otherwise a receiver is named twice, or another
  // program sends the same content.
  const isClear = isComplete(span) && messages === Number(fields.sent) + added && (await isOnlyRun(store, plan));
  return isClear ? verdicts : verdicts.map((verdict) => (verdict === 'sent' ? 'unknown' : verdict));
}

async function isOnlyRun(store: RunStore, plan: RunPlan): Promise<boolean> {
  return (await store.sameContent(contentKeyOf(plan))).every((id) => id === store.id);
}

function doubtOf(kept: KeptReceivers, utcOffsetHours: number): Doubt {
  const receivers = (JSON.parse(kept.receivers) as unknown[]).map((each) =>
    String(typeof each === 'object' ? (each as { toUserId: unknown }).toUserId : each),
  );
  const hours = hoursBetween(kept.since - SKEW_MS, kept.since + ARRIVES_MS, utcOffsetHours);
  return { kept, receivers: new Set(receivers), size: receivers.length, hours, found: new Map() };
}

/** Names of the hourly logs from one time to another. */
function hoursBetween(from: number, to: number, utcOffsetHours: number): string[] {
  const hours: string[] = [];
  const first = Math.floor((from + utcOffsetHours * HOUR_MS) / HOUR_MS) * HOUR_MS;
  for (let at = first; at <= to + utcOffsetHours * HOUR_MS; at += HOUR_MS) {
    hours.push(new Date(at).toISOString().slice(0, 13).replace(/\D/g, ''));
  }
  return hours;
}

/** Hours in which messages of the run may have arrived; empty if no chunk is in doubt. */
function spanOf(doubts: readonly Doubt[], fields: Readonly<Record<string, string>>, utcOffsetHours: number): string[] {
  if (doubts.length === 0) return [];
  const calls = doubts.map(({ kept }) => kept.since);
  const ended = Number(fields.endedAt ?? 0);
  return hoursBetween(Number(fields.startedAt) - SKEW_MS, Math.max(ended, ...calls) + ARRIVES_MS, utcOffsetHours);
}

function endOf(hour: string, utcOffsetHours: number): number {
  const start = Date.parse(hour.replace(/(....)(..)(..)(..)/, '$1-$2-$3T$4:00:00Z'));
  return start - utcOffsetHours * HOUR_MS + HOUR_MS;
}

/** Returns a function that records a message of a log for each chunk to which the message may belong. */
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

/** Returns a function that tells whether a message in a log has the sender, the type and the content of a run. */
function contentOf({ params }: RunPlan): (row: HistoryRow) => boolean {
  const wanted = canonical(parse(params.content));
  return ({ fromUserId, classname, content }) =>
    fromUserId === params.fromUserId && classname === params.objectName && canonical(parse(content)) === wanted;
}

/** Digest of the sender, the type and the content of a run, by which runs with the same messages find each other. */
export function contentKeyOf({ params, app = '' }: RunPlan): string {
  const { fromUserId, objectName, content } = params;
  return createHash('sha256')
    .update(canonical([app, fromUserId, objectName, parse(content)]))
    .digest('hex')
    .slice(0, 32);
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
function verdictByTag({ found }: Doubt, isComplete: boolean): Verdict {
  if (found.size > 0) return 'sent';
  return isComplete ? 'failed' : 'unknown';
}

/**
 * Without a tag, a message may belong to another chunk or another program. Only a full match proves that the call was
 * sent.
 */
function verdictByContent(doubt: Doubt, all: readonly Doubt[], isComplete: boolean): Verdict {
  const { found, receivers, size } = doubt;
  if (found.size === 0) return isComplete ? 'failed' : 'unknown';
  const isShared = all.some((other) => other !== doubt && [...receivers].some((each) => other.receivers.has(each)));
  const isOnceEach =
    size === receivers.size && found.size === size && [...found.values()].every((count) => count === 1);
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

/** Serializes a value as JSON with sorted members, since a log may reorder the members of the content. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
