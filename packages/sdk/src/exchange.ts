/** One attempt of a call. */
export interface Attempt {
  /** Host, with the port unless it is the default port of the scheme. */
  readonly host: string;
  /** Start time as a Unix timestamp in milliseconds. */
  readonly startedAt: number;
  /** Duration in milliseconds. */
  readonly durationMs: number;
  /** Outcome: `HTTP 200`, `connect timeout`, `ECONNREFUSED`, … */
  readonly outcome: string;
  /** Wait for the rate limit before the attempt, in milliseconds. */
  readonly waitMs: number;
  /**
   * Whether the service performed the call: `yes` after a success; `no` if the request certainly never reached the
   * service, or the service refused the call; `unknown` without an answer, and after a failure of the service.
   */
  readonly performed: 'yes' | 'no' | 'unknown';
}

/** HTTP response of a call, without its result. */
export interface ApiResponse {
  /** HTTP status. */
  readonly status: number;
  /** Response headers by lower-case name. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** `X-Request-ID` of the call, for support requests. */
  readonly requestId: string;
  /**
   * All attempts. The last one succeeded, or was refused because an earlier one had succeeded. Empty if a middleware
   * answered.
   */
  readonly attempts: readonly Attempt[];
}

/** Result of a call, together with the response. */
export interface ApiExchange<T> {
  /** Result of the call. */
  readonly data: T;
  /** Status, headers, request id and attempts. */
  readonly response: ApiResponse;
}
