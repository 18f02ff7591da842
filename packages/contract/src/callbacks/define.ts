import { type TObject, type TProperties, Type } from 'typebox';

/** A callback: what RongCloud tells an app's own server, and how. */
export interface Callback {
  /** `message.route`: the name by which events are told apart. */
  readonly id: string;
  /** When it is sent, one sentence in the third person. */
  readonly summary: string;
  readonly contentType: 'form' | 'json';
  /** Whether the body is one event, a list of them, or, where sources differ, either. */
  readonly shape: 'object' | 'list' | 'either';
  readonly body: TObject;
  /** Where nonce, timestamp and signature are. The app key is there too, unless the body holds it. */
  readonly signedIn: 'query' | 'header';
  readonly appKeyIn: 'signature' | 'body';
  /** What the answer means: nothing, or whether a message may pass. */
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

/** Of all callbacks but those that wait for a verdict. */
export const CALLBACK_TIMEOUT_MS = 5000;
export const CALLBACK_TRIES = 3;
/** Of a callback that waits for a verdict; without an answer the message passes. */
export const VERDICT_TIMEOUT_MS = 3000;
