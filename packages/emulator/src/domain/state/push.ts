export interface PushState {
  /** What went to the push services, in order. */
  readonly pushes: Push[];
}

export interface Push {
  readonly id: string;
  readonly at: number;
  /** `message` follows a message to receivers who are offline; `broadcast` was asked for by itself. */
  readonly kind: 'message' | 'broadcast';
  readonly userIds: readonly string[];
  readonly text: string;
  readonly data: string;
  /** The message that it announces. */
  readonly messageUID?: string;
  /** The request of a broadcast, as it was given. */
  readonly request?: Readonly<Record<string, unknown>>;
}

export function emptyPushState(): PushState {
  return {
    pushes: [],
  };
}
