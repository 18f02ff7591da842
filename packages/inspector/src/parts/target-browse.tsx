import type { ComponentChildren, JSX } from 'preact';
import type { Page, PageQuery } from '../api/types.js';
import { usePages } from '../data/use-pages.js';
import { say, type Word } from '../i18n.js';
import { addressOf, place, viewpoint } from '../route.js';
import { Avatar, type AvatarKind } from './avatar.js';
import { Empty } from './basics.js';
import { Browse, PagedList, SearchField } from './browse.js';
import type { IconName } from './icon.js';

/** Settings of the list for one kind of target, such as groups. */
export interface TargetList<Row> {
  readonly page: string;
  readonly kind: AvatarKind;
  readonly icon: IconName;
  readonly words: Readonly<Record<'title' | 'choose' | 'search' | 'none', Word>>;
  readonly load: (query: PageQuery) => Promise<Page<Row>>;
  readonly idOf: (row: Row) => string;
  readonly nameOf: (row: Row) => string;
  readonly line: (row: Row) => string;
  readonly side: (row: Row) => ComponentChildren;
  readonly detail: (id: string) => JSX.Element;
}

/** The list of all groups, rooms or ultra groups, and the detail of the chosen one. */
export function TargetBrowse<Row>({ of }: { readonly of: TargetList<Row> }): JSX.Element {
  const { id, query } = place.value;
  const { q } = query;
  const title = say(of.words.title);
  const pages = usePages(
    (after, limit) => of.load({ ...(after && { after }), limit, ...(q && { q }), ...viewpoint.value }),
    `${of.page} ${q ?? ''}`,
    ['command', 'clock'],
  );
  return (
    <Browse
      title={title}
      icon={of.icon}
      hint={say(of.words.choose)}
      filters={<SearchField label={say(of.words.search)} />}
      list={
        <PagedList
          label={title}
          pages={pages}
          rowHeight={60}
          row={(row, tabIndex) => {
            const rowId = of.idOf(row);
            const name = of.nameOf(row);
            return (
              <a
                class="row"
                href={addressOf(of.page, rowId, { q })}
                tabIndex={tabIndex}
                aria-current={rowId === id ? 'true' : undefined}
              >
                <Avatar kind={of.kind} id={rowId} name={name} />
                <span class="row-main">
                  <span class="row-title ellipsis">{name || rowId}</span>
                  <span class="row-line ellipsis">{of.line(row)}</span>
                </span>
                <span class="row-side">{of.side(row)}</span>
              </a>
            );
          }}
          empty={<Empty icon={of.icon}>{say(q ? 'nothingFound' : of.words.none)}</Empty>}
        />
      }
      detail={id === '' ? undefined : of.detail(id)}
    />
  );
}

interface HeadProps {
  readonly kind: AvatarKind;
  readonly id: string;
  readonly name: string;
  readonly pills: ComponentChildren;
}

/** The heading of a target: its name and its state. */
export function TargetHead({ kind, id, name, pills }: HeadProps): JSX.Element {
  return (
    <div class="detail-head">
      <Avatar kind={kind} id={id} name={name} />
      <div class="detail-title">
        <h2>{name || id}</h2>
        <code class="muted breaks">{id}</code>
      </div>
      <div class="pills">{pills}</div>
    </div>
  );
}
