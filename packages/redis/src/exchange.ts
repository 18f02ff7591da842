/** Report and request of one process, about one bucket. */
export interface Exchange {
  /** Id of the process. */
  readonly id: string;
  /** Number of this exchange: each later one has a higher number, and a late one is ignored. */
  readonly number: number;
  /** Number of the last exchange that Redis has answered; 0 if there is none, or if Redis has lost its count since. */
  readonly acknowledged: number;
  /** Number of processes among which this process divides the limit. */
  readonly processes: number;
  /** Weight of permits that the process may still use. */
  readonly holds: number;
  /** Whether the process uses its own share of the limit, and takes no grant. */
  readonly alone: boolean;
  /** Uses since the last exchange that counts: the number of the first exchange that reported a use, its age, its weight. */
  readonly uses: readonly (readonly [number: number, ageMs: number, weight: number])[];
  /** Weight of all waiting attempts; 0 for none. */
  readonly want: number;
  /** Weight of the first waiting attempt. */
  readonly least: number;
  /** Wait that a refusal with code 1008 asked for; 0 if it named none, -1 without a refusal. */
  readonly refusedForMs: number;
  /** Whether the process needs nothing more. */
  readonly leaves: boolean;
  /** Calls, and the length of their window in milliseconds. */
  readonly rates: readonly (readonly [calls: number, ms: number])[];
}

/**
 * Reply of the script. `lost`: Redis does not have what it had acknowledged. `old`: a later exchange came first.
 * `processes`: number of processes that share the limit. `plenty`: 1 if most of the limit is free.
 */
export type Reply = readonly [
  status: 'counted' | 'lost' | 'old',
  grant: number,
  waitMs: number,
  processes: number,
  plenty: 0 | 1,
];
