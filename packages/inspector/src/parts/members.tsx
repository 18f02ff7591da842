import type { ComponentChildren, JSX } from 'preact';
import type { Page } from '../api/types.js';
import { usePages } from '../data/use-pages.js';
import { number, say } from '../i18n.js';
import { addressOf } from '../route.js';
import { dateTime } from '../time.js';
import { Avatar } from './avatar.js';
import { Card, Pill } from './basics.js';
import { PagedList } from './browse.js';
import { Cut, MAX_LISTED } from './cut.js';
import { TargetChip } from './links.js';

interface Member {
  readonly userId: string;
  readonly joinedAt: number;
}

interface MembersProps<M extends Member> {
  /** The key of the list of members. A new key loads a new list. */
  readonly of: string;
  readonly count: number;
  readonly load: (after: string | undefined, limit: number) => Promise<Page<M>>;
  readonly side?: (member: M) => ComponentChildren;
}

/** The members of a group or room. */
export function Members<M extends Member>({ of, count, load, side }: MembersProps<M>): JSX.Element {
  const pages = usePages(load, `members ${of}`, ['command', 'clock']);
  const title = say('members', { n: number(count) });
  return (
    <Card title={title}>
      <PagedList
        small
        label={title}
        pages={pages}
        rowHeight={48}
        row={(member, tabIndex) => (
          <a class="row" href={addressOf('users', member.userId)} tabIndex={tabIndex}>
            <Avatar small id={member.userId} name={member.userId} />
            <span class="row-main">
              <span class="row-title ellipsis">{member.userId}</span>
              <span class="row-line ellipsis">{say('joinedAt', { time: dateTime(member.joinedAt) })}</span>
            </span>
            <span class="pills">{side?.(member)}</span>
          </a>
        )}
        empty={<p class="muted">{say('members.none')}</p>}
      />
    </Card>
  );
}

interface ListedUser {
  readonly userId: string;
  /** The end of a mute or block; null for none. */
  readonly until?: number | null;
}

/** A card with the users on a list, such as the muted users. Nothing for an empty list. */
export function UserList({
  title,
  users,
}: {
  readonly title: string;
  readonly users: readonly ListedUser[];
}): JSX.Element | null {
  if (users.length === 0) return null;
  return (
    <Card title={title}>
      <ul class="lines">
        {users.slice(0, MAX_LISTED).map(({ userId, until }) => (
          <li key={userId} class="buttons">
            <TargetChip kind="user" id={userId} />
            {until != null && <Pill tone="warn">{say('until', { time: dateTime(until) })}</Pill>}
          </li>
        ))}
        <Cut count={users.length} />
      </ul>
    </Card>
  );
}
