import type { ClockState } from '@rongkit/emulator/admin';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { admin } from '../api/admin.js';
import { useAction } from '../data/use-action.js';
import { useLoad } from '../data/use-load.js';
import { say } from '../i18n.js';
import { clockNow } from '../live/clock.js';
import { Card, Pill } from '../parts/basics.js';
import { ErrorBox, Show } from '../parts/error-box.js';
import { TextField } from '../parts/field.js';
import { Page } from '../parts/page.js';
import { dateTime, duration } from '../time.js';

const STEPS = [{ minutes: 1 }, { minutes: 10 }, { hours: 1 }, { days: 1 }, { days: 7 }, { days: 30 }] as const;

/** The emulator's clock, with controls to freeze it, to advance it and to set it. */
export function ClockPage(): JSX.Element {
  const load = async () => {
    const clock = await admin.getClock();
    clockNow.value = clock.now;
    return { ...clock, loadedAt: Date.now() };
  };
  const clock = useLoad(load, { key: 'clock', isOfNow: true, on: ['clock', 'reset'] });
  const act = useAction();
  const set = (change: object) => act.run(() => admin.setClock(change).then(clock.reload));
  return (
    <Page title={say('clock')}>
      <p class="muted">{say('clock.about')}</p>
      {act.error !== undefined && <ErrorBox error={act.error} />}
      <Show of={clock}>{(shown) => <Controls clock={shown} set={set} />}</Show>
    </Page>
  );
}

interface ControlsProps {
  readonly clock: ClockState & { readonly loadedAt: number };
  readonly set: (change: object) => void;
}

function Controls({ clock, set }: ControlsProps): JSX.Element {
  const { frozen } = clock;
  const now = useRunning(clock);
  return (
    <>
      <Card
        title={say('clock.now')}
        tools={<Pill tone={frozen ? 'warn' : 'good'}>{say(frozen ? 'clock.frozen' : 'clock.running')}</Pill>}
      >
        <p class="big-time">{dateTime(now)}</p>
        <p class="muted number">{new Date(now).toISOString()}</p>
        <div class="buttons clock-buttons">
          {frozen ? (
            <button type="button" class="button primary" onClick={() => set({ resume: true })}>
              {say('clock.resume')}
            </button>
          ) : (
            <button type="button" class="button primary" onClick={() => set({ freeze: true })}>
              {say('clock.freeze')}
            </button>
          )}
        </div>
      </Card>
      <Card title={say('clock.turn')}>
        <div class="buttons">
          {STEPS.map((step) => (
            <button key={JSON.stringify(step)} type="button" class="button" onClick={() => set({ advance: step })}>
              {`+ ${duration(msOf(step))}`}
            </button>
          ))}
        </div>
      </Card>
      <Leap now={now} set={set} />
    </>
  );
}

/** The current time of the clock, which is computed between two answers of the emulator. */
function useRunning({ now, frozen, loadedAt }: ControlsProps['clock']): number {
  const [real, setReal] = useState(Date.now());
  useEffect(() => {
    if (frozen) return undefined;
    const timer = setInterval(() => setReal(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [frozen]);
  return frozen ? now : now + Math.max(0, real - loadedAt);
}

function msOf({
  minutes = 0,
  hours = 0,
  days = 0,
}: {
  readonly minutes?: number;
  readonly hours?: number;
  readonly days?: number;
}): number {
  return ((days * 24 + hours) * 60 + minutes) * 60_000;
}

/** Sets the clock to any time, also an earlier one. */
function Leap({ now, set }: { readonly now: number; readonly set: (change: object) => void }): JSX.Element {
  const [time, setTime] = useState(() => localText(now));
  const submit = (event: Event) => {
    event.preventDefault();
    set({ set: new Date(time).getTime() });
  };
  return (
    <Card title={say('clock.leap')}>
      <form class="form-line" onSubmit={submit}>
        <TextField label={say('clock.time')} type="datetime-local" value={time} onChange={setTime} required />
        <button type="submit" class="button">
          {say('clock.set')}
        </button>
      </form>
      <p class="field-note">{say('clock.zone', { zone: Intl.DateTimeFormat().resolvedOptions().timeZone })}</p>
    </Card>
  );
}

/** The local time in the format of a `datetime-local` input: `2026-03-01T12:00:00`. */
function localText(at: number): string {
  const local = new Date(at - new Date(at).getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 19);
}
