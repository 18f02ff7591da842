import type { AppKeys } from '../store/app-keys.js';
import type { CallbackSettings, PreSendSettings } from './callback-settings.js';
import type { DeliveryLog } from './delivery-log.js';
import { encodeForm, FORM_TYPE } from './encode.js';
import { type PendingMessage, preSendBody } from './payload/pending-message.js';
import type { Sender } from './sender.js';
import { PASS, readVerdict, type Verdict } from './verdict.js';

export interface PreSendOptions {
  readonly keys: AppKeys;
  readonly sender: Sender;
  readonly log: DeliveryLog;
  readonly now: () => number;
}

const CALLBACK = 'message.preSend';

/** Asks the app server about a message, unless the settings pass the message without asking. Never rejects. */
export async function askBeforeSend(
  { keys, sender, log, now }: PreSendOptions,
  { urls, preSend }: Pick<CallbackSettings, 'urls' | 'preSend'>,
  message: PendingMessage,
  signal: AbortSignal,
): Promise<Verdict> {
  const url = urls.get(CALLBACK);
  if (url === undefined || !isAskedAbout(preSend, message)) return PASS;
  const content = { contentType: FORM_TYPE, body: encodeForm(preSendBody(keys.appKey, message)) };
  const limits = { timeoutMs: preSend.timeoutMs, tries: preSend.tries, pauseMs: 0, signal };
  const outcome = await sender.post({ url, addsAppKey: false, ...content }, limits);
  if (!signal.aborted) log.add({ at: now(), callback: CALLBACK, url, ...content, ...outcome });
  const verdict = outcome.outcome === 'delivered' ? readVerdict(outcome.answer) : undefined;
  return verdict ?? (preSend.onFailure === 'pass' ? PASS : { pass: false, extra: '' });
}

function isAskedAbout({ conversationTypes, objectNames }: PreSendSettings, message: PendingMessage): boolean {
  if (!conversationTypes.includes(message.conversationType)) return false;
  return objectNames?.includes(message.objectName) ?? true;
}
