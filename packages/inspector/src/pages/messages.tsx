import type { Conversation, ListMessagesParams, MessageRow } from '@rongkit/emulator/admin';
import type { JSX } from 'preact';
import { admin } from '../api/admin.js';
import { usePages } from '../data/use-pages.js';
import { number, say, sayCode } from '../i18n.js';
import { Avatar } from '../parts/avatar.js';
import { Empty, Pill, Segments } from '../parts/basics.js';
import { Browse, PagedList, SearchField } from '../parts/browse.js';
import { summaryOf } from '../parts/content.js';
import { avatarKindOf } from '../parts/links.js';
import { addressOf, changeQuery, place, viewpoint } from '../route.js';
import { shortTime } from '../time.js';
import { MessageDetail } from './message.js';

type ConversationType = NonNullable<ListMessagesParams['conversationType']>;

/** The conversation in the address; empty strings for missing parameters. */
function chosen() {
  const { type = '', target = '', channel = '', user = '' } = place.value.query;
  return { type, target, channel, user };
}

/** The query of the current conversation, for links to its messages, from which the user can go back to it. */
function conversationQuery(): Readonly<Record<string, string | undefined>> {
  const { page, query } = place.value;
  return page === 'messages' ? query : {};
}

function keyOf(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}

/** The conversations or all messages, and the detail of the chosen conversation or message. */
export function MessagesPage(): JSX.Element {
  const { id, query } = place.value;
  const { type, target, channel, user } = chosen();
  const hasConversation = type !== '' || user !== '';
  const shows = query.list === 'all' ? 'all' : 'conversations';
  const detail = id !== '' ? <MessageDetail key={id} messageUID={id} /> : hasConversation ? <Timeline /> : undefined;
  const up =
    id !== '' && hasConversation
      ? addressOf('messages', '', query)
      : addressOf('messages', '', { q: query.q, list: query.list });
  return (
    <Browse
      title={say('messages')}
      icon="message"
      hint={say('messages.choose')}
      up={up}
      tools={
        <Segments
          label={say('messages.shown')}
          options={[
            ['conversations', say('messages.byConversation')],
            ['all', say('all')],
          ]}
          chosen={shows}
          onChoose={(list) => changeQuery({ list: list === 'all' ? 'all' : undefined })}
        />
      }
      filters={<SearchField label={say(shows === 'all' ? 'messages.search' : 'conversations.search')} />}
      list={
        shows === 'all' ? (
          <AllMessages q={query.q} chosenId={id} />
        ) : (
          <Conversations q={query.q} chosenKey={keyOf(type, target, channel, user)} />
        )
      }
      detail={detail}
    />
  );
}

function Conversations({ q, chosenKey }: { readonly q: string | undefined; readonly chosenKey: string }): JSX.Element {
  const pages = usePages(
    (after, limit) => admin.listConversations({ ...(after && { after }), limit, ...(q && { q }), ...viewpoint.value }),
    `all conversations ${q ?? ''}`,
    ['command'],
  );
  return (
    <PagedList
      label={say('conversations')}
      pages={pages}
      rowHeight={60}
      row={(item, tabIndex) => (
        <ConversationRow
          item={item}
          isOpen={chosenKey === keyOf(item.conversationType, item.targetId, item.busChannel, item.userId ?? '')}
          tabIndex={tabIndex}
        />
      )}
      empty={<Empty icon="message">{q ? say('nothingFound') : say('messages.none')}</Empty>}
    />
  );
}

interface ConversationRowProps {
  readonly item: Conversation;
  readonly isOpen: boolean;
  readonly tabIndex: 0 | -1;
}

function ConversationRow({ item, isOpen, tabIndex }: ConversationRowProps): JSX.Element {
  const { conversationType, userId, targetId, busChannel, name, messages, lastMessageAt } = item;
  const { q } = place.value.query;
  const address = addressOf('messages', '', {
    type: conversationType,
    target: targetId,
    channel: busChannel || undefined,
    user: userId ?? undefined,
    q,
  });
  const kind = sayCode('type', conversationType, conversationType);
  return (
    <a class="row" href={address} tabIndex={tabIndex} aria-current={isOpen ? 'true' : undefined}>
      <Avatar kind={avatarKindOf(conversationType)} id={targetId} name={name || targetId} />
      <span class="row-main">
        <span class="row-title ellipsis">{name || targetId || kind}</span>
        <span class="row-line ellipsis">{busChannel ? `${kind} · ${busChannel}` : kind}</span>
      </span>
      <span class="row-side">
        <span class="number">{shortTime(lastMessageAt)}</span>
        <span class="number">{say('nMessages', { n: number(messages) })}</span>
      </span>
    </a>
  );
}

function AllMessages({ q, chosenId }: { readonly q: string | undefined; readonly chosenId: string }): JSX.Element {
  const pages = usePages(
    (after, limit) => admin.listMessages({ ...(after && { after }), limit, ...(q && { q }), ...viewpoint.value }),
    `all messages ${q ?? ''}`,
    ['command'],
  );
  return (
    <PagedList
      label={say('messages')}
      pages={pages}
      rowHeight={60}
      row={(item, tabIndex) => (
        <MessageLine item={item} isOpen={item.messageUID === chosenId} tabIndex={tabIndex} hasTarget />
      )}
      empty={<Empty icon="message">{q ? say('nothingFound') : say('messages.none')}</Empty>}
    />
  );
}

/** The messages of a conversation, or of a user, the newest first. */
function Timeline(): JSX.Element {
  const { type, target, channel, user } = chosen();
  const filter = {
    ...(type && { conversationType: type as ConversationType }),
    ...(target && { targetId: target }),
    ...(channel && { busChannel: channel }),
    ...(user && { userId: user }),
  };
  const pages = usePages(
    (after, limit) => admin.listMessages({ ...filter, ...(after && { after }), limit, ...viewpoint.value }),
    `messages ${JSON.stringify(filter)}`,
    ['command'],
  );
  const title = target === '' || type !== 'PRIVATE' || user === '' ? target || user : `${user} · ${target}`;
  return (
    <section class="detail timeline" aria-label={title}>
      <div class="detail-head">
        <Avatar kind={avatarKindOf(type)} id={title} name={title} />
        <div class="detail-title">
          <h2>{title}</h2>
          <span class="muted">
            {[type && sayCode('type', type, type), channel, type !== 'PRIVATE' && target && user]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </div>
        {target !== '' && ['PRIVATE', 'GROUP', 'CHATROOM'].includes(type) && (
          <a class="button" href={addressOf('send', '', { type, target, from: user || undefined })}>
            {say('send')}
          </a>
        )}
      </div>
      <PagedList
        key={title + type + channel}
        label={say('messages')}
        pages={pages}
        rowHeight={58}
        row={(item, tabIndex) => (
          <MessageLine item={item} isOpen={false} tabIndex={tabIndex} hasTarget={target === ''} />
        )}
        empty={<Empty icon="message">{say('messages.none')}</Empty>}
      />
    </section>
  );
}

interface MessageLineProps {
  readonly item: MessageRow;
  readonly isOpen: boolean;
  readonly tabIndex: 0 | -1;
  /** Whether the row shows the target of the message. */
  readonly hasTarget?: boolean;
}

/** A row for a message, with a link to its detail. */
export function MessageLine({ item, isOpen, tabIndex, hasTarget = false }: MessageLineProps): JSX.Element {
  const { messageUID, fromUserId, targetId, objectName, content, sentAt, recalledAt, modified } = item;
  return (
    <a
      class="row"
      href={addressOf('messages', messageUID, conversationQuery())}
      tabIndex={tabIndex}
      aria-current={isOpen ? 'true' : undefined}
    >
      <Avatar id={fromUserId} name={fromUserId || '·'} />
      <span class="row-main">
        <span class="row-title row-text ellipsis">{summaryOf(objectName, content)}</span>
        <span class="row-line ellipsis">{`${fromUserId || '—'}${hasTarget ? ` → ${targetId}` : ''} · ${objectName}`}</span>
      </span>
      <span class="row-side">
        <span class="number">{shortTime(sentAt)}</span>
        {recalledAt !== null ? (
          <Pill tone="warn">{say('message.recalled')}</Pill>
        ) : (
          modified && <Pill>{say('message.modified')}</Pill>
        )}
      </span>
    </a>
  );
}
