import type { MessageDetail as Message, Receiver } from '@rongkit/emulator/admin';
import type { JSX } from 'preact';
import { admin } from '../api/admin.js';
import { statusOf } from '../api/errors.js';
import { useLoad } from '../data/use-load.js';
import { usePages } from '../data/use-pages.js';
import { number, say, sayCode } from '../i18n.js';
import { Avatar } from '../parts/avatar.js';
import { Card, CopyButton, type Fact, Facts, Pill } from '../parts/basics.js';
import { PagedList } from '../parts/browse.js';
import { summaryOf } from '../parts/content.js';
import { ErrorBox, Show } from '../parts/error-box.js';
import { JsonView, prettyJson } from '../parts/json-view.js';
import { ConversationTarget, TargetChip } from '../parts/links.js';
import { NotDelivered } from '../parts/not-delivered.js';
import { addressOf, viewpoint } from '../route.js';
import { dateTime } from '../time.js';

/** The detail of a message: its receivers, who has read it, who did not get it and why, and its raw content. */
export function MessageDetail({ messageUID }: { readonly messageUID: string }): JSX.Element {
  const message = useLoad(() => admin.getMessage({ messageUID, ...viewpoint.value }), {
    key: `message ${messageUID}`,
    on: ['command'],
  });
  // A message that was held back does not exist, but there is a record with the reason.
  if (statusOf(message.error) === 404) return <Missing messageUID={messageUID} error={message.error} />;
  return (
    <Show of={message}>
      {(shown) => (
        <article class="detail fades-in" aria-label={say('message')}>
          <Head message={shown} />
          <NotDelivered of={{ messageUID }} />
          <Receivers message={shown} />
          <Card title={say('message.facts')}>
            <Facts facts={factsOf(shown)} />
          </Card>
          <Card title={say('message.content')} tools={<CopyButton text={() => shown.content} label={say('copy')} />}>
            <JsonView value={shown.content} label={say('message.content')} />
          </Card>
          {Object.keys(shown.options).length > 0 && (
            <Card title={say('message.options')}>
              <JsonView value={shown.options} label={say('message.options')} />
            </Card>
          )}
          {shown.expansion !== null && prettyJson(shown.expansion) !== '{}' && (
            <Card title={say('message.expansion')}>
              <JsonView value={shown.expansion} label={say('message.expansion')} />
            </Card>
          )}
        </article>
      )}
    </Show>
  );
}

function Missing({ messageUID, error }: { readonly messageUID: string; readonly error: unknown }): JSX.Element {
  return (
    <article class="detail fades-in" aria-label={say('message')}>
      <NotDelivered of={{ messageUID }} />
      <ErrorBox error={error} />
    </article>
  );
}

function Head({ message }: { readonly message: Message }): JSX.Element {
  const { fromUserId, conversationType, targetId, objectName, content, recalledAt, modified } = message;
  return (
    <div class="message-head">
      <div class="buttons">
        {fromUserId === '' ? <span class="muted">—</span> : <TargetChip kind="user" id={fromUserId} />}
        <span class="muted">→</span>
        <ConversationTarget conversationType={conversationType} targetId={targetId} />
        {recalledAt !== null && <Pill tone="warn">{say('message.recalled')}</Pill>}
        {modified && <Pill>{say('message.modified')}</Pill>}
      </div>
      <h2 class="bubble">{summaryOf(objectName, content)}</h2>
    </div>
  );
}

function factsOf(message: Message): (Fact | false)[] {
  const { messageUID, sentAt, recalledAt, objectName, conversationType, targetId, busChannel, keep } = message;
  const conversation = addressOf('messages', '', {
    type: conversationType,
    target: targetId,
    channel: busChannel || undefined,
  });
  return [
    [say('message.uid'), <code>{messageUID}</code>],
    [say('message.type'), <code>{objectName}</code>],
    [
      say('message.conversation'),
      <a href={conversation}>{`${sayCode('type', conversationType, conversationType)} · ${targetId || '—'}`}</a>,
    ],
    busChannel !== '' && [say('message.channel'), busChannel],
    [say('message.sentAt'), dateTime(sentAt)],
    recalledAt !== null && [say('message.recalledAt'), dateTime(recalledAt)],
    [say('message.keep'), sayCode('keep', keep, keep)],
  ];
}

function Receivers({ message: { messageUID, receivers } }: { readonly message: Message }): JSX.Element {
  const pages = usePages(
    (after, limit) => admin.listMessageReceivers({ messageUID, ...(after && { after }), limit, ...viewpoint.value }),
    `receivers ${messageUID}`,
    ['command'],
  );
  return (
    <Card title={say('message.receivers', { n: number(receivers.count) })}>
      <PagedList
        small
        label={say('message.receivers', { n: number(receivers.count) })}
        pages={pages}
        rowHeight={44}
        row={(receiver, tabIndex) => <ReceiverRow receiver={receiver} tabIndex={tabIndex} />}
        empty={<p class="muted">{say('message.noReceivers')}</p>}
      />
    </Card>
  );
}

function ReceiverRow({ receiver, tabIndex }: { readonly receiver: Receiver; readonly tabIndex: 0 | -1 }): JSX.Element {
  const { userId, has, read } = receiver;
  return (
    <a class="row" href={addressOf('users', userId)} tabIndex={tabIndex}>
      <Avatar small id={userId} name={userId} />
      <span class="ellipsis">{userId}</span>
      <span class="pills">
        <Pill tone={has ? 'good' : 'bad'}>{say(has ? 'message.has' : 'message.hasNot')}</Pill>
        {read && <Pill tone="good">{say('message.read')}</Pill>}
      </span>
    </a>
  );
}
