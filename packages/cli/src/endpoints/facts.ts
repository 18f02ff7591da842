import type { EndpointForm } from '@rongkit/contract';

/** Facts of an endpoint, emitted from the contract. */
export interface EndpointFacts extends EndpointForm {
  /** Whether each call creates a message, a push or the like; absent for calls that are safe to repeat. */
  readonly repeat?: 'send';
  /** Whether the call ends, removes, blocks, mutes or overwrites what others see. */
  readonly destroys?: true;
  /** Whether the call reaches users; or the parameter with which it sends a message as well. */
  readonly reaches?: true | string;
  /** Whether the result comes in pages. */
  readonly pages?: true;
  /** The parameter with the receivers of a bulk send. */
  readonly receivers?: string;
  /** The rate limit in words; absent if none is documented. */
  readonly limit?: string;
}

/** A resource of the API, such as `user`. */
export interface ResourceFacts {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<{ readonly endpoints: readonly EndpointFacts[] }>;
}

/** The path of an endpoint. */
export type PathFacts = Pick<EndpointFacts, 'id' | 'path' | 'repeat' | 'destroys' | 'reaches'>;
