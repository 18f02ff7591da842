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

/** A command of the history. */
export interface HistoryEntry {
  readonly seq: number;
  readonly at: number;
  readonly endpoint: string;
  readonly params: unknown;
  readonly by: { readonly kind: string; readonly id?: string; readonly userId?: string } | null;
}

export interface HistoryPage {
  readonly base: number;
  readonly head: number;
  readonly items: readonly HistoryEntry[];
  readonly next: string | null;
}

export interface Difference {
  readonly items: readonly {
    readonly in: string;
    readonly key: string;
    readonly before: unknown;
    readonly after: unknown;
  }[];
  readonly more: boolean;
}

export interface Report {
  readonly id: string;
  readonly name?: string;
  readonly base: number;
  readonly head: number;
  readonly openedAt: number;
}
