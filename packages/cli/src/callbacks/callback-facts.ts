import type { FormField } from '@rongkit/contract';

/** Description of a callback, emitted from packages/contract. */
export interface CallbackFacts {
  /** The id, such as `message.route`. */
  readonly id: string;
  readonly summary: string;
  /** Whether the body is a form; JSON otherwise. */
  readonly isForm: boolean;
  readonly signedIn: 'query' | 'header';
  /** Whether the app key is in the body; it comes with the signature otherwise. */
  readonly hasAppKey: boolean;
  /** Whether the answer decides about a message. */
  readonly isVerdict: boolean;
  readonly fields: readonly FormField[];
  /** Sample of the body: an event, or a list of events. */
  readonly sample: unknown;
}
