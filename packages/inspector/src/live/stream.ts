import { batch, type Signal, signal } from '@preact/signals';
import { needsLogin } from '../api/errors.js';
import { clockNow } from './clock.js';

/** The types of events that the emulator sends. */
export const EVENT_TYPES = [
  'request',
  'command',
  'delivery',
  'client',
  'clock',
  'fault',
  'undelivered',
  'reset',
  'lost',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export interface LiveEvent {
  readonly id: string;
  readonly type: EventType;
  readonly at: number;
  readonly data: Readonly<Record<string, unknown>>;
}

export type Connection = 'connecting' | 'live' | 'lost';

const EVENTS = './events';
/** The number of events that the page keeps. */
const KEPT = 300;
/** The shortest time between two renderings of the page under many events, in milliseconds. */
const FLUSH_MS = 100;
/** The pause before the stream is opened again, in milliseconds. */
const REOPEN_MS = 3000;
/** The number of seconds for which the event rate is kept. */
export const RATE_SECONDS = 60;

/** The latest events, the newest first. */
export const recent = signal<readonly LiveEvent[]>([]);
/**
 * The epoch of the emulator, which changes with a restart, a reset, an import or a fork; empty while it is not known.
 */
export const epoch = signal('');
/** The number of all events that arrived, including events that are not kept. */
export const count = signal(0);
/** The number of events that this page missed, as far as it is known: it was too slow or disconnected for too long. */
export const lost = signal(0);
export const connection = signal<Connection>('connecting');
/** The number of events in each of the last seconds, the newest last. */
export const rates = signal<readonly number[]>(new Array(RATE_SECONDS).fill(0));

/**
 * Counters by event type. A counter rises with each flush that has such an event. All of them rise after a reset, after
 * missed events, and when a lost connection is back.
 */
const pulses = Object.fromEntries(EVENT_TYPES.map((type) => [type, signal(0)])) as Record<EventType, Signal<number>>;

/** A number that changes after an event of one of the types, and whenever all data may have changed. */
export function pulseOf(types: readonly EventType[]): number {
  return types.reduce((sum, type) => sum + pulses[type].value, 0);
}

/** The latest events as JSON, which are not parsed yet. Under many events, most of them are never parsed. */
let waiting: string[] = [];
let waitingCount = 0;
let waitingLost = 0;
let came = new Set<EventType>();
let isDue = false;
let thisSecond = 0;
let flushedAt = 0;
/** The id of the last event that arrived. A new stream begins after this event. */
let lastId = '';
let wasHidden = document.hidden;

let open: { readonly source: EventSource; readonly timer: number } | undefined;

/**
 * Opens the event stream, or reopens it, such as after a login. After a lost connection, the browser reconnects. A page in
 * a hidden tab has no stream, because a browser opens at most six connections to a server for all of its tabs.
 */
export function openStream(): void {
  closeStream();
  if (document.hidden) return;
  const source = new EventSource(lastId === '' ? EVENTS : `${EVENTS}?lastEventId=${encodeURIComponent(lastId)}`);
  open = { source, timer: setInterval(countSecond, 1000) };
  source.onopen = () => batch(opened);
  source.onerror = () => {
    connection.value = 'lost';
    // The browser does not reconnect after an answer that is not a stream, such as the error page of a proxy.
    if (source.readyState === EventSource.CLOSED && open?.source === source) setTimeout(reopen, REOPEN_MS, source);
  };
  for (const type of EVENT_TYPES) {
    source.addEventListener(type, ({ data, lastEventId }: MessageEvent<string>) => {
      lastId = lastEventId;
      receive(type, data);
    });
  }
}

function closeStream(): void {
  open?.source.close();
  clearInterval(open?.timer);
  open = undefined;
}

document.addEventListener('visibilitychange', () => {
  if (document.hidden) {
    wasHidden = true;
    closeStream();
  } else if (!open && !needsLogin.peek()) openStream();
});

function reopen(closed: EventSource): void {
  if (open?.source === closed) openStream();
}

/**
 * Called when the stream is open. After a lost connection, all data is loaded again, because it may have changed; also
 * after a tab was hidden before its first event, because the stream then does not begin where the earlier one ended.
 */
function opened(): void {
  const isBack = connection.value === 'lost' || (wasHidden && lastId === '');
  wasHidden = false;
  connection.value = 'live';
  if (isBack) for (const pulse of Object.values(pulses)) pulse.value += 1;
}

function receive(type: EventType, data: string): void {
  thisSecond += 1;
  came.add(type);
  waitingCount += 1;
  if (type === 'lost') waitingLost += Number((JSON.parse(data) as LiveEvent).data.count);
  waiting.push(data);
  if (waiting.length >= 2 * KEPT) waiting = waiting.slice(-KEPT);
  if (isDue) return;
  isDue = true;
  const pause = flushedAt + FLUSH_MS - performance.now();
  if (pause <= 0) requestAnimationFrame(flush);
  else setTimeout(() => requestAnimationFrame(flush), pause);
}

/** Handles the events since the last flush in one batch. All of them are counted; only the last `KEPT` are parsed. */
function flush(): void {
  isDue = false;
  flushedAt = performance.now();
  const events = waiting.slice(-KEPT).map((data) => JSON.parse(data) as LiveEvent);
  const [types, all, missed] = [came, waitingCount, waitingLost];
  [waiting, came, waitingCount, waitingLost] = [[], new Set(), 0, 0];
  batch(() => {
    count.value += all;
    lost.value += missed;
    const last = events.at(-1);
    if (last) {
      clockNow.value = last.at;
      // An unknown number of events is missing, so the emulator may have been restarted.
      const isUnknown = last.type === 'lost' && last.data.count === null;
      epoch.value = isUnknown ? '' : last.id.slice(0, last.id.lastIndexOf('-'));
    }
    recent.value = [...events.toReversed(), ...(types.has('reset') ? [] : recent.value)].slice(0, KEPT);
    for (const type of types.has('reset') || types.has('lost') ? EVENT_TYPES : types) pulses[type].value += 1;
  });
}

function countSecond(): void {
  if (thisSecond === 0 && rates.value.every((each) => each === 0)) return;
  rates.value = [...rates.value.slice(1), thisSecond];
  thisSecond = 0;
}
