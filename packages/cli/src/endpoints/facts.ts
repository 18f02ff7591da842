import type { EndpointForm } from '@rongkit/contract';

/** Description of an endpoint, emitted from packages/contract. */
export interface EndpointFacts extends Omit<EndpointForm, 'errors'> {
  /** `send` if each call creates a message, a push or the like; absent if the call is safe to repeat. */
  readonly repeat?: 'send';
  /** True if the call ends, removes, blocks, mutes or overwrites data that other users see. */
  readonly destroys?: true;
  /**
   * True if a call that is safe to repeat still reaches users, such as a friend request; or the name of the parameter
   * that makes the call send a message. Absent for sends.
   */
  readonly reaches?: true | string;
  /** True if the result is paginated. */
  readonly pages?: true;
  /** Name of the parameter with the receivers of a bulk send. */
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

/** Fields of an endpoint that `rong call` needs. */
export type PathFacts = Pick<EndpointFacts, 'id' | 'path' | 'repeat' | 'destroys' | 'reaches'>;
