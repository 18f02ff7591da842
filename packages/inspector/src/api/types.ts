/** The shapes of the admin API. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export interface View {
  readonly at?: number;
  readonly report?: string;
}

export interface PageQuery extends View {
  readonly after?: string;
  readonly limit?: number;
  readonly q?: string;
}
