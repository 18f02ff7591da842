import { type IProcessor, Processor } from '@midwayjs/bullmq';
import { Destroy, Init, Inject, Provide, Scope, ScopeEnum } from '@midwayjs/core';
import { BulkProcessor, type ChunkJob, QUEUE_NAME, WORKER_SETTINGS } from '@rongkit/bulk';
import { InjectRong } from '@rongkit/midway';
import type { RongCloud } from 'rongkit';

/** Holds the processor that all jobs share, because Midway creates a consumer for each job. */
@Provide()
@Scope(ScopeEnum.Singleton)
export class BulkSender {
  @InjectRong() rong!: RongCloud;
  processor!: BulkProcessor;

  @Init()
  async init() {
    const connection = { host: '127.0.0.1', port: Number(process.env.REDIS_PORT ?? 6379) };
    this.processor = new BulkProcessor(this.rong, { connection });
  }

  @Destroy()
  async close() {
    await this.processor.close();
  }
}

// The configuration of the module needs `bullmq.defaultPrefix`, with the value of `queuePrefix('rongkit')`.
@Processor(QUEUE_NAME, {}, { ...WORKER_SETTINGS, concurrency: 4 })
export class BulkConsumer implements IProcessor {
  @Inject() bulkSender!: BulkSender;

  execute(_data: unknown, job: ChunkJob, token?: string) {
    return this.bulkSender.processor.process(job, token);
  }
}
