import type { History as HistoryPage } from '@rongkit/emulator/admin';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { admin } from '../api/admin.js';
import { historyAt } from '../api/history.js';
import { useLoad } from '../data/use-load.js';
import { number, say } from '../i18n.js';
import { Icon, type IconName } from '../parts/icon.js';
import { addressOf, changeQuery, go, viewpoint } from '../route.js';
import { timeOfDay } from '../time.js';

/** Shows the state after the latest command, from which the user can go back. If that fails, opens the history page. */
export async function startTravel(): Promise<void> {
  const from = viewpoint.value;
  const { report } = from;
  // If the user has chosen another state in the meantime, that state stays.
  const isStill = () => from.at === viewpoint.value.at && from.report === viewpoint.value.report;
  try {
    const { head } = await admin.listHistory({ limit: 1, ...(report && { report }) });
    if (isStill()) changeQuery({ at: String(head) });
  } catch {
    if (isStill()) go(addressOf('history'));
  }
}

/** Shows the state after another command, on every page that can show a past state. */
function travelTo(at: number): void {
  changeQuery({ at: String(at) });
}

/** The bar with which the user moves through the command history, on every page. Hidden for the live state. */
export function TravelBar(): JSX.Element | null {
  const { at, report } = viewpoint.value;
  return at === undefined && report === undefined ? null : <Travel at={at} report={report} />;
}

function Travel({ at, report }: { readonly at: number | undefined; readonly report: string | undefined }): JSX.Element {
  const { data: page } = useLoad(() => historyAt(at, report), { key: 'travel', on: ['command'] });
  const base = page?.base ?? 0;
  const head = page?.head ?? at ?? 0;
  const now = at ?? head;
  return (
    <section class="travel" aria-label={say('travel')}>
      <Step icon="first" label={say('travel.first')} to={base} now={now} />
      <Step icon="back" label={say('travel.back')} to={Math.max(base, now - 1)} now={now} />
      <Slider base={base} head={head} at={now} />
      <Step icon="next" label={say('travel.next')} to={Math.min(head, now + 1)} now={now} />
      <Step icon="last" label={say('travel.last')} to={head} now={now} />
      <TravelText page={page} at={now} />
      {report && <span class="pill pill-warn">{say('report.readOnly')}</span>}
      <button type="button" class="button" onClick={() => changeQuery({ at: undefined, report: undefined })}>
        {report ? say('report.leave') : say('travel.now')}
      </button>
    </section>
  );
}

interface StepProps {
  readonly icon: IconName;
  readonly label: string;
  readonly to: number;
  readonly now: number;
}

function Step({ icon, label, to, now }: StepProps): JSX.Element {
  return (
    <button
      type="button"
      class="tool"
      aria-label={label}
      title={label}
      disabled={to === now}
      onClick={() => travelTo(to)}
    >
      <Icon name={icon} />
    </button>
  );
}

/** A slider over all commands. The slider moves at once; the page is updated once in each frame. */
function Slider({ base, head, at }: Readonly<Record<'base' | 'head' | 'at', number>>): JSX.Element {
  const [value, setValue] = useState(at);
  const frame = useRef(0);
  useEffect(() => setValue(at), [at]);
  const slide = (to: number) => {
    setValue(to);
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => travelTo(to));
  };
  return (
    <input
      type="range"
      aria-label={say('travel.slider')}
      aria-valuetext={say('travel.after', { seq: number(value) })}
      min={base}
      max={head}
      value={value}
      onInput={({ currentTarget }) => slide(currentTarget.valueAsNumber)}
    />
  );
}

/** The text that says after which command the state is shown. */
function TravelText({ page, at }: { readonly page: HistoryPage | undefined; readonly at: number }): JSX.Element {
  const entry = page?.items.find(({ seq }) => seq === at);
  return (
    <a class="travel-text ellipsis number" href={addressOf('history')}>
      {say('travel.after', { seq: number(at) })}
      {entry && ` · ${entry.endpoint} · ${timeOfDay(entry.at)}`}
    </a>
  );
}
