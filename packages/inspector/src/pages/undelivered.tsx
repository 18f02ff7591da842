import type { Undelivered } from '@rongkit/emulator/admin';
import type { JSX } from 'preact';
import { admin } from '../api/admin.js';
import { useLoad } from '../data/use-load.js';
import { usePages } from '../data/use-pages.js';
import { say } from '../i18n.js';
import { Card, Empty, Facts } from '../parts/basics.js';
import { Browse, PagedList } from '../parts/browse.js';
import { Show } from '../parts/error-box.js';
import { ConversationTarget, TargetChip } from '../parts/links.js';
import { placeOfUndelivered, reasonOf } from '../parts/not-delivered.js';
import { addressOf, place } from '../route.js';
import { dateTime, shortTime } from '../time.js';

/** A row for a message that did not arrive, or that arrived with changed content. */
export function UndeliveredRow({
  item,
  tabIndex,
}: {
  readonly item: Undelivered;
  readonly tabIndex?: 0 | -1;
}): JSX.Element {
  const { fromUserId, targetId, userId, objectName, at, explanation } = item;
  return (
    <a
      class="row row-plain"
      href={placeOfUndelivered(item)}
      tabIndex={tabIndex}
      title={explanation}
      aria-current={place.value.page === 'undelivered' && place.value.id === item.id ? 'true' : undefined}
    >
      <span class="row-main">
        <span class="row-title ellipsis">{`${fromUserId || '—'} → ${userId ?? targetId}`}</span>
        <span class="row-line danger ellipsis">{reasonOf(item)}</span>
      </span>
      <span class="row-side">
        <span class="number">{shortTime(at)}</span>
        <span>{objectName}</span>
      </span>
    </a>
  );
}

/** The messages that did not reach all users, or that did not reach one given user, with the reasons. */
export function UndeliveredPage(): JSX.Element {
  const { id, query } = place.value;
  const { user } = query;
  const pages = usePages(
    (after, limit) => admin.listUndelivered({ ...(after && { after }), limit, ...(user && { userId: user }) }),
    `undelivered ${user ?? ''}`,
    ['undelivered', 'reset'],
  );
  return (
    <Browse
      title={say('undelivered')}
      icon="undelivered"
      hint={say('undelivered.about')}
      tools={
        user && (
          <>
            <TargetChip kind="user" id={user} />
            <a href={addressOf('undelivered')}>{say('all')}</a>
          </>
        )
      }
      list={
        <PagedList
          label={say('undelivered')}
          pages={pages}
          rowHeight={56}
          row={(item, tabIndex) => <UndeliveredRow item={item} tabIndex={tabIndex} />}
          empty={<Empty icon="done">{say('undelivered.none')}</Empty>}
        />
      }
      detail={id === '' ? undefined : <UndeliveredDetail key={id} id={id} />}
    />
  );
}

/** The detail of a client's message that was refused, for which there is neither a request nor a stored message. */
function UndeliveredDetail({ id }: { readonly id: string }): JSX.Element {
  const load = async () => {
    const { items } = await admin.listUndelivered({ after: String(Number(id) - 1), limit: 1 });
    const item = items.find((each) => each.id === id);
    if (!item) throw Object.assign(new Error(id), { status: 404 });
    return item;
  };
  const record = useLoad(load, { key: `record ${id}`, isOfNow: true, on: ['reset'] });
  return <Show of={record}>{(item) => <UndeliveredArticle item={item} />}</Show>;
}

function UndeliveredArticle({ item }: { readonly item: Undelivered }): JSX.Element {
  const { fromUserId, conversationType, targetId, objectName, at, explanation } = item;
  return (
    <article class="detail fades-in" aria-label={say('undelivered')}>
      <div class="buttons">
        <TargetChip kind="user" id={fromUserId} />
        <span class="muted">→</span>
        <ConversationTarget conversationType={conversationType} targetId={targetId} />
      </div>
      <section class="error" aria-label={say('undelivered')}>
        <strong>{reasonOf(item)}</strong>
        <p class="breaks" lang="en">
          {explanation}
        </p>
      </section>
      <Card title={say('facts')}>
        <Facts
          facts={[
            [say('message.type'), <code>{objectName}</code>],
            [say('message.sentAt'), dateTime(at)],
          ]}
        />
      </Card>
    </article>
  );
}
