import type { Fault } from '@rongkit/emulator/admin';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { admin } from '../api/admin.js';
import { useAction } from '../data/use-action.js';
import { useLoad } from '../data/use-load.js';
import { formIndex } from '../forms/load.js';
import { say } from '../i18n.js';
import { Card, Empty } from '../parts/basics.js';
import { ErrorBox, Show } from '../parts/error-box.js';
import { SelectField, TextField } from '../parts/field.js';
import { Page } from '../parts/page.js';

type Kind = 'status' | 'code' | 'delay' | 'drop';

/** The injected failures, and a form to add one. */
export function FaultsPage(): JSX.Element {
  const faults = useLoad(() => admin.listFaults(), { key: 'faults', isOfNow: true, on: ['fault', 'request', 'reset'] });
  const act = useAction();
  const run = (action: () => Promise<unknown>) => act.run(() => action().then(faults.reload));
  const hasAny = (faults.data?.length ?? 0) > 0;
  return (
    <Page title={say('faults')}>
      <p class="muted">{say('faults.about')}</p>
      {act.error !== undefined && <ErrorBox error={act.error} />}
      <Card
        title={say('faults.now')}
        tools={
          hasAny && (
            <button type="button" class="button" onClick={() => run(() => admin.removeFaults())}>
              {say('faults.clear')}
            </button>
          )
        }
      >
        <Show of={faults}>
          {(all) =>
            all.length === 0 ? (
              <Empty icon="fault">{say('faults.none')}</Empty>
            ) : (
              <ul>
                {all.map((fault, index) => (
                  <li key={index} class="fault">
                    <strong>{fault.endpoint === '*' ? say('faults.everywhere') : fault.endpoint}</strong>
                    <span class="muted">{describe(fault)}</span>
                  </li>
                ))}
              </ul>
            )
          }
        </Show>
      </Card>
      <NewFault add={(fault) => run(() => admin.addFault(fault))} />
    </Page>
  );
}

function describe({ status, code, delayMs, drop, times, errorMessage }: Fault): string {
  const parts = [
    drop && say('faults.drop'),
    status !== undefined && `HTTP ${status}`,
    code !== undefined && say('faults.code', { code }),
    delayMs && say('faults.delay', { ms: delayMs }),
    errorMessage,
    times === undefined ? say('faults.always') : say('faults.times', { n: times }),
  ];
  return parts.filter(Boolean).join(' · ');
}

function NewFault({ add }: { readonly add: (fault: Fault) => void }): JSX.Element {
  const [endpoint, setEndpoint] = useState('*');
  const [kind, setKind] = useState<Kind>('status');
  const [value, setValue] = useState('500');
  const [times, setTimes] = useState('1');
  const index = useLoad(() => formIndex(), { key: 'forms', isOfNow: true });
  const names = index.data?.flatMap(({ endpoints }) => endpoints.map(({ id }) => id)) ?? [];
  const submit = (event: Event) => {
    event.preventDefault();
    const amount = Number(value);
    const what = {
      status: { status: amount },
      code: { code: amount },
      delay: { delayMs: amount },
      drop: { drop: true },
    };
    add({ endpoint: endpoint.trim(), ...what[kind], ...(times !== '' && { times: Number(times) }) });
  };
  return (
    <Card title={say('faults.new')}>
      <form class="form" onSubmit={submit}>
        <div class="form-line">
          <TextField
            label={say('faults.endpoint')}
            value={endpoint}
            onChange={setEndpoint}
            list={['*', ...names]}
            required
          />
          <SelectField
            label={say('faults.kind')}
            value={kind}
            onChange={setKind}
            options={[
              ['status', say('faults.kind.status')],
              ['code', say('faults.kind.code')],
              ['delay', say('faults.kind.delay')],
              ['drop', say('faults.drop')],
            ]}
          />
          {kind !== 'drop' && (
            <TextField label={say(`faults.value.${kind}`)} type="number" value={value} onChange={setValue} required />
          )}
          <TextField
            label={say('faults.howOften')}
            type="number"
            value={times}
            onChange={setTimes}
            placeholder={say('faults.always')}
          />
          <button type="submit" class="button primary">
            {say('faults.add')}
          </button>
        </div>
      </form>
    </Card>
  );
}
