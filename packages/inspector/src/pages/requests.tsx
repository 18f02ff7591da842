import type { LoggedRequest } from '@rongkit/emulator/admin';
import type { JSX } from 'preact';
import { useRequests } from '../data/use-requests.js';
import { say } from '../i18n.js';
import { Empty, Pill } from '../parts/basics.js';
import { Browse, SearchField } from '../parts/browse.js';
import { Show } from '../parts/error-box.js';
import { isGood } from '../parts/is-good.js';
import { VirtualList } from '../parts/virtual-list.js';
import { addressOf, place } from '../route.js';
import { duration, timeOfDay } from '../time.js';
import { RequestDetail } from './request.js';

/** The latest API requests, and the detail of the chosen request. */
export function RequestsPage(): JSX.Element {
  const { id, query } = place.value;
  const requests = useRequests();
  const q = (query.q ?? '').toLowerCase();
  return (
    <Browse
      title={say('requests')}
      icon="request"
      hint={say('requests.choose')}
      filters={<SearchField label={say('requests.search')} />}
      list={
        <Show of={requests}>
          {(all) => {
            const shown = all.filter((each) => q === '' || wordsOf(each).includes(q)).toReversed();
            if (shown.length === 0)
              return <Empty icon="request">{q ? say('nothingFound') : say('requests.none')}</Empty>;
            return (
              <VirtualList
                label={say('requests')}
                count={shown.length}
                rowHeight={56}
                row={(index, tabIndex) => {
                  const each = shown[index];
                  return each && <Row request={each} isOpen={String(each.id) === id} tabIndex={tabIndex} />;
                }}
              />
            );
          }}
        </Show>
      }
      detail={id === '' ? undefined : <RequestDetail key={id} id={id} />}
    />
  );
}

function wordsOf({ endpoint, path, requestId, code, status, params }: LoggedRequest): string {
  return `${endpoint} ${path} ${requestId} ${code} ${status} ${JSON.stringify(params)}`.toLowerCase();
}

interface RowProps {
  readonly request: LoggedRequest;
  readonly isOpen: boolean;
  readonly tabIndex: 0 | -1;
}

function Row({ request, isOpen, tabIndex }: RowProps): JSX.Element {
  const { id, at, method, path, endpoint, code, status, tookMs, errorMessage } = request;
  const { q } = place.value.query;
  return (
    <a
      class="row row-plain"
      href={addressOf('requests', String(id), { q })}
      tabIndex={tabIndex}
      aria-current={isOpen ? 'true' : undefined}
    >
      <span class="row-main">
        <span class="row-title ellipsis">{endpoint ?? `${method} ${path}`}</span>
        <span class="row-line ellipsis">{errorMessage ?? path}</span>
      </span>
      <span class="row-side">
        <Pill tone={isGood(request) ? 'good' : 'bad'}>{status === null ? say('request.cut') : (code ?? status)}</Pill>
        <span class="number">{`${timeOfDay(at)} · ${duration(tookMs)}`}</span>
      </span>
    </a>
  );
}
