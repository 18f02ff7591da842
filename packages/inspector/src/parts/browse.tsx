import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Pages } from '../data/use-pages.js';
import { say } from '../i18n.js';
import { addressOf, changeQuery, go, place } from '../route.js';
import { Empty } from './basics.js';
import { ErrorBox } from './error-box.js';
import { Icon, type IconName } from './icon.js';
import { VirtualList } from './virtual-list.js';

interface BrowseProps {
  readonly title: string;
  readonly icon: IconName;
  /** The text that is shown while nothing is chosen. */
  readonly hint: string;
  readonly list: ComponentChildren;
  /** The detail of the chosen item; undefined if none is chosen. */
  readonly detail: ComponentChildren | undefined;
  readonly tools?: ComponentChildren;
  readonly filters?: ComponentChildren;
  /** The address to which the back button of a narrow screen leads. */
  readonly up?: string;
}

/** A list, and beside it the detail of the chosen item. A narrow screen shows only one of the two. */
export function Browse({ title, icon, hint, list, detail, tools, filters, up }: BrowseProps): JSX.Element {
  const isOpen = detail !== undefined;
  const { page, id } = place.value;
  const box = useRef<HTMLDivElement>(null);
  // The detail of a new item is shown from its top.
  useEffect(() => box.current?.scrollTo(0, 0), [id]);
  return (
    <div class={`browse${isOpen ? ' has-open' : ''}`}>
      <section class="browse-list" aria-label={title}>
        <div class="browse-head">
          <h1>{title}</h1>
          {tools}
        </div>
        {filters !== undefined && <div class="browse-filters">{filters}</div>}
        {list}
      </section>
      <div class={`browse-detail${isOpen ? '' : ' browse-nothing'}`} ref={box}>
        {isOpen ? (
          <>
            <h1 class="narrow-title">{title}</h1>
            <button
              type="button"
              class="tool back"
              aria-label={say('back')}
              onClick={() => go(up ?? addressOf(page, '', place.value.query))}
            >
              <Icon name="back" />
            </button>
            {detail}
          </>
        ) : (
          <Empty icon={icon}>{hint}</Empty>
        )}
      </div>
    </div>
  );
}

/** The search field of a list. The search words are kept in the address. */
export function SearchField({ label }: { readonly label: string }): JSX.Element {
  const { query } = place.value;
  return (
    <input
      type="search"
      aria-label={label}
      placeholder={label}
      value={query.q ?? ''}
      onInput={({ currentTarget }) => changeQuery({ q: currentTarget.value || undefined })}
    />
  );
}

interface PagedListProps<T> {
  readonly label: string;
  readonly pages: Pages<T>;
  readonly rowHeight: number;
  readonly row: (item: T, tabIndex: 0 | -1) => ComponentChildren;
  /** The content that is shown instead of an empty list. */
  readonly empty: ComponentChildren;
  readonly small?: boolean;
}

/** A list of any length that is loaded as it is scrolled. */
export function PagedList<T>({ label, pages, rowHeight, row, empty, small }: PagedListProps<T>): JSX.Element {
  if (pages.error !== undefined) return <ErrorBox error={pages.error} retry={pages.reload} />;
  if (pages.count === 0 && pages.isComplete) return <>{empty}</>;
  return (
    <>
      {pages.isStale && (
        <div class="list-foot">
          <button type="button" class="link" onClick={pages.reload}>
            {say('listChanged')}
          </button>
        </div>
      )}
      <VirtualList
        label={label}
        count={pages.count}
        rowHeight={rowHeight}
        onVisible={pages.onVisible}
        isOther={pages.isOther}
        {...(small && { small })}
        row={(index, tabIndex) => {
          const item = pages.itemAt(index);
          return item === undefined ? <div class="row" /> : row(item, tabIndex);
        }}
      >
        {pages.isLoading && pages.count === 0 && (
          <p class="list-foot" role="status">
            {say('loading')}
          </p>
        )}
      </VirtualList>
    </>
  );
}
