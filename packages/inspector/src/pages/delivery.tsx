import type { CallbackDelivery as Delivery } from '@rongkit/emulator/admin';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { admin } from '../api/admin.js';
import { useAction } from '../data/use-action.js';
import { useLoad } from '../data/use-load.js';
import { say } from '../i18n.js';
import { Card, CopyButton, type Fact, Facts } from '../parts/basics.js';
import { DiffView } from '../parts/diff-view.js';
import { ErrorBox, Show } from '../parts/error-box.js';
import { SelectField, TextField } from '../parts/field.js';
import { JsonView, prettyJson } from '../parts/json-view.js';
import { OutcomePill } from '../parts/outcome-pill.js';
import { addressOf, go } from '../route.js';
import { dateTime, duration, timeOfDay } from '../time.js';

interface DeliveryDetailProps {
  readonly id: string;
  /** The deliveries with which this delivery can be compared. */
  readonly all: readonly Delivery[];
}

/** The detail of a callback: its request and answer, the difference to another callback, and a form to resend it. */
export function DeliveryDetail({ id, all }: DeliveryDetailProps): JSX.Element {
  const delivery = useLoad(() => admin.getDelivery({ id }), { key: `delivery ${id}`, isOfNow: true, on: ['delivery'] });
  return (
    <Show of={delivery}>
      {(shown) => (
        <article class="detail fades-in" aria-label={shown.callback}>
          <div class="detail-head">
            <div class="detail-title">
              <h2>{shown.callback}</h2>
              <code class="muted breaks">{shown.url}</code>
            </div>
            <OutcomePill outcome={shown.outcome} status={shown.status} />
          </div>
          <Card title={say('facts')}>
            <Facts facts={factsOf(shown)} />
          </Card>
          <Attempts delivery={shown} />
          <Card title={say('delivery.body')} tools={<CopyButton text={() => shown.body} label={say('copy')} />}>
            <JsonView value={readable(shown)} label={say('delivery.body')} />
          </Card>
          <Card title={say('delivery.answer')}>
            {shown.answer === '' ? (
              <p class="muted">{shown.error ?? say('delivery.noAnswer')}</p>
            ) : (
              <JsonView value={shown.answer} label={say('delivery.answer')} />
            )}
          </Card>
          {shown.callback !== 'message.preSend' && <Again key={shown.id} delivery={shown} />}
          <Compare delivery={shown} all={all} />
        </article>
      )}
    </Show>
  );
}

/** The body as a value to show: an object with the fields of a form, or any other body unchanged. */
function readable({ contentType, body }: Delivery): unknown {
  return contentType.includes('form') ? Object.fromEntries(new URLSearchParams(body)) : body;
}

/** The fields of a callback that are compared with another callback. */
function compared(delivery: Delivery): object {
  const { url, outcome, status, attempts, answer, error } = delivery;
  return { url, body: parsed(readable(delivery)), outcome, status, attempts, error, answer: parsed(answer) };
}

/** The parsed JSON of a string, so that its fields can be compared; otherwise the value itself. */
function parsed(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : text;
  } catch {
    return text;
  }
}

function factsOf(delivery: Delivery): (Fact | false)[] {
  const { id, at, contentType, attempts, ms, error, messageUID } = delivery;
  return [
    [say('delivery.id'), `#${id}`],
    [say('delivery.at'), dateTime(at)],
    [say('delivery.tries'), String(attempts)],
    [say('delivery.took'), duration(ms)],
    [say('delivery.contentType'), <code>{contentType}</code>],
    messageUID !== null && [say('message'), <a href={addressOf('messages', messageUID)}>{messageUID}</a>],
    error !== null && [say('delivery.error'), <code>{error}</code>],
  ];
}

/** The attempts, with their times and outcomes. */
function Attempts({ delivery: { attemptLog } }: { readonly delivery: Delivery }): JSX.Element | null {
  if (attemptLog.length === 0) return null;
  return (
    <Card title={say('delivery.attempts')}>
      <ol class="attempts" aria-label={say('delivery.attempts')}>
        {attemptLog.map(({ startedAt, outcome, status, ms, error }, index) => (
          <li key={index}>
            <span class="number muted">{index + 1}</span>
            <OutcomePill outcome={outcome} status={status} />
            <span class="number">{timeOfDay(startedAt)}</span>
            <span class="number muted">{duration(ms)}</span>
            {error !== null && <code>{error}</code>}
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** Sends the callback again: as it was, or with another body. */
function Again({ delivery }: { readonly delivery: Delivery }): JSX.Element {
  const [isEditing, setEditing] = useState(false);
  const [body, setBody] = useState(() =>
    delivery.contentType.includes('form') ? delivery.body : prettyJson(delivery.body),
  );
  const act = useAction();
  const send = (changed?: string) =>
    act.run(
      () =>
        admin.resendDelivery({
          id: delivery.id,
          ...(changed !== undefined && { body: changed, contentType: delivery.contentType }),
        }),
      (sent) => go(addressOf('callbacks', sent.id)),
    );
  const submit = (event: Event) => {
    event.preventDefault();
    send(body);
  };
  return (
    <Card title={say('delivery.again')}>
      {isEditing ? (
        <form class="form" onSubmit={submit}>
          <TextField label={say('delivery.newBody')} value={body} onChange={setBody} rows={10} />
          <div class="buttons">
            <button type="submit" class="button primary" disabled={act.isBusy}>
              {say('delivery.sendChanged')}
            </button>
            <button type="button" class="quiet" onClick={() => setEditing(false)}>
              {say('cancel')}
            </button>
          </div>
        </form>
      ) : (
        <div class="buttons">
          <button type="button" class="button" disabled={act.isBusy} onClick={() => send()}>
            {say('delivery.sendSame')}
          </button>
          <button type="button" class="button" onClick={() => setEditing(true)}>
            {say('delivery.edit')}
          </button>
        </div>
      )}
      {act.isBusy && (
        <p class="muted" role="status">
          {say('delivery.sending')}
        </p>
      )}
      {act.error !== undefined && <ErrorBox error={act.error} />}
    </Card>
  );
}

/** The difference to another callback of the same kind. */
function Compare({
  delivery,
  all,
}: {
  readonly delivery: Delivery;
  readonly all: readonly Delivery[];
}): JSX.Element | null {
  const others = all
    .filter(({ id, callback }) => id !== delivery.id && callback === delivery.callback)
    .toReversed()
    .slice(0, 100);
  const nearest = others.find(({ id }) => Number(id) < Number(delivery.id)) ?? others[0];
  const [chosen, setChosen] = useState<string>();
  const other = others.find(({ id }) => id === chosen) ?? nearest;
  if (!other) return null;
  return (
    <Card title={say('delivery.compare')}>
      <div class="form">
        <SelectField
          label={say('delivery.compareWith')}
          value={other.id}
          options={others.map(({ id, at }) => [id, `#${id} · ${dateTime(at)}`] as const)}
          onChange={setChosen}
        />
        <DiffView before={compared(other)} after={compared(delivery)} />
      </div>
    </Card>
  );
}
