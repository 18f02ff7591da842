import { type TObject, type TProperties, Type } from 'typebox';

/** A callback: an HTTP request from RongCloud to the app server. */
export interface Callback {
  /** Name of the event, such as `message.route`. */
  readonly id: string;
  /** The event that triggers the callback: one sentence in the third person. */
  readonly summary: string;
  readonly contentType: 'form' | 'json';
  /** Shape of the body: `object` for one event, `list` for a list of events, `either` where sources differ. */
  readonly shape: 'object' | 'list' | 'either';
  readonly body: TObject;
  /** Location of nonce, timestamp and signature. The app key is there too, unless `appKeyIn` is `body`. */
  readonly signedIn: 'query' | 'header';
  readonly appKeyIn: 'signature' | 'body';
  /** Use of the app server's answer: `ignored`, or `verdict` if the answer decides whether a message is delivered. */
  readonly answer: 'ignored' | 'verdict';
  readonly sample: unknown;
  readonly notes: readonly string[];
  readonly sources: readonly string[];
}

type Defaulted = 'shape' | 'signedIn' | 'appKeyIn' | 'answer' | 'notes';

export function defineCallback<P extends TProperties>(
  input: Omit<Callback, 'body' | Defaulted> & Partial<Pick<Callback, Defaulted>> & { readonly body: P },
): Callback {
  const defaults = { shape: 'object', signedIn: 'query', appKeyIn: 'signature', answer: 'ignored', notes: [] } as const;
  return { ...defaults, ...input, body: Type.Object(input.body) };
}

/** Timeout of a callback whose answer is ignored. */
export const CALLBACK_TIMEOUT_MS = 5000;
export const CALLBACK_TRIES = 3;
/** Timeout of a callback that waits for a verdict. Without an answer in this time, the message is delivered. */
export const VERDICT_TIMEOUT_MS = 3000;
