import type { UserRow } from '@rongkit/emulator/admin';
import type { JSX } from 'preact';
import { admin } from '../api/admin.js';
import { usePages } from '../data/use-pages.js';
import { say } from '../i18n.js';
import { Avatar } from '../parts/avatar.js';
import { Empty, Pill } from '../parts/basics.js';
import { Browse, PagedList, SearchField } from '../parts/browse.js';
import { addressOf, place, viewpoint } from '../route.js';
import { UserDetail } from './user.js';

/** The list of users, and the detail of the chosen user. */
export function UsersPage(): JSX.Element {
  const { id, query } = place.value;
  const q = query.q;
  const pages = usePages(
    (after, limit) => admin.listUsers({ ...(after && { after }), limit, ...(q && { q }), ...viewpoint.value }),
    `users ${q ?? ''}`,
    ['command', 'client', 'clock'],
  );
  return (
    <Browse
      title={say('users')}
      icon="user"
      hint={say('users.choose')}
      filters={<SearchField label={say('users.search')} />}
      list={
        <PagedList
          label={say('users')}
          pages={pages}
          rowHeight={60}
          row={(user, tabIndex) => <Row user={user} isOpen={user.userId === id} tabIndex={tabIndex} />}
          empty={<Empty icon="user">{q ? say('nothingFound') : say('users.none')}</Empty>}
        />
      }
      detail={id === '' ? undefined : <UserDetail key={id} userId={id} />}
    />
  );
}

interface RowProps {
  readonly user: UserRow;
  readonly isOpen: boolean;
  readonly tabIndex: 0 | -1;
}

function Row({ user, isOpen, tabIndex }: RowProps): JSX.Element {
  const { userId, name, online, blocked, deactivated } = user;
  const { q } = place.value.query;
  return (
    <a
      class="row"
      href={addressOf('users', userId, { q })}
      tabIndex={tabIndex}
      aria-current={isOpen ? 'true' : undefined}
    >
      <Avatar id={userId} name={name} />
      <span class="row-main">
        <span class="row-title ellipsis">{name || userId}</span>
        <span class="row-line ellipsis">{userId}</span>
      </span>
      <span class="row-side">
        {deactivated && <Pill tone="warn">{say('user.deactivated')}</Pill>}
        {blocked && <Pill tone="bad">{say('user.blocked')}</Pill>}
        {online && <Pill tone="good">{say('user.online')}</Pill>}
      </span>
    </a>
  );
}
