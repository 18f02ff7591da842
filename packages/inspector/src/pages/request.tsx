import type { LoggedRequest } from '@rongkit/emulator/admin';
import type { JSX } from 'preact';
import { admin } from '../api/admin.js';
import { useLoad } from '../data/use-load.js';
import { formOf } from '../forms/load.js';
import { say, sayCode } from '../i18n.js';
import { Card, type Fact, Facts, Pill } from '../parts/basics.js';
import { Code } from '../parts/code.js';
import { Show } from '../parts/error-box.js';
import { isGood } from '../parts/is-good.js';
import { JsonView } from '../parts/json-view.js';
import { NotDelivered } from '../parts/not-delivered.js';
import { addressOf } from '../route.js';
import { dateTime, duration } from '../time.js';

/** The detail of a request: the parameters, the answer, and its command or fault. */
export function RequestDetail({ id }: { readonly id: string }): JSX.Element {
  const request = useLoad(() => admin.getRequest({ id }), { key: `request ${id}`, isOfNow: true });
  return (
    <Show of={request}>
      {(shown) => (
        <article class="detail fades-in" aria-label={shown.endpoint ?? shown.path}>
          <Head request={shown} />
          {!isGood(shown) && <Failure request={shown} />}
          <NotDelivered of={{ requestId: shown.requestId }} hasMessage />
          <Card title={say('request.facts')}>
            <Facts facts={factsOf(shown)} />
          </Card>
          <Card title={say('request.params')}>
            <JsonView value={shown.params} label={say('request.params')} />
          </Card>
          <Card title={say('request.answer')}>
            {shown.answer === null || shown.answer === undefined ? (
              <p class="muted">{say('request.noAnswer')}</p>
            ) : (
              <JsonView value={shown.answer} label={say('request.answer')} />
            )}
          </Card>
          {shown.endpoint !== null && <AsCode endpoint={shown.endpoint} request={shown} />}
        </article>
      )}
    </Show>
  );
}

function Head({ request }: { readonly request: LoggedRequest }): JSX.Element {
  const { endpoint, method, path, params, status, code } = request;
  return (
    <div class="detail-head">
      <div class="detail-title">
        <h2>{endpoint ?? `${method} ${path}`}</h2>
        <code class="muted breaks">{`${method} ${path}`}</code>
      </div>
      <Pill tone={isGood(request) ? 'good' : 'bad'}>
        {status === null ? say('request.cut') : `HTTP ${status} · ${code ?? ''}`}
      </Pill>
      {endpoint !== null && (
        <a class="button" href={addressOf('call', endpoint, { params: JSON.stringify(params) })}>
          {say('request.again')}
        </a>
      )}
    </div>
  );
}

function Failure({ request: { errorMessage, hint, status } }: { readonly request: LoggedRequest }): JSX.Element {
  return (
    <div class="error">
      <strong class="breaks">
        {status === null ? say('request.cutLong') : (errorMessage ?? say('request.failed'))}
      </strong>
      {hint !== null && <span class="breaks">{hint}</span>}
    </div>
  );
}

function factsOf({ at, tookMs, requestId, command, fault, limit }: LoggedRequest): (Fact | false)[] {
  return [
    [say('request.at'), dateTime(at)],
    [say('request.took'), duration(tookMs)],
    [say('request.id'), <code class="breaks">{requestId}</code>],
    command !== null && [
      say('request.command'),
      <a href={addressOf('history', '', { at: String(command) })}>{say('travel.after', { seq: command })}</a>,
    ],
    fault !== null && [say('request.fault'), <code class="breaks">{JSON.stringify(fault)}</code>],
    limit !== null && [
      say('request.limit'),
      <a href={addressOf('limits')}>
        {say('limit.used', { used: limit.used, of: limit.of, per: sayCode('per', limit.per, limit.per) })}
      </a>,
    ],
  ];
}

/** The call in code, for the SDK, curl and the command line. */
function AsCode({ endpoint, request }: { readonly endpoint: string; readonly request: LoggedRequest }): JSX.Element {
  const form = useLoad(() => formOf(endpoint), { key: `form ${endpoint}`, isOfNow: true });
  return <Show of={form}>{(shown) => <Code form={shown} params={request.params} />}</Show>;
}
