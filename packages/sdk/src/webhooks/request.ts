/** HTTP request, independent of the framework. */
export interface WebhookRequest {
  /** HTTP method. */
  readonly method: string;
  /** Path and query; an origin is ignored. */
  readonly url: string;
  /** Headers by name, in any case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Raw body as a string or bytes, or a parsed body as an object or array. */
  readonly body: unknown;
}

/** HTTP answer. */
export interface WebhookAnswer {
  /** HTTP status. */
  readonly status: number;
  /** Response headers. */
  readonly headers: Readonly<Record<string, string>>;
  /** Response body; may be empty. */
  readonly body: string;
}
