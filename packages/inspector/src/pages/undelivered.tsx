import type { Undelivered } from '@rongkit/emulator/admin';
import type { JSX } from 'preact';
import { admin } from '../api/admin.js';
import { usePages } from '../data/use-pages.js';
import { say } from '../i18n.js';
import { Empty, Pill } from '../parts/basics.js';
import { PagedList } from '../parts/browse.js';
import { TargetChip } from '../parts/links.js';
import { reasonOf } from '../parts/not-delivered.js';
import { addressOf, place } from '../route.js';
import { shortTime } from '../time.js';

/** The page that has all about a message that did not arrive: the message's, or that of the request. */
function placeOf({ messageUID, request, fromUserId }: Undelivered): string {
  if (request !== null) return addressOf('requests', String(request));
  return messageUID === null ? addressOf('users', fromUserId) : addressOf('messages', messageUID);
}

/** A message that did not arrive, in one line. */
export function UndeliveredRow({
  item,
  tabIndex,
}: {
  readonly item: Undelivered;
  readonly tabIndex?: 0 | -1;
}): JSX.Element {
  const { fromUserId, targetId, userId, objectName, at, explanation } = item;
  return (
    <a class="row row-plain" href={placeOf(item)} tabIndex={tabIndex} title={explanation}>
      <span class="row-main">
        <span class="row-title ellipsis">{`${fromUserId || '—'} → ${userId ?? targetId}`}</span>
        <span class="row-line ellipsis">{`${objectName} · ${shortTime(at)}`}</span>
      </span>
      <span class="row-side">
        <Pill tone="bad">{reasonOf(item)}</Pill>
      </span>
    </a>
  );
}

/** All messages that somebody did not get, and why; or those that one user did not get. */
export function UndeliveredPage(): JSX.Element {
  const { user } = place.value.query;
  const pages = usePages(
    (after, limit) => admin.listUndelivered({ ...(after && { after }), limit, ...(user && { userId: user }) }),
    `undelivered ${user ?? ''}`,
    ['undelivered', 'reset'],
  );
  return (
    <div class="browse-list wide-list">
      <div class="browse-head">
        <h1>{say('undelivered')}</h1>
        {user && (
          <>
            <TargetChip kind="user" id={user} />
            <a href={addressOf('undelivered')}>{say('all')}</a>
          </>
        )}
      </div>
      <p class="muted list-note">{say('undelivered.about')}</p>
      <PagedList
        label={say('undelivered')}
        pages={pages}
        rowHeight={56}
        row={(item, tabIndex) => <UndeliveredRow item={item} tabIndex={tabIndex} />}
        empty={<Empty icon="done">{say('undelivered.none')}</Empty>}
      />
    </div>
  );
}
