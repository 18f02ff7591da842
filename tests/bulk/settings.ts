import type { Credentials } from '@rongkit/emulator';

/** A client library of Redis. BullMQ 5 takes `ioredis` alone. */
export type Library = 'ioredis' | 'redis';

/** Settings of `worker-program.ts`. */
export interface WorkerSettings {
  readonly redisPort: number;
  readonly credentials: Credentials;
  readonly library: Library;
  readonly concurrency: number;
  readonly deadAfterMs: number;
}

/** Settings of `planner-program.ts`. */
export interface PlannerSettings {
  readonly redisPort: number;
  readonly library: Library;
  readonly credentials: Credentials;
  readonly id: string;
  readonly receivers: number;
  readonly chunkSize: number;
  readonly lookahead: number;
  readonly resume: boolean;
  readonly allowVolatile: boolean;
}
