/** A request as any framework can describe it. */
export interface WebhookRequest {
  readonly method: string;
  /** Path and query; an origin before it is ignored. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The body as it came, or what a framework has made of it: an object, a list. */
  readonly body: unknown;
}

/** What to answer. */
export interface WebhookAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
