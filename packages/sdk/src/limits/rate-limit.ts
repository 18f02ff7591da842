export type TimeUnit = 'second' | 'minute' | 'hour' | 'day';

/** At most `calls` units of weight in any window of one `per`. */
export interface Rate {
  readonly calls: number;
  readonly per: TimeUnit;
}

/** How often an endpoint may be called. All rates hold together. */
export interface RateLimit {
  readonly rates: readonly Rate[];
  /** Endpoints with the same bucket share it; by default each has its own. */
  readonly bucket?: string;
  /** A list parameter: the call counts once for each of its items. */
  readonly weigh?: string;
  /** A parameter with a bucket for each of its values. */
  readonly keyedBy?: string;
}
