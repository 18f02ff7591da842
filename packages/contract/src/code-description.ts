/** Category of an error. It selects the error class that the client throws. */
export type ErrorMeaning =
  | 'authentication'
  | 'permission'
  | 'invalidParameter'
  | 'notFound'
  | 'rateLimit'
  | 'quota'
  | 'serviceNotEnabled'
  | 'server';

export interface CodeDescription {
  readonly code: number;
  /** HTTP status of the answer. */
  readonly http: number;
  /** True if no source states the HTTP status, which is then inferred from the category. */
  readonly httpInferred?: true;
  readonly meaning: ErrorMeaning;
  readonly text: string;
  /** Whether the same request may succeed later. */
  readonly retryable: boolean;
  /** Meaning in the code table of 2017 to 2020, if different. */
  readonly older?: string;
}
