import type { JSX } from 'preact';
import { useLoad } from '../data/use-load.js';
import { formIndex, formsOf } from '../forms/load.js';
import { number, say } from '../i18n.js';
import { Browse, SearchField } from '../parts/browse.js';
import { Show } from '../parts/error-box.js';
import { VirtualList } from '../parts/virtual-list.js';
import { addressOf, place } from '../route.js';
import { CallForm } from './call-form.js';

/** A form for each endpoint of the API. */
export function CallPage(): JSX.Element {
  const { id, query } = place.value;
  const index = useLoad(() => formIndex(), { key: 'forms', isOfNow: true });
  const q = (query.q ?? '').toLowerCase();
  return (
    <Browse
      title={say('call')}
      icon="call"
      hint={say('call.choose')}
      filters={
        <SearchField
          label={say('call.search', { n: number(index.data?.flatMap(({ endpoints }) => endpoints).length ?? 0) })}
        />
      }
      list={
        <Show of={index}>
          {(resources) => {
            const shown = resources.flatMap(({ endpoints }) =>
              endpoints.filter((each) => `${each.id} ${each.path} ${each.summary}`.toLowerCase().includes(q)),
            );
            return (
              <VirtualList
                label={say('call')}
                count={shown.length}
                rowHeight={54}
                row={(at, tabIndex) => {
                  const each = shown[at];
                  return (
                    each && (
                      <a
                        class="row row-plain"
                        href={addressOf('call', each.id, { q: query.q })}
                        tabIndex={tabIndex}
                        aria-current={each.id === id ? 'true' : undefined}
                      >
                        <span class="row-main">
                          <span class="row-title ellipsis">{each.id}</span>
                          <span class="row-line ellipsis">{each.summary}</span>
                        </span>
                      </a>
                    )
                  );
                }}
              >
                {shown.length === 0 && <p class="list-foot">{say('nothingFound')}</p>}
              </VirtualList>
            );
          }}
        </Show>
      }
      detail={id === '' ? undefined : <Endpoint key={`${id} ${query.params ?? ''}`} id={id} />}
    />
  );
}

function Endpoint({ id }: { readonly id: string }): JSX.Element {
  const [resource = ''] = id.split('.');
  const forms = useLoad(() => formsOf(resource), { key: `forms of ${resource}`, isOfNow: true });
  return (
    <Show of={forms}>
      {({ endpoints }) => {
        const form = endpoints.find((each) => each.id === id);
        return form ? <CallForm form={form} /> : <p>{say('call.unknown', { id })}</p>;
      }}
    </Show>
  );
}
