import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { OnApplicationShutdown } from '@nestjs/common';
import { BulkProcessor, type ChunkJob, QUEUE_NAME, queuePrefix, WORKER_SETTINGS } from '@rongkit/bulk';
import { InjectRong } from '@rongkit/nestjs';
import type { RongCloud } from 'rongkit';

const connection = { host: '127.0.0.1', port: Number(process.env.REDIS_PORT ?? 6379) };

@Processor(QUEUE_NAME, { ...WORKER_SETTINGS, prefix: queuePrefix('rongkit'), concurrency: 4 })
export class BulkConsumer extends WorkerHost implements OnApplicationShutdown {
  readonly #processor: BulkProcessor;

  constructor(@InjectRong() rong: RongCloud) {
    super();
    this.#processor = new BulkProcessor(rong, { connection });
  }

  override process(job: ChunkJob, token?: string): Promise<void> {
    return this.#processor.process(job, token);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.worker.close();
    await this.#processor.close();
  }
}
