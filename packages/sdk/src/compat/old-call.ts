/** Argument of a function of `rongcloud-sdk` 3.1.1; documented in `packages/contract/src/rongcloud-sdk/old-call.ts`. */
export interface OldArgument {
  readonly to: string;
  readonly form?: 'id' | 'ids' | 'names' | 'json' | 'document' | 'conversationType';
  readonly required?: boolean;
  readonly type?: string;
  readonly length?: readonly [min: number, max: number];
  readonly range?: readonly [min: number, max: number];
}

/** Call of an endpoint by a function of `rongcloud-sdk` 3.1.1; documented in the same file as {@link OldArgument}. */
export interface OldCall {
  readonly endpoint: string;
  readonly args: Readonly<Record<string, OldArgument>>;
  readonly whole?: { readonly to: string; readonly form: 'ids' | 'names' };
  readonly exact?: boolean;
  readonly fixed?: Readonly<Record<string, unknown>>;
  readonly fallback?: Readonly<Record<string, unknown>>;
  readonly answer?: Readonly<
    Record<string, { readonly to: string; readonly each?: 'id' | Readonly<Record<string, string>> }>
  >;
  readonly repeats?: readonly string[];
  readonly quirk?: 'template' | 'mention' | 'word';
}

/** Values by name: arguments, parameters or an answer. */
export type Values = Readonly<Record<string, unknown>>;

/** Refusal as in `rongcloud-sdk` 3.1.1: a plain object. */
export interface OldError {
  /**
   * Code of the service, or a code of the old package as a string, such as `'20005'`. Empty if there is no answer in
   * JSON.
   */
  readonly code: number | string;
  /** Reason; the error of a broken connection as an object, or an answer that is not JSON as it is. */
  readonly msg: unknown;
}
