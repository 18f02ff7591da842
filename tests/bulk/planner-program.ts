/** Starts a run, or takes it over, and reads its outcomes: `planner-program.js SETTINGS`, with settings as JSON. */
import { BulkQueue } from '@rongkit/bulk';
import { RongCloud, textMessage } from 'rongkit';
import { connectionBy } from './connection-by.js';
import type { PlannerSettings } from './settings.js';

const tell = (line: unknown) => process.stdout.write(`${JSON.stringify(line)}\n`);

async function main(): Promise<void> {
  const settings = JSON.parse(process.argv[2] ?? '') as PlannerSettings;
  const { redisPort, library, credentials, id, receivers, chunkSize, resume, allowVolatile, lookahead } = settings;
  const rong = new RongCloud(credentials);
  const connection = await connectionBy(library, redisPort);
  const bulk = new BulkQueue({ connection, allowVolatile, lookahead });
  const message = { fromUserId: 'notice', ...textMessage('hello') };
  const users = Array.from({ length: receivers }, (_, index) => `${id}-${index}`);
  const run = await bulk.start(rong, 'message.publishPrivate', users, message, { id, chunkSize, resume });
  tell('ready');
  for await (const { position, status, replaces } of run.outcomes()) tell({ position, status, replaces });
  const { status } = await run.report();
  const open: unknown[] = [];
  if (status === 'lost') for await (const receiver of run.receivers('open')) open.push(receiver);
  tell({ status, open });
  await bulk.close();
}

void main();
