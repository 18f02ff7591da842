import type { HistoryCommand as HistoryEntry } from '@rongkit/emulator/admin';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { admin } from '../api/admin.js';
import { historyAt } from '../api/history.js';
import { useAction } from '../data/use-action.js';
import { type CommandRows, useHistory } from '../data/use-history.js';
import { useLoad } from '../data/use-load.js';
import { startTravel } from '../frame/travel-bar.js';
import { number, say, sayCode } from '../i18n.js';
import { Card, Empty, Facts, Pill } from '../parts/basics.js';
import { Browse } from '../parts/browse.js';
import { DiffView } from '../parts/diff-view.js';
import { ErrorBox, Show } from '../parts/error-box.js';
import { TextField } from '../parts/field.js';
import { JsonView } from '../parts/json-view.js';
import { VirtualList } from '../parts/virtual-list.js';
import { addressOf, go, viewpoint } from '../route.js';
import { dateTime, timeOfDay } from '../time.js';

/**
 * All commands of the command history. The pages that can show a past state show the state after the chosen command.
 */
export function HistoryPage(): JSX.Element {
  const { at, report } = viewpoint.value;
  const rows = useHistory(report);
  return (
    <Browse
      title={say('history')}
      icon="history"
      hint={say('history.choose')}
      up={addressOf('history', '', { at: undefined })}
      tools={
        <button type="button" class="link" onClick={() => void startTravel()}>
          {say('history.latest')}
        </button>
      }
      list={<Commands rows={rows} at={at} />}
      detail={at === undefined ? undefined : <Point key={report ?? ''} at={at} />}
    />
  );
}

function Commands({ rows, at }: { readonly rows: CommandRows; readonly at: number | undefined }): JSX.Element {
  const { base, head, error, isLoading, itemAt, onVisible, reload } = rows;
  if (error !== undefined) return <ErrorBox error={error} retry={reload} />;
  if (head === base && !isLoading) return <Empty icon="history">{say('history.none')}</Empty>;
  return (
    <VirtualList
      label={say('history')}
      count={head - base}
      rowHeight={50}
      onVisible={onVisible}
      {...(at !== undefined && { shown: at - base - 1 })}
      row={(row, tabIndex) => {
        const entry = itemAt(row);
        return entry ? <Row entry={entry} isOpen={entry.seq === at} tabIndex={tabIndex} /> : <div class="row" />;
      }}
    />
  );
}

interface RowProps {
  readonly entry: HistoryEntry;
  readonly isOpen: boolean;
  readonly tabIndex: 0 | -1;
}

function Row({ entry: { seq, at, endpoint, by }, isOpen, tabIndex }: RowProps): JSX.Element {
  return (
    <a
      class="row row-plain"
      href={addressOf('history', '', { at: String(seq) })}
      tabIndex={tabIndex}
      aria-current={isOpen ? 'true' : undefined}
    >
      <span class="row-main">
        <span class="row-title ellipsis">{endpoint}</span>
        <span class="row-line ellipsis">{whoOf(by)}</span>
      </span>
      <span class="row-side">
        <span class="number">{`#${number(seq)}`}</span>
        <span class="number">{timeOfDay(at)}</span>
      </span>
    </a>
  );
}

/** The source of a command, in words. */
function whoOf(by: HistoryEntry['by']): string {
  if (!by) return '—';
  return [sayCode('by', by.kind, by.kind), by.userId, by.id].filter(Boolean).join(' · ');
}

/** The detail of a command: the command, the changes of the state, and a button to fork from the state after it. */
function Point({ at }: { readonly at: number }): JSX.Element {
  const { report } = viewpoint.value;
  const entry = useLoad(() => historyAt(at, report), { key: 'entry' });
  return (
    <article class="detail fades-in" aria-label={say('travel.after', { seq: number(at) })}>
      <h2 class="page-title">{say('travel.after', { seq: number(at) })}</h2>
      <Show of={entry}>
        {({ items, base, head }) => {
          const found = items.find(({ seq }) => seq === at);
          if (at < base || at > head) return <p class="muted">{say('history.unknown')}</p>;
          return (
            <>
              {found ? <Command entry={found} /> : <p class="muted">{say('history.base')}</p>}
              <Changes key={at} to={at} base={base} />
              <Fork at={at} report={report} />
            </>
          );
        }}
      </Show>
    </article>
  );
}

function Command({ entry: { endpoint, at, by, params } }: { readonly entry: HistoryEntry }): JSX.Element {
  const isCall = by?.kind === 'request' && by.id !== undefined;
  return (
    <Card title={endpoint} tools={<Pill>{by ? sayCode('by', by.kind, by.kind) : '—'}</Pill>}>
      <Facts
        facts={[
          [say('history.at'), dateTime(at)],
          by?.userId !== undefined && [say('user'), <a href={addressOf('users', by.userId)}>{by.userId}</a>],
          isCall && [say('kind.request'), <RequestLink id={by.id ?? ''} />],
        ]}
      />
      <div class="below">
        <JsonView value={params} label={say('request.params')} />
      </div>
    </Card>
  );
}

/** A link to the request that caused a command, by its id in the log or its `X-Request-ID`. */
function RequestLink({ id }: { readonly id: string }): JSX.Element {
  const address = /^\d+$/.test(id) ? addressOf('requests', id) : addressOf('requests', '', { q: id });
  return (
    <a class="breaks" href={address}>
      {id}
    </a>
  );
}

/** The difference between two states: by default the changes of one command. */
function Changes({ to, base }: { readonly to: number; readonly base: number }): JSX.Element {
  const { report } = viewpoint.value;
  const [from, setFrom] = useState(String(Math.max(base, to - 1)));
  const start = /^\d+$/.test(from) ? Number(from) : to;
  const difference = useLoad(() => admin.getDifference({ from: start, to, limit: 100, ...(report && { report }) }), {
    key: `difference ${start} ${to}`,
  });
  return (
    <Card title={say('history.changes')}>
      <div class="form">
        <TextField
          label={say('history.since')}
          note={say('history.sinceNote')}
          type="number"
          value={from}
          onChange={setFrom}
        />
        <Show of={difference}>
          {({ items, more }) => (
            <>
              {items.length === 0 && <p class="muted">{say('noDifference')}</p>}
              {items.map((item) => (
                <section key={`${item.in} ${item.key}`} aria-label={`${item.in} ${item.key}`}>
                  <h3 class="change-name breaks">
                    {item.in} <span class="muted">{item.key}</span>
                  </h3>
                  <DiffView before={item.before} after={item.after} />
                </section>
              ))}
              {more && <p class="muted">{say('history.more')}</p>}
            </>
          )}
        </Show>
      </div>
    </Card>
  );
}

/** Buttons that export a past state to a file, or make it the live state. */
function Fork({ at, report }: { readonly at: number; readonly report: string | undefined }): JSX.Element {
  const [isSure, setSure] = useState(false);
  const act = useAction();
  const fork = () =>
    act.run(
      () => admin.fork({ at, ...(report && { report }) }),
      () => go(addressOf('overview', '', { at: undefined, report: undefined })),
    );
  return (
    <Card title={say('history.fork')}>
      <p class="muted">{say('history.forkAbout')}</p>
      <div class="buttons below">
        <a
          class="button"
          href={`./export?at=${at}${report ? `&report=${encodeURIComponent(report)}` : ''}`}
          download={`rongkit-${at}.jsonl`}
        >
          {say('history.export')}
        </a>
        {isSure ? (
          <button
            type="button"
            class="button danger"
            disabled={act.isBusy}
            // The second click of a double click on the previous button must not confirm.
            onClick={({ detail }) => detail < 2 && fork()}
          >
            {say('history.forkSure')}
          </button>
        ) : (
          <button type="button" class="button" onClick={() => setSure(true)}>
            {say('history.goOn')}
          </button>
        )}
      </div>
      {act.error !== undefined && <ErrorBox error={act.error} />}
    </Card>
  );
}
