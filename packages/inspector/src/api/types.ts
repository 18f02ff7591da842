import type { CallbackDelivery, ClockState } from '@rongkit/emulator/admin';

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

export interface Info {
  readonly version: string;
  readonly url: string;
  readonly appKey: string;
  readonly dataCenter: string;
  readonly startedAt: number;
  readonly epoch: string;
  readonly seq: number;
  readonly dataDir: boolean;
  readonly rateLimits: 'on' | 'off' | number;
  readonly clock: ClockState;
  readonly counts: Readonly<Record<'users' | 'groups' | 'chatrooms' | 'ultraGroups' | 'messages' | 'clients', number>>;
}

export interface Undelivered {
  readonly id: string;
  readonly at: number;
  readonly messageUID: string | null;
  readonly requestId: string | null;
  readonly fromUserId: string;
  readonly conversationType: string;
  readonly targetId: string;
  readonly busChannel: string;
  readonly objectName: string;
  readonly userId: string | null;
  readonly reason: string;
  readonly explanation: string;
}

export interface LoggedRequest {
  readonly id: number;
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly endpoint: string | null;
  readonly status: number | null;
  readonly code: number | null;
  readonly requestId: string;
  readonly errorMessage: string | null;
  readonly hint: string | null;
  readonly params: Readonly<Record<string, unknown>>;
  readonly tookMs: number;
  readonly answer: unknown;
  readonly fault: unknown;
  readonly limit: { readonly bucket: string; readonly used: number; readonly of: number; readonly per: string } | null;
  readonly command: number | null;
}

export interface RequestLimit {
  readonly bucket: string;
  readonly endpoints: readonly string[];
  readonly key: string | null;
  readonly per: string;
  readonly used: number;
  readonly of: number;
  readonly freesInMs: number;
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

export interface ConnectedClient {
  readonly id: string;
  readonly userId: string;
  readonly platform: string;
  readonly version: string;
  readonly address: string;
  readonly since: number;
  readonly lastHeardAt: number;
  readonly status: string;
}

export interface Delivery extends CallbackDelivery {
  readonly requestId?: string | null;
  readonly messageUID?: string | null;
}
