import type { AppKeys } from '../store/app-keys.js';
import type { DeliveryLog } from './delivery-log.js';
import { encodeForm, FORM_TYPE } from './encode.js';
import { type PendingMessage, preSendBody } from './payload/pre-send.js';
import type { Sender } from './sender.js';
import type { CallbackSettings, PreSendSettings } from './settings.js';
import { PASS, readVerdict, type Verdict } from './verdict.js';

export interface PreSendOptions {
  readonly keys: AppKeys;
  readonly sender: Sender;
  readonly log: DeliveryLog;
  readonly now: () => number;
}

const CALLBACK = 'message.preSend';

/** Asks the app server about a message: once, and for no longer than the settings say. It never rejects. */
export async function askBeforeSend(
  { keys, sender, log, now }: PreSendOptions,
  { urls, preSend }: Pick<CallbackSettings, 'urls' | 'preSend'>,
  message: PendingMessage,
  signal: AbortSignal,
): Promise<Verdict> {
  const url = urls.get(CALLBACK);
  if (url === undefined || !isAskedAbout(preSend, message)) return PASS;
  const parcel = { contentType: FORM_TYPE, body: encodeForm(preSendBody(keys.appKey, message)) };
  const patience = { timeoutMs: preSend.timeoutMs, tries: 1, signal };
  const outcome = await sender.post({ url, namesApp: false, ...parcel }, patience);
  if (!signal.aborted) log.add({ at: now(), callback: CALLBACK, url, ...parcel, ...outcome });
  const verdict = outcome.outcome === 'delivered' ? readVerdict(outcome.answer) : undefined;
  return verdict ?? (preSend.onFailure === 'pass' ? PASS : { pass: false, extra: '' });
}

function isAskedAbout({ conversationTypes, objectNames }: PreSendSettings, message: PendingMessage): boolean {
  if (!conversationTypes.includes(message.conversationType)) return false;
  return objectNames?.includes(message.objectName) ?? true;
}
