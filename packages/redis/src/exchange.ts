/** Report and request of one process for one bucket. */
export interface Exchange {
  /** Id of the process. */
  readonly id: string;
  /**
   * Number of this exchange, higher than that of each earlier exchange. The script ignores an exchange that arrives
   * after a later exchange.
   */
  readonly number: number;
  /** Number of the last exchange that Redis has answered; 0 if there is none, or if Redis has lost its count since. */
  readonly acknowledged: number;
  /** Number of processes among which this process divides the limit. */
  readonly processes: number;
  /** Total weight of the attempts in progress, and of granted permits that no attempt has taken. */
  readonly holds: number;
  /** Whether the process uses its own share of the limit, and accepts no grant. */
  readonly alone: boolean;
  /**
   * Uses since the last acknowledged exchange. Each use has the number of the exchange that first reported it, its age
   * and its weight.
   */
  readonly uses: readonly (readonly [number: number, ageMs: number, weight: number])[];
  /** Weight of all waiting attempts; 0 for none. */
  readonly want: number;
  /** Weight of the first waiting attempt; 0 for none. */
  readonly least: number;
  /**
   * Wait in milliseconds that a refusal for the rate asked for, with code 1008 or HTTP 429; 0 if the refusal named no
   * wait, -1 without a refusal.
   */
  readonly refusedForMs: number;
  /** Whether the process needs no further permits. */
  readonly leaves: boolean;
  /** Rate limits: the number of calls, and the length of their window in milliseconds. */
  readonly rates: readonly (readonly [calls: number, ms: number])[];
}

/**
 * Reply of the script. `lost`: Redis has lost exchanges that it had acknowledged. `old`: a later exchange arrived
 * first. `processes`: number of processes that share the limit. `plenty`: 1 if most of the limit was free at a grant.
 */
export type Reply = readonly [
  status: 'counted' | 'lost' | 'old',
  grant: number,
  waitMs: number,
  processes: number,
  plenty: 0 | 1,
];
