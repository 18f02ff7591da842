import type { Undelivered } from '@rongkit/emulator/admin';
import type { JSX } from 'preact';
import { say, sayCode } from '../i18n.js';
import type { EventType, LiveEvent } from '../live/stream.js';
import { addressOf } from '../route.js';
import { dateTime, timeOfDay } from '../time.js';
import { Pill, type Tone } from './basics.js';
import { placeOfUndelivered, reasonOf } from './not-delivered.js';

interface Told {
  readonly text: string;
  readonly mark?: readonly [tone: Tone, text: string];
  readonly address?: string;
}

type Data = Readonly<Record<string, unknown>>;

const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

/** Functions that describe an event, by its type. */
const TELL: Readonly<Record<EventType, (data: Data) => Told>> = {
  request: ({ id, method, path, endpoint, status, code }) => ({
    text: text(endpoint ?? `${text(method)} ${text(path)}`),
    mark: [status === 200 ? 'good' : 'bad', status === null ? say('request.cut') : text(code ?? status)],
    address: addressOf('requests', text(id)),
  }),
  command: ({ seq, endpoint, by }) => ({
    text: [(by as Data).userId, endpoint].filter((each) => each !== undefined).join(' · '),
    mark: ['plain', `#${text(seq)}`],
    address: addressOf('history', '', { at: text(seq) }),
  }),
  delivery: ({ id, callback, outcome }) => ({
    text: text(callback),
    mark: [outcome === 'delivered' ? 'good' : 'bad', sayCode('outcome', text(outcome), text(outcome))],
    address: addressOf('callbacks', text(id)),
  }),
  client: ({ change, userId, platform }) => ({
    text: `${text(userId)} · ${text(platform)}`,
    mark: [change === 'connected' ? 'good' : 'plain', sayCode('client', text(change), text(change))],
    address: addressOf('users', text(userId)),
  }),
  clock: ({ now, frozen }) => ({
    text: dateTime(Number(now)),
    ...(frozen === true && { mark: ['warn', say('clock.frozen')] as const }),
    address: addressOf('clock'),
  }),
  fault: ({ faults }) => ({ text: say('fault.count', { n: text(faults) }), address: addressOf('faults') }),
  undelivered: (data) => {
    const item = data as unknown as Undelivered;
    return {
      text: `${item.fromUserId} → ${item.userId ?? item.targetId}`,
      mark: ['bad', reasonOf(item)],
      address: placeOfUndelivered(item),
    };
  },
  reset: ({ cause }) => ({ text: sayCode('reset', text(cause), text(cause)), mark: ['warn', say('event.reset')] }),
  lost: ({ count }) => ({
    text: count === null ? say('lost.some') : say('lost', { n: text(count) }),
    mark: ['warn', say('event.lost')],
  }),
};

/** Commands for which the emulator also sends an event of another type. */
const COVERED = ['client.connect', 'client.disconnect', 'client.disconnectAll'];

/** Whether a command event is hidden, because an event of the request or of the client shows the same. */
export function isCovered({ type, data: { endpoint, by } }: LiveEvent): boolean {
  return type === 'command' && ((by as Data).kind === 'request' || COVERED.includes(text(endpoint)));
}

/** A line of the feed of events. */
export function EventRow({ event }: { readonly event: LiveEvent }): JSX.Element {
  const { text: told, mark, address } = TELL[event.type](event.data);
  const cells = (
    <>
      <span class="muted small number">{timeOfDay(event.at)}</span>
      <span class="muted small feed-kind">{say(`event.${event.type}`)}</span>
      <span class="ellipsis">{told}</span>
      {mark ? <Pill tone={mark[0]}>{mark[1]}</Pill> : <span />}
    </>
  );
  return address === undefined ? (
    <div class="feed-row">{cells}</div>
  ) : (
    <a class="feed-row" href={address}>
      {cells}
    </a>
  );
}
