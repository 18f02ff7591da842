import { randomBytes } from 'node:crypto';
import type { Context } from '../context.js';
import { integerIn } from '../emulator/faults.js';
import { Files } from '../endpoints/files.js';
import { CliError } from '../errors.js';
import { cellOf } from '../output/table.js';
import { noCallback } from './addresses.js';
import { buildBody, contentTypeOf, type EncodedBody } from './build-body.js';
import type { CallbackFacts } from './callback-facts.js';
import { callbacks } from './emitted/callbacks.js';
import { type Sent, type SignedRequest, sendSigned, signRequest } from './send-signed.js';
import type { Change } from './set-field.js';

export interface TriggerFlags {
  readonly to: string;
  readonly set?: readonly string[];
  readonly body?: string;
  readonly badSignature?: boolean;
  readonly stale?: boolean;
  readonly replay?: boolean;
  readonly count?: string;
}

/**
 * Sends callbacks to an app as RongCloud does. Fails if the app refuses a valid callback, or does not answer with a
 * status 4xx to a callback that is wrongly signed, outdated or repeated.
 */
export async function trigger(context: Context, kind: string, flags: TriggerFlags): Promise<void> {
  const callback = callbacks.find(({ id }) => id === kind);
  if (!callback) throw noCallback(kind);
  const count = flags.count === undefined ? 1 : integerIn('--count', flags.count);
  const keys = await context.target();
  const bodyOf = await bodies(context, callback, flags, keys.appKey);
  const failures: CliError[] = [];
  for (let index = 0; index < count; index++) {
    const request = signRequest(callback, { ...flags, keys, body: bodyOf() });
    const isForged = flags.badSignature === true || flags.stale === true;
    await send(context, { callback, request, isForged, failures });
    if (flags.replay) await send(context, { callback, request, isForged: true, failures });
  }
  const [failure] = failures;
  if (failure) throw failure;
}

/** Returns a function that makes the body of the next callback. */
async function bodies(
  context: Context,
  callback: CallbackFacts,
  { set = [], body }: TriggerFlags,
  appKey: string,
): Promise<() => EncodedBody> {
  if (body === undefined) {
    const changes = set.map(changeIn);
    return () => buildBody(callback, changes, { appKey, now: Date.now(), messageUID: newMessageUID() });
  }
  if (set.length > 0) throw usage('--set', 'cannot be combined with --body', set[0] ?? '');
  const encoded = { contentType: contentTypeOf(callback), text: await new Files(context.io).read('--body', body) };
  return () => encoded;
}

function changeIn(text: string): Change {
  const at = text.indexOf('=');
  if (at <= 0) throw usage('--set', 'must be path=value', text);
  return { path: text.slice(0, at), value: text.slice(at + 1) };
}

/** New message UID: four groups of four characters. */
function newMessageUID(): string {
  return (randomBytes(8).toString('hex').toUpperCase().match(/.{4}/g) ?? []).join('-');
}

interface Attempt {
  readonly callback: CallbackFacts;
  readonly request: SignedRequest;
  /** Whether the app must refuse the callback: its signature is wrong, outdated or repeated. */
  readonly isForged: boolean;
  readonly failures: CliError[];
}

async function send(context: Context, { callback, request, isForged, failures }: Attempt): Promise<void> {
  const sent = await sendSigned(request, { timeoutMs: context.flags.timeoutMs, signal: context.signal });
  const { status, answer, ms } = sent;
  const wanted = isForged ? 'refused' : 'accepted';
  const failure = failureOf(sent, isForged);
  if (failure) failures.push(failure);
  context.output.line(
    { callback: callback.id, url: sent.url, status, wanted, passed: failure === undefined, answer, ms },
    [callback.id, status, `${ms} ms`, cellOf(answer.slice(0, 200))].filter((part) => part !== '').join('  '),
  );
}

function failureOf({ status }: Sent, isForged: boolean): CliError | undefined {
  const isAccepted = status >= 200 && status < 300;
  if (isForged && isAccepted) return new CliError('appAcceptedForged', { status });
  const isRefused = status >= 400 && status < 500;
  return isAccepted || (isForged && isRefused) ? undefined : new CliError('appRefused', { status });
}

function usage(option: string, limit: string, given: string): CliError {
  return new CliError('badOption', { option, limit, given: given.slice(0, 60) });
}
