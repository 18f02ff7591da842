import { Queue, QueueEvents } from 'bullmq';
import type { Ending } from '../redis/start-redis.js';
import type { Random } from '../support/random.js';
import { Fleet } from './play-round.js';

const CHUNKS = 60;
const CHUNK_SIZE = 5;
const KILLS = 2;

/** Receivers of a round on plain BullMQ: all, with two messages, without one, and whose job was told wrongly. */
export interface PlainResult {
  readonly receivers: number;
  readonly twice: number;
  readonly missing: number;
  readonly wrong: number;
}

/** Plays a round with a plain queue: jobs of workers that are killed run again. */
export async function playPlain(ending: Ending, random: Random): Promise<PlainResult> {
  const fleet = await Fleet.start(ending, 'bullmq', random, 'plain-worker-program');
  const connection = { host: '127.0.0.1', port: fleet.redis.port };
  const queue = new Queue('plain', { connection });
  const events = new QueueEvents('plain', { connection });
  ending.onTestFinished(async () => {
    await events.close();
    await queue.close();
  });
  await events.waitUntilReady();
  const told = new Map<string, string>();
  const kills = Array.from({ length: KILLS }, (_, index) => 5 + 10 * index + random.below(10));
  await new Promise<void>((resolve) => {
    const tell = (id: string, status: string) => {
      told.set(id, status);
      if (kills.includes(told.size)) void replaceWorker(fleet);
      if (told.size === CHUNKS) resolve();
    };
    events.on('completed', ({ jobId }) => tell(jobId, 'sent'));
    events.on('failed', ({ jobId }) => tell(jobId, 'failed'));
    void queue.addBulk(
      Array.from({ length: CHUNKS }, (_, chunk) => ({
        name: 'chunk',
        data: { receivers: receiversOf(chunk) },
        opts: { jobId: `chunk${chunk}` },
      })),
    );
  });
  const arrived = Array.from({ length: CHUNKS }, (_, chunk) =>
    receiversOf(chunk).map((receiver) => ({
      count: fleet.emulator.inbox(receiver).length,
      isSent: told.get(`chunk${chunk}`) === 'sent',
    })),
  ).flat();
  return {
    receivers: arrived.length,
    twice: arrived.filter(({ count }) => count > 1).length,
    missing: arrived.filter(({ count }) => count === 0).length,
    wrong: arrived.filter(({ count, isSent }) => count > 0 !== isSent).length,
  };
}

async function replaceWorker(fleet: Fleet): Promise<void> {
  await fleet.pickWorker().kill();
  await fleet.startWorker('plain-worker-program');
}

function receiversOf(chunk: number): string[] {
  return Array.from({ length: CHUNK_SIZE }, (_, index) => `plain-${chunk}-${index}`);
}
