import type { ConnectedClient } from '@rongkit/emulator/admin';
import type { JSX } from 'preact';
import { admin } from '../api/admin.js';
import { type Action, useAction } from '../data/use-action.js';
import { useLoad } from '../data/use-load.js';
import { say } from '../i18n.js';
import { Avatar } from '../parts/avatar.js';
import { Card, Empty } from '../parts/basics.js';
import { ErrorBox, Show } from '../parts/error-box.js';
import { Page } from '../parts/page.js';
import { VirtualList } from '../parts/virtual-list.js';
import { addressOf } from '../route.js';
import { timeOfDay } from '../time.js';

/** The height of a row on a wide screen and on a narrow screen, in pixels. */
const [WIDE_ROW, NARROW_ROW] = [60, 124];

/** The connected clients, with buttons to cut or kick them. */
export function ClientsPage(): JSX.Element {
  const clients = useLoad(() => admin.listClients(), { key: 'clients', isOfNow: true, on: ['client', 'reset'] });
  const act = useAction();
  return (
    <Page title={say('clients')}>
      <p class="muted">{say('clients.about')}</p>
      {act.error !== undefined && <ErrorBox error={act.error} />}
      <Card>
        <Show of={clients}>
          {(all) =>
            all.length === 0 ? (
              <Empty icon="client">{say('clients.none')}</Empty>
            ) : (
              <VirtualList
                small
                label={say('clients')}
                count={all.length}
                rowHeight={isNarrow() ? NARROW_ROW : WIDE_ROW}
                row={(index, tabIndex) => {
                  const client = all[index];
                  return client && <Row client={client} tabIndex={tabIndex} act={act} />;
                }}
              />
            )
          }
        </Show>
      </Card>
    </Page>
  );
}

/** Whether the screen is so narrow that the style sheet puts the buttons below the text. */
function isNarrow(): boolean {
  return matchMedia('(max-width: 560px)').matches;
}

interface RowProps {
  readonly client: ConnectedClient;
  readonly tabIndex: 0 | -1;
  readonly act: Action;
}

function Row({ client, tabIndex, act }: RowProps): JSX.Element {
  const { id, userId, platform, version, address, since, lastHeardAt } = client;
  return (
    <div class="row client-row">
      <Avatar id={userId} name={userId} />
      <span class="row-main">
        <a class="row-title ellipsis" href={addressOf('users', userId)} tabIndex={tabIndex}>
          {userId}
        </a>
        <span class="row-line ellipsis">
          {`${platform} ${version} · ${address} · ${say('client.since', { time: timeOfDay(since) })} · ${say('client.heard', { time: timeOfDay(lastHeardAt) })}`}
        </span>
      </span>
      <span class="buttons">
        <button
          type="button"
          class="button"
          title={say('client.kickHint')}
          disabled={act.isBusy}
          onClick={() => act.run(() => admin.kickClient({ id }))}
        >
          {say('client.kick')}
        </button>
        <button
          type="button"
          class="button danger"
          title={say('client.dropHint')}
          disabled={act.isBusy}
          onClick={() => act.run(() => admin.dropClient({ id }))}
        >
          {say('client.drop')}
        </button>
      </span>
    </div>
  );
}
