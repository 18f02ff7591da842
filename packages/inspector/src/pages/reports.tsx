import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { admin } from '../api/admin.js';
import { openReportFile } from '../api/reports.js';
import { useAction } from '../data/use-action.js';
import { useLoad } from '../data/use-load.js';
import { number, say } from '../i18n.js';
import { Card, Empty } from '../parts/basics.js';
import { ErrorBox, Show } from '../parts/error-box.js';
import { Page } from '../parts/page.js';
import { addressOf } from '../route.js';

/** The page on which the user saves the session as a report, and opens reports. */
export function ReportsPage(): JSX.Element {
  const [isRaw, setRaw] = useState(false);
  const reports = useLoad(() => admin.listReports(), { key: 'reports', isOfNow: true });
  const act = useAction();
  const choose = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file) act.run(() => openReportFile(file));
    // The same file can be chosen again, such as after it was mended.
    input.value = '';
  };
  return (
    <Page title={say('reports')}>
      <p class="muted">{say('reports.about')}</p>
      {act.error !== undefined && <ErrorBox error={act.error} />}
      <div class="columns">
        <Card title={say('report.save')}>
          <p class="muted">{say('report.saveAbout')}</p>
          <label class="check below">
            <input type="checkbox" checked={isRaw} onChange={({ currentTarget }) => setRaw(currentTarget.checked)} />
            {say('report.raw')}
          </label>
          <div class="buttons below">
            <a class="button primary" href={`./report${isRaw ? '?raw=true' : ''}`} download="session.rongkit">
              {say('report.download')}
            </a>
          </div>
        </Card>
        <Card title={say('report.open')}>
          <p class="muted">{say('report.openAbout')}</p>
          <label class="button below">
            {say('report.choose')}
            <input
              class="for-readers"
              type="file"
              accept=".rongkit"
              onChange={({ currentTarget }) => choose(currentTarget)}
            />
          </label>
        </Card>
      </div>
      <Card title={say('report.opened')}>
        <Show of={reports}>
          {(all) =>
            all.length === 0 ? (
              <Empty icon="file">{say('report.none')}</Empty>
            ) : (
              <ul class="lines">
                {all.map(({ id, name, base, head }) => (
                  <li key={id} class="buttons">
                    <a class="report-name" href={addressOf('history', '', { report: id, at: String(head) })}>
                      {name || id}
                    </a>
                    <span class="muted small">{say('report.commands', { n: number(head - base) })}</span>
                    <button
                      type="button"
                      class="quiet"
                      onClick={() => act.run(() => admin.closeReport({ id }).then(reports.reload))}
                    >
                      {say('close')}
                    </button>
                  </li>
                ))}
              </ul>
            )
          }
        </Show>
      </Card>
    </Page>
  );
}
