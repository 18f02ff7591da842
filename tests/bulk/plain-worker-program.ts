/** A worker of plain BullMQ, to compare with: it sends, and completes the job. */
import { Worker } from 'bullmq';
import { RongCloud, textMessage } from 'rongkit';
import type { WorkerSettings } from './settings.js';

async function main(): Promise<void> {
  const { redisPort, credentials, concurrency, deadAfterMs } = JSON.parse(process.argv[2] ?? '') as WorkerSettings;
  const rong = new RongCloud({ ...credentials, rateLimit: 'off' });
  const send = async ({ data }: { readonly data: { readonly receivers: string[] } }) => {
    const message = { fromUserId: 'notice', ...textMessage('hello') };
    await rong.message.publishPrivate({ toUserId: data.receivers, ...message });
  };
  const connection = { host: '127.0.0.1', port: redisPort };
  const times = { lockDuration: deadAfterMs, stalledInterval: deadAfterMs / 2 };
  const worker = new Worker('plain', send, { connection, concurrency, maxStalledCount: 100, ...times });
  worker.on('error', () => {});
  await worker.waitUntilReady();
  process.stdout.write('"ready"\n');
}

void main();
