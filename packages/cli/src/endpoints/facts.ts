import type { EndpointForm } from '@rongkit/contract';

/** Facts of an endpoint, emitted from the contract. */
export interface EndpointFacts extends EndpointForm {
  /** Reason to ask before a call of a production app: it reaches users, or it ends or overwrites something. */
  readonly risk?: 'send' | 'destroy';
  /** Whether the result comes in pages. */
  readonly pages?: true;
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
export type PathFacts = Pick<EndpointFacts, 'id' | 'path' | 'risk'>;
