import type { FormField } from '@rongkit/contract';

/** Description of a callback, emitted from packages/contract. */
export interface CallbackFacts {
  /** Id of the callback, such as `message.route`. */
  readonly id: string;
  readonly summary: string;
  /** Whether the body is a form; otherwise the body is JSON. */
  readonly isForm: boolean;
  readonly signedIn: 'query' | 'header';
  /** Whether the app key is in the body; otherwise the app key is sent with the signature. */
  readonly hasAppKey: boolean;
  /** Whether the app's answer decides if a message is delivered. */
  readonly isVerdict: boolean;
  readonly fields: readonly FormField[];
  /** Sample of the body: an event, or a list of events. */
  readonly sample: unknown;
}
