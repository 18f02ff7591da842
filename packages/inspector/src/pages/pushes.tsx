import type { Push, TextMessage as Sms } from '@rongkit/emulator/admin';
import type { JSX } from 'preact';
import { admin } from '../api/admin.js';
import { useLoad } from '../data/use-load.js';
import { number, say } from '../i18n.js';
import { Card, Empty, Pill } from '../parts/basics.js';
import { Show } from '../parts/error-box.js';
import { Page } from '../parts/page.js';
import { VirtualList } from '../parts/virtual-list.js';
import { addressOf } from '../route.js';
import { shortTime } from '../time.js';

/** The pushes and text messages that the real service would have sent. */
export function PushesPage(): JSX.Element {
  const pushes = useLoad(() => admin.listPushes(), { key: 'pushes', isOfNow: true, on: ['command'] });
  const sms = useLoad(() => admin.listSms(), { key: 'sms', isOfNow: true, on: ['command'] });
  return (
    <Page title={say('pushes')}>
      <p class="muted">{say('pushes.about')}</p>
      <div class="columns">
        <Card title={say('pushes.pushes')}>
          <Show of={pushes}>
            {(all) => (
              <Newest
                isPlain={all.every(({ messageUID }) => messageUID === undefined)}
                label={say('pushes.pushes')}
                items={all}
                row={(push, tabIndex) => <PushRow push={push} tabIndex={tabIndex} />}
                empty={say('pushes.none')}
              />
            )}
          </Show>
        </Card>
        <Card title={say('sms')}>
          <Show of={sms}>
            {(all) => (
              <Newest
                isPlain
                label={say('sms')}
                items={all}
                row={(each) => <SmsRow sms={each} />}
                empty={say('sms.none')}
              />
            )}
          </Show>
        </Card>
      </div>
    </Page>
  );
}

interface NewestProps<T> {
  readonly label: string;
  /** The items, oldest first. */
  readonly items: readonly T[];
  readonly row: (item: T, tabIndex: 0 | -1) => JSX.Element;
  readonly empty: string;
  readonly isPlain?: boolean;
}

function Newest<T>({ label, items, row, empty, isPlain = false }: NewestProps<T>): JSX.Element {
  if (items.length === 0) return <Empty icon="push">{empty}</Empty>;
  return (
    <VirtualList
      small
      isPlain={isPlain}
      label={label}
      count={items.length}
      rowHeight={58}
      row={(index, tabIndex) => {
        const item = items[items.length - 1 - index];
        return item && row(item, tabIndex);
      }}
    />
  );
}

function PushRow({ push, tabIndex }: { readonly push: Push; readonly tabIndex: 0 | -1 }): JSX.Element {
  const { text, userIds, kind, at, messageUID } = push;
  const cells = (
    <>
      <span class="row-main">
        <span class="row-title ellipsis">{text || '—'}</span>
        <span class="row-line ellipsis">
          {userIds.length <= 3 ? userIds.join(', ') : say('nUsers', { n: number(userIds.length) })}
        </span>
      </span>
      <span class="row-side">
        <span class="number">{shortTime(at)}</span>
        <Pill>{say(kind === 'broadcast' ? 'push.broadcast' : 'push.message')}</Pill>
      </span>
    </>
  );
  return messageUID === undefined ? (
    <div class="row row-plain">{cells}</div>
  ) : (
    <a class="row row-plain" href={addressOf('messages', messageUID)} tabIndex={tabIndex}>
      {cells}
    </a>
  );
}

function SmsRow({ sms: { region, mobile, templateId, code, sentAt } }: { readonly sms: Sms }): JSX.Element {
  return (
    <div class="row row-plain">
      <span class="row-main">
        <span class="row-title ellipsis number">{`+${region} ${mobile}`}</span>
        <span class="row-line ellipsis">{say('sms.template', { id: templateId })}</span>
      </span>
      <span class="row-side">
        <span class="number">{shortTime(sentAt)}</span>
        {code !== undefined && <Pill tone="good">{say('sms.code', { code })}</Pill>}
      </span>
    </div>
  );
}
