import type { Info } from '@rongkit/emulator/admin';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { admin } from '../api/admin.js';
import { useLoad } from '../data/use-load.js';
import { number, say, sayCode, type Word } from '../i18n.js';
import { clockNow } from '../live/clock.js';
import { count, type LiveEvent, lost, RATE_SECONDS, rates, recent } from '../live/stream.js';
import { Card, CopyButton, Empty, Facts, Segments } from '../parts/basics.js';
import { Show } from '../parts/error-box.js';
import { EventRow, isCovered } from '../parts/event-row.js';
import { Page } from '../parts/page.js';
import { addressOf } from '../route.js';
import { dateTime } from '../time.js';
import { UndeliveredRow } from './undelivered.js';

const SHOWN = 24;

/** The overview: counts, the latest events, and messages that did not arrive. */
export function OverviewPage(): JSX.Element {
  const load = async () => {
    const info = await admin.getInfo();
    clockNow.value = info.clock.now;
    return info;
  };
  const info = useLoad(load, { key: 'info', isOfNow: true, on: ['command', 'client', 'clock', 'reset'] });
  return (
    <Page title={say('overview')}>
      <Show of={info}>
        {(shown) => (
          <>
            <Tiles info={shown} />
            <div class="overview">
              <Feed />
              <div class="overview-side">
                <ClockCard info={shown} />
                <Problems />
                <About info={shown} />
              </div>
            </div>
          </>
        )}
      </Show>
    </Page>
  );
}

const TILES: readonly (readonly [keyof Info['counts'], Word, string])[] = [
  ['users', 'users', 'users'],
  ['groups', 'groups', 'groups'],
  ['chatrooms', 'rooms', 'rooms'],
  ['ultraGroups', 'ultraGroups', 'ultra-groups'],
  ['messages', 'messages', 'messages'],
  ['clients', 'clients', 'clients'],
];

function Tiles({ info: { counts } }: { readonly info: Info }): JSX.Element {
  return (
    <div class="tiles">
      {TILES.map(([name, word, page]) => (
        <a key={name} class="tile" href={addressOf(page)}>
          <span class="tile-number">{number(counts[name])}</span>
          <span class="tile-name">{say(word)}</span>
        </a>
      ))}
    </div>
  );
}

const FILTERS = ['all', 'request', 'delivery', 'client'] as const;
type Filter = (typeof FILTERS)[number];

/** The latest events. Events beyond those that the page can show are only counted. */
function Feed(): JSX.Element {
  const [filter, setFilter] = useState<Filter>('all');
  const isShown = (event: LiveEvent) => (filter === 'all' ? !isCovered(event) : event.type === filter);
  const events = recent.value.filter(isShown);
  const more = count.value - Math.min(SHOWN, events.length);
  return (
    <Card
      title={say('feed')}
      tools={
        <Segments
          label={say('feed.filter')}
          options={FILTERS.map((id) => [id, say(`feed.${id}`)] as const)}
          chosen={filter}
          onChoose={setFilter}
        />
      }
    >
      <Pulse />
      {events.length === 0 ? (
        <Empty icon="request">{say('feed.empty')}</Empty>
      ) : (
        <div class="feed">
          {events.slice(0, SHOWN).map((event) => (
            <EventRow key={`${event.type} ${event.id}`} event={event} />
          ))}
        </div>
      )}
      {more > 0 && filter === 'all' && (
        <p class="list-foot">
          <a href={addressOf('requests')}>{say('feed.more', { n: number(more) })}</a>
          {lost.value > 0 && ` · ${say('lost', { n: number(lost.value) })}`}
        </p>
      )}
    </Card>
  );
}

const BAR = 5;
const HEIGHT = 40;

/** A chart of the event rate, with a bar for each of the last seconds. */
function Pulse(): JSX.Element {
  const values = rates.value;
  const top = Math.max(4, ...values);
  return (
    <svg
      class="pulse"
      viewBox={`0 0 ${RATE_SECONDS * BAR} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={say('feed.rate', { n: number(values.at(-1) ?? 0) })}
    >
      {values.map((value, index) => {
        const height = value === 0 ? 1 : Math.max(3, (value / top) * HEIGHT);
        return <rect key={index} x={index * BAR} y={HEIGHT - height} width={BAR - 1.5} height={height} rx="1" />;
      })}
    </svg>
  );
}

function ClockCard({ info: { clock } }: { readonly info: Info }): JSX.Element {
  return (
    <Card title={say('clock')} tools={<a href={addressOf('clock')}>{say('change')}</a>}>
      <p class="number">{dateTime(clock.now)}</p>
      <p class="muted small">{say(clock.frozen ? 'clock.isFrozen' : 'clock.runs')}</p>
    </Card>
  );
}

const PROBLEMS = 5;

/** The latest messages that did not arrive, the newest first. */
function Problems(): JSX.Element {
  const undelivered = useLoad(() => admin.listUndelivered({ order: 'desc', limit: PROBLEMS }), {
    key: 'undelivered',
    isOfNow: true,
    on: ['undelivered', 'reset'],
  });
  return (
    <Card title={say('undelivered')} tools={<a href={addressOf('undelivered')}>{say('all')}</a>}>
      <Show of={undelivered}>
        {({ items }) =>
          items.length === 0 ? (
            <p class="muted">{say('undelivered.none')}</p>
          ) : (
            <div class="feed">
              {items.map((item) => (
                <UndeliveredRow key={item.id} item={item} />
              ))}
            </div>
          )
        }
      </Show>
    </Card>
  );
}

function About({ info }: { readonly info: Info }): JSX.Element {
  const { url, appKey, dataCenter, rateLimits, dataDir, version } = info;
  return (
    <Card title={say('emulator')} tools={<CopyButton text={() => url} label={say('copyUrl')} />}>
      <Facts
        facts={[
          [say('address'), <code class="breaks">{url}</code>],
          [say('appKey'), <code class="breaks">{appKey}</code>],
          [say('dataCenter'), dataCenter],
          [
            say('limits'),
            typeof rateLimits === 'number' ? `× ${rateLimits}` : sayCode('limits', rateLimits, rateLimits),
          ],
          [say('storage'), say(dataDir ? 'storage.folder' : 'storage.memory')],
          [say('version'), version],
        ]}
      />
    </Card>
  );
}
