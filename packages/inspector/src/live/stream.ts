import { batch, type Signal, signal } from '@preact/signals';
import { clockNow } from './clock.js';

/** The kinds of events that the emulator tells. */
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
/** Events that the page keeps. */
const KEPT = 300;
/** The page is drawn anew at most this often under a flood of events, in milliseconds. */
const FLUSH_MS = 100;
/** The pause before the stream is opened anew. */
const REOPEN_MS = 3000;
/** Seconds of the rate. */
export const RATE_SECONDS = 60;

/** The latest events, the newest first. */
export const recent = signal<readonly LiveEvent[]>([]);
/** A name for the state from which the events come: another one after a restart, a reset, an import or a fork. */
export const epoch = signal('');
/** The number of events that came, also of those that are no longer kept or never were. */
export const count = signal(0);
/** The number of events that the emulator dropped because this page was too slow. */
export const lost = signal(0);
export const connection = signal<Connection>('connecting');
/** Events in each of the last seconds, the newest last. */
export const rates = signal<readonly number[]>(new Array(RATE_SECONDS).fill(0));

/** By kind: rises with each frame in which such an event came. */
const pulses = Object.fromEntries(EVENT_TYPES.map((type) => [type, signal(0)])) as Record<EventType, Signal<number>>;

/** A number that changes when one of the kinds of events has come. */
export function pulseOf(types: readonly EventType[]): number {
  return types.reduce((sum, type) => sum + pulses[type].value, 0);
}

/** The data of the latest events, as JSON. Under a flood most of it is never read. */
let waiting: string[] = [];
let waitingCount = 0;
let waitingLost = 0;
let came = new Set<EventType>();
let isDue = false;
let thisSecond = 0;
let flushedAt = 0;

let open: { readonly source: EventSource; readonly timer: number } | undefined;

/** Opens the stream of events, also a second time, such as after a login. The browser reconnects by itself. */
export function openStream(): void {
  open?.source.close();
  clearInterval(open?.timer);
  const source = new EventSource(EVENTS);
  open = { source, timer: setInterval(countSecond, 1000) };
  source.onopen = () => batch(opened);
  source.onerror = () => {
    connection.value = 'lost';
    // The browser gives up after an answer that is no stream, such as that of a proxy.
    if (source.readyState === EventSource.CLOSED && open?.source === source) setTimeout(reopen, REOPEN_MS, source);
  };
  for (const type of EVENT_TYPES) {
    source.addEventListener(type, ({ data }: MessageEvent<string>) => receive(type, data));
  }
}

function reopen(closed: EventSource): void {
  if (open?.source === closed) openStream();
}

/** After a pause anything may have changed. */
function opened(): void {
  const isBack = connection.value === 'lost';
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

/** Shows all events of a frame at once. */
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
      // Events of unknown number are missing: the emulator may be another one.
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
