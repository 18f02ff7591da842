import type { CallAnswer } from '@rongkit/emulator/admin';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { admin } from '../api/admin.js';
import { useAction } from '../data/use-action.js';
import { FieldInput } from '../forms/field-input.js';
import type { EndpointForm } from '../forms/form.js';
import { withValue } from '../forms/values.js';
import { say } from '../i18n.js';
import { Card, Pill } from '../parts/basics.js';
import { Code } from '../parts/code.js';
import { ErrorBox } from '../parts/error-box.js';
import { JsonView } from '../parts/json-view.js';
import { Prose } from '../parts/prose.js';
import { addressOf, place } from '../route.js';

type Params = Readonly<Record<string, unknown>>;

/** The form of an endpoint, its answer, and the same call in code. */
export function CallForm({ form }: { readonly form: EndpointForm }): JSX.Element {
  const [params, setParams] = useState<Params>(() => givenParams());
  // The inputs keep their own text. A new `round` renders new inputs.
  const [round, setRound] = useState(0);
  const [answer, setAnswer] = useState<CallAnswer>();
  const act = useAction();
  const fill = (values: Params) => {
    setParams(values);
    setRound(round + 1);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    act.run(() => admin.callEndpoint({ endpoint: form.id, params }), setAnswer);
  };
  return (
    <article class="detail fades-in" aria-label={form.id}>
      <div class="detail-head">
        <div class="detail-title">
          <h2>{form.id}</h2>
          <code class="muted breaks">{`${form.method} ${form.path}`}</code>
        </div>
        <button type="button" class="button" onClick={() => fill(form.sample)}>
          {say('call.sample')}
        </button>
      </div>
      <p>
        <Prose>{form.summary}</Prose>
      </p>
      <Card title={say('call.params')}>
        <form class="form" key={round} onSubmit={submit}>
          {form.fields.length === 0 && <p class="muted">{say('call.noParams')}</p>}
          {form.fields.map((field) => (
            <FieldInput
              key={field.name}
              field={field}
              value={params[field.name]}
              onChange={(value) => setParams((before) => withValue(before, field.name, value))}
            />
          ))}
          <div class="buttons">
            <button type="submit" class="button primary" disabled={act.isBusy}>
              {say('call.send')}
            </button>
            <button type="button" class="quiet" onClick={() => fill({})}>
              {say('call.clear')}
            </button>
          </div>
        </form>
      </Card>
      {act.error !== undefined && <ErrorBox error={act.error} />}
      {answer && <Answer answer={answer} />}
      <Code form={form} params={params} />
      <Notes form={form} />
    </article>
  );
}

/** The parameters of the call that the address of the page contains. */
function givenParams(): Params {
  try {
    const value: unknown = JSON.parse(place.value.query.params ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Params) : {};
  } catch {
    return {};
  }
}

function Answer({ answer: { status, body, request } }: { readonly answer: CallAnswer }): JSX.Element {
  const isGood = status >= 200 && status < 300;
  return (
    <Card
      title={say('call.answer')}
      tools={
        <>
          <Pill tone={isGood ? 'good' : 'bad'}>{status === 0 ? say('request.cut') : `HTTP ${status}`}</Pill>
          {request !== null && <a href={addressOf('requests', String(request))}>{say('call.request')}</a>}
        </>
      }
    >
      <div role="status">
        <JsonView value={body} label={say('call.answer')} />
      </div>
    </Card>
  );
}

/** The notes and the errors of the endpoint, from the contract. */
function Notes({ form: { notes, errors } }: { readonly form: EndpointForm }): JSX.Element | null {
  if (notes.length + errors.length === 0) return null;
  return (
    <Card title={say('call.notes')}>
      <ul class="notes" lang="en">
        {notes.map((note) => (
          <li key={note}>
            <Prose>{note}</Prose>
          </li>
        ))}
        {errors.map(({ code, when }) => (
          <li key={`${code} ${when}`}>
            <code>{code}</code> <Prose>{when}</Prose>
          </li>
        ))}
      </ul>
    </Card>
  );
}
