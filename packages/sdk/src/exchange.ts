/** One try at a call. */
export interface Attempt {
  readonly host: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly durationMs: number;
  /** `HTTP 200`, `connect timeout`, `ECONNREFUSED`, … */
  readonly outcome: string;
  /** How long it waited for a rate limit before it was made, in milliseconds. */
  readonly waitMs: number;
}

/** What came back, besides the result. */
export interface ApiResponse {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The `X-Request-ID` that was sent with the call; RongCloud's support asks for it. */
  readonly requestId: string;
  /** The tries that it took, the last one being that which succeeded. */
  readonly attempts: readonly Attempt[];
}

/** A result and the response that it came in. */
export interface ApiExchange<T> {
  readonly data: T;
  readonly response: ApiResponse;
}
