/** A page of a list, as the admin API returns it. */
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
