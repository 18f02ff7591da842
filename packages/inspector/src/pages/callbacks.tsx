import type { CallbackDelivery as Delivery } from '@rongkit/emulator/admin';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { admin } from '../api/admin.js';
import { useAction } from '../data/use-action.js';
import { useLoad } from '../data/use-load.js';
import { say } from '../i18n.js';
import { Card, Empty } from '../parts/basics.js';
import { Browse, SearchField } from '../parts/browse.js';
import { ErrorBox, Show } from '../parts/error-box.js';
import { TextField } from '../parts/field.js';
import { prettyJson } from '../parts/json-view.js';
import { OutcomePill } from '../parts/outcome-pill.js';
import { VirtualList } from '../parts/virtual-list.js';
import { addressOf, place } from '../route.js';
import { timeOfDay } from '../time.js';
import { DeliveryDetail } from './delivery.js';

/** The latest callbacks to the app server, and the detail of the chosen callback. */
export function CallbacksPage(): JSX.Element {
  const { id, query } = place.value;
  const deliveries = useLoad(() => admin.listDeliveries(), {
    key: 'deliveries',
    isOfNow: true,
    on: ['delivery', 'reset'],
  });
  const q = (query.q ?? '').toLowerCase();
  const detail =
    id === 'settings' ? (
      <Settings />
    ) : id === '' ? undefined : (
      <DeliveryDetail key={id} id={id} all={deliveries.data ?? []} />
    );
  return (
    <Browse
      title={say('callbacks')}
      icon="callback"
      hint={say('callbacks.choose')}
      tools={<a href={addressOf('callbacks', 'settings')}>{say('callbacks.settings')}</a>}
      filters={<SearchField label={say('callbacks.search')} />}
      list={
        <Show of={deliveries}>
          {(all) => {
            const shown = all
              .filter(
                ({ id: each, callback, body, url }) =>
                  q === '' || `${each} ${callback} ${url} ${body}`.toLowerCase().includes(q),
              )
              .toReversed();
            if (shown.length === 0)
              return <Empty icon="callback">{q ? say('nothingFound') : say('callbacks.none')}</Empty>;
            return (
              <VirtualList
                label={say('callbacks')}
                count={shown.length}
                rowHeight={56}
                row={(index, tabIndex) => {
                  const each = shown[index];
                  return each && <Row delivery={each} isOpen={each.id === id} tabIndex={tabIndex} />;
                }}
              />
            );
          }}
        </Show>
      }
      detail={detail}
    />
  );
}

interface RowProps {
  readonly delivery: Delivery;
  readonly isOpen: boolean;
  readonly tabIndex: 0 | -1;
}

function Row({ delivery, isOpen, tabIndex }: RowProps): JSX.Element {
  const { id, callback, url, at, outcome, status } = delivery;
  return (
    <a
      class="row row-plain"
      href={addressOf('callbacks', id, { q: place.value.query.q })}
      tabIndex={tabIndex}
      aria-current={isOpen ? 'true' : undefined}
    >
      <span class="row-main">
        <span class="row-title ellipsis">{callback}</span>
        <span class="row-line ellipsis">{url}</span>
      </span>
      <span class="row-side">
        <OutcomePill outcome={outcome} status={status} />
        <span class="number">{`#${id} · ${timeOfDay(at)}`}</span>
      </span>
    </a>
  );
}

/** The callback options: which callbacks are sent, and to which addresses. */
function Settings(): JSX.Element {
  const options = useLoad(() => admin.getCallbacks(), { key: 'callback options', isOfNow: true, on: ['reset'] });
  return <Show of={options}>{(shown) => <SettingsForm options={shown} />}</Show>;
}

function SettingsForm({ options }: { readonly options: object }): JSX.Element {
  const [text, setText] = useState(() => prettyJson(options));
  const act = useAction();
  const submit = (event: Event) => {
    event.preventDefault();
    act.run(
      async () => admin.setCallbacks(JSON.parse(text) as Readonly<Record<string, unknown>>),
      // Text that was typed in the meantime stays.
      (saved) => setText((typed) => (typed === text ? prettyJson(saved) : typed)),
    );
  };
  return (
    <article class="detail fades-in" aria-label={say('callbacks.settings')}>
      <h2 class="page-title">{say('callbacks.settings')}</h2>
      <Card>
        <form class="form" onSubmit={submit}>
          <TextField
            label={say('callbacks.options')}
            note={say('callbacks.optionsNote')}
            value={text}
            onChange={setText}
            rows={10}
          />
          <div class="buttons">
            <button type="submit" class="button primary" disabled={act.isBusy}>
              {say('save')}
            </button>
          </div>
        </form>
      </Card>
      {act.error !== undefined && <ErrorBox error={act.error} />}
    </article>
  );
}
