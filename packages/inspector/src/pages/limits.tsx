import type { BucketUse as RequestLimit } from '@rongkit/emulator/admin';
import type { JSX } from 'preact';
import { admin } from '../api/admin.js';
import { useLoad } from '../data/use-load.js';
import { say, sayCode } from '../i18n.js';
import { Card, Empty } from '../parts/basics.js';
import { Show } from '../parts/error-box.js';
import { Page } from '../parts/page.js';
import { VirtualList } from '../parts/virtual-list.js';
import { duration } from '../time.js';

/** The use of the rate limits. */
export function LimitsPage(): JSX.Element {
  const limits = useLoad(() => admin.listLimits(), { key: 'limits', isOfNow: true, on: ['request', 'clock', 'reset'] });
  return (
    <Page title={say('limits')}>
      <p class="muted">{say('limits.about')}</p>
      <Card>
        <Show of={limits}>
          {(all) =>
            all.length === 0 ? (
              <Empty icon="limit">{say('limits.none')}</Empty>
            ) : (
              <VirtualList
                small
                isPlain
                label={say('limits')}
                count={all.length}
                rowHeight={64}
                row={(index) => {
                  const limit = all[index];
                  return limit && <Row limit={limit} />;
                }}
              />
            )
          }
        </Show>
      </Card>
    </Page>
  );
}

function Row({ limit: { bucket, key, per, used, of, freesInMs } }: { readonly limit: RequestLimit }): JSX.Element {
  const isFull = used >= of;
  return (
    <div class="row row-plain">
      <span class="row-main">
        <span class="row-title ellipsis">{key === null ? bucket : `${bucket} · ${key}`}</span>
        <span class={`meter${isFull ? ' meter-full' : ''}`}>
          <span style={{ width: `${Math.min(100, (used / Math.max(1, of)) * 100)}%` }} />
        </span>
      </span>
      <span class="row-side">
        <span class="number">{say('limit.used', { used, of, per: sayCode('per', per, per) })}</span>
        {used > 0 && freesInMs > 0 && <span class="number">{say('limit.frees', { time: duration(freesInMs) })}</span>}
      </span>
    </div>
  );
}
