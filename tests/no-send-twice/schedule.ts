import fc from 'fast-check';

/** The treatment of a request by the network and the service. */
export interface Fate {
  readonly kind:
    | 'accepts'
    | 'refuses'
    | 'refuses for its rate'
    | 'fails'
    | 'answers without a code'
    | 'is limited by a firewall'
    | 'loses the answer'
    | 'stays silent'
    | 'cannot be reached';
  /** Time until the request leaves, until it arrives, and until the answer is back, in milliseconds. */
  readonly connectMs: number;
  readonly arriveMs: number;
  readonly answerMs: number;
  /** Whether the service performs a request that it does not answer clearly. */
  readonly isPerformed: boolean;
  /** Picks one of the errors of a kind. */
  readonly choice: number;
}

/** The behavior of a middleware during a call. */
export interface Interference {
  readonly kind: 'none' | 'waits' | 'throws before' | 'throws after' | 'lies after' | 'waits after' | 'tries again';
  readonly ms: number;
}

/** A moment: milliseconds after the start of the run, and turns of the microtask queue after that. */
export interface Moment {
  readonly atMs: number;
  readonly turns: number;
}

export interface Action extends Moment {
  readonly kind: 'pause' | 'resume' | 'stop' | 'abort' | 'abort by signal' | 'crash';
}

/** One process: a bulk send from the last checkpoint. */
export interface Incarnation {
  readonly concurrency: number;
  readonly chunkSize: number;
  readonly isIdempotent: boolean;
  readonly attempts: number;
  readonly minDelayMs: number;
  /** Receivers per minute; 0 for no limit. */
  readonly perMinute: number;
  /** Timeout of a call. */
  readonly totalMs: number;
  readonly hosts: 1 | 2;
  /** Delay after which an idempotent send also goes to the other host. */
  readonly hedgeAfterMs: number;
  readonly maxWaitMs: number;
  readonly maxFailures: number;
  readonly isOtherCopy: boolean;
  /** Waits before receivers, in milliseconds: 0 for none, -1 for ever, -2 for an error. */
  readonly source: readonly number[];
  readonly isSyncSource: boolean;
  /** Time that the reader takes for a chunk, in milliseconds. */
  readonly readerMs: number;
  /** Number of chunks after which the reader leaves. */
  readonly leavesAfter: number;
  readonly interferences: readonly Interference[];
  readonly actions: readonly Action[];
  readonly fates: readonly Fate[];
}

/** A call for itself, with an abort. */
export interface Solo extends Moment {
  readonly isIdempotent: boolean;
  readonly abort: Moment;
  readonly hedgeAfterMs: number;
}

export interface Schedule {
  readonly receivers: number;
  readonly incarnations: readonly Incarnation[];
  readonly solos: readonly Solo[];
  /** Time between two processes, in milliseconds. */
  readonly betweenMs: number;
}

const often = <T>(usual: T, ...others: readonly T[]) =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 3 }, { arbitrary: fc.constantFrom(...others), weight: 2 });

const ms = fc.oneof(fc.constantFrom(0, 0, 1, 2), fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 3000 }));

const moment = {
  atMs: fc.oneof(
    fc.constantFrom(0, 1, 100, 60_000),
    fc.integer({ min: 0, max: 100 }),
    fc.integer({ min: 0, max: 130_000 }),
  ),
  turns: fc.integer({ min: 0, max: 40 }),
};

const fate: fc.Arbitrary<Fate> = fc.record({
  kind: fc.oneof(
    { arbitrary: fc.constant('accepts' as const), weight: 6 },
    {
      arbitrary: fc.constantFrom<Fate['kind'][]>(
        'refuses',
        'refuses for its rate',
        'fails',
        'answers without a code',
        'is limited by a firewall',
        'loses the answer',
        'loses the answer',
        'stays silent',
        'cannot be reached',
      ),
      weight: 6,
    },
  ),
  connectMs: ms,
  arriveMs: ms,
  answerMs: ms,
  isPerformed: fc.boolean(),
  choice: fc.nat(7),
});

const interference: fc.Arbitrary<Interference> = fc.record({
  kind: often<Interference['kind']>(
    'none',
    'waits',
    'waits',
    'throws before',
    'throws after',
    'lies after',
    'waits after',
    'tries again',
  ),
  ms: fc.oneof(fc.constantFrom(0, 1), fc.integer({ min: 0, max: 1000 })),
});

const action: fc.Arbitrary<Action> = fc.record({
  ...moment,
  kind: fc.constantFrom<Action['kind'][]>('pause', 'resume', 'stop', 'abort', 'abort by signal', 'crash'),
});

const incarnation: fc.Arbitrary<Incarnation> = fc.record({
  concurrency: fc.integer({ min: 1, max: 4 }),
  chunkSize: fc.integer({ min: 1, max: 3 }),
  isIdempotent: fc.boolean(),
  attempts: fc.integer({ min: 1, max: 4 }),
  minDelayMs: fc.constantFrom(0, 100, 5000, 30_000),
  perMinute: fc.constantFrom(0, 0, 2, 4),
  totalMs: fc.constantFrom(30_000, 200_000),
  hosts: fc.constantFrom(1, 2),
  hedgeAfterMs: fc.constantFrom(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 10, 56_000),
  maxWaitMs: fc.constantFrom(1_800_000, 1_800_000, 30_000, 0),
  maxFailures: fc.constantFrom(5, 1, 2, Number.POSITIVE_INFINITY),
  isOtherCopy: fc.boolean(),
  source: fc.array(often(0, 0, 1, 10, 500, 20_000, -1, -2), { maxLength: 10 }),
  isSyncSource: fc.boolean(),
  readerMs: often(0, 1, 100),
  leavesAfter: often(Number.POSITIVE_INFINITY, 1, 2, 3),
  interferences: fc.oneof(fc.constant([]), fc.array(interference, { maxLength: 4 })),
  actions: fc.array(action, { maxLength: 3 }),
  fates: fc.array(fate, { minLength: 1, maxLength: 8 }),
});

const solo: fc.Arbitrary<Solo> = fc.record({
  ...moment,
  isIdempotent: fc.boolean(),
  abort: fc.record(moment),
  hedgeAfterMs: fc.constantFrom(0, 10, 56_000, Number.POSITIVE_INFINITY),
});

export const schedule: fc.Arbitrary<Schedule> = fc.record({
  receivers: fc.integer({ min: 1, max: 10 }),
  incarnations: fc.array(incarnation, { minLength: 1, maxLength: 3 }),
  solos: fc.array(solo, { maxLength: 2 }),
  betweenMs: fc.constantFrom(0, 1000, 70_000),
});

/** A process in which nothing goes wrong. */
export const CALM: Incarnation = {
  concurrency: 2,
  chunkSize: 2,
  isIdempotent: false,
  attempts: 1,
  minDelayMs: 0,
  perMinute: 0,
  totalMs: 30_000,
  hosts: 1,
  hedgeAfterMs: Number.POSITIVE_INFINITY,
  maxWaitMs: 0,
  maxFailures: 5,
  isOtherCopy: false,
  source: [],
  isSyncSource: true,
  readerMs: 0,
  leavesAfter: Number.POSITIVE_INFINITY,
  interferences: [],
  actions: [],
  fates: [{ kind: 'accepts', connectMs: 1, arriveMs: 1, answerMs: 1, isPerformed: true, choice: 0 }],
};
