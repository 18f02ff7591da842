import type { Undelivered } from '@rongkit/emulator/admin';
import type { JSX } from 'preact';
import { admin } from '../api/admin.js';
import { useLoad } from '../data/use-load.js';
import { number, say, sayCode } from '../i18n.js';
import { addressOf } from '../route.js';
import { TargetChip } from './links.js';

/** The maximum number of records that are shown. */
const MAX_SHOWN = 50;

/** Why a message did not arrive, in the language of the page. */
export function reasonOf({ reason, explanation }: Undelivered): string {
  return sayCode('reason', reason, explanation);
}

/** The address of the page about a message that did not arrive: the page of its request, the message or the record. */
export function placeOfUndelivered({ id, messageUID, request }: Undelivered): string {
  if (request !== null) return addressOf('requests', String(request));
  return messageUID === null ? addressOf('undelivered', id) : addressOf('messages', messageUID);
}

interface NotDeliveredProps {
  /** The message, or the request that sent messages. */
  readonly of: { readonly messageUID: string } | { readonly requestId: string };
  /** Whether each record links to its message. */
  readonly hasMessage?: boolean;
}

/**
 * The users who did not get a message, or got it with changed content, with the reasons. Nothing if the log has no
 * record.
 */
export function NotDelivered({ of, hasMessage = false }: NotDeliveredProps): JSX.Element | null {
  const undelivered = useLoad(() => admin.listUndelivered({ ...of, limit: MAX_SHOWN }), {
    key: `undelivered ${JSON.stringify(of)}`,
    isOfNow: true,
    on: ['undelivered'],
  });
  const { items = [], next = null } = undelivered.data ?? {};
  if (items.length === 0) return null;
  return (
    <section class="error" aria-label={say('undelivered')}>
      <strong>{say('message.notDelivered')}</strong>
      <ul class="reasons">
        {items.map((item) => (
          <li key={item.id}>
            <div class="buttons">
              <Lacking item={item} />
              <strong>{reasonOf(item)}</strong>
              {hasMessage && item.messageUID !== null && (
                <a href={addressOf('messages', item.messageUID)}>{say('message')}</a>
              )}
            </div>
            <p class="small breaks" lang="en">
              {item.explanation}
            </p>
          </li>
        ))}
      </ul>
      {next !== null && <a href={addressOf('undelivered')}>{say('all')}</a>}
    </section>
  );
}

/** The user who lacks the message, or the number of users who lack it; "everybody" without a number. */
function Lacking({ item: { userId, count } }: { readonly item: Undelivered }): JSX.Element {
  if (userId !== null) return <TargetChip kind="user" id={userId} />;
  return <span>{count === null ? say('everybody') : say('nUsers', { n: number(count) })}</span>;
}
