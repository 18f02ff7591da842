/** Starts a run, or takes it over, and reads its outcomes: `planner-program.js SETTINGS`, with settings as JSON. */
import { BulkQueue } from '@rongkit/bulk';
import { RongCloud, textMessage } from 'rongkit';
import type { PlannerSettings } from './settings.js';

const { redisPort, credentials, id, receivers, chunkSize, resume, allowVolatile, lookahead } = JSON.parse(
  process.argv[2] ?? '',
) as PlannerSettings;

function* users() {
  for (let index = 0; index < receivers; index++) yield `u${index}`;
}

const tell = (line: unknown) => process.stdout.write(`${JSON.stringify(line)}\n`);
const rong = new RongCloud(credentials);
const bulk = new BulkQueue({ connection: { host: '127.0.0.1', port: redisPort }, allowVolatile, lookahead });
const message = { fromUserId: 'notice', ...textMessage('hello') };
const run = await bulk.start(rong, 'message.publishPrivate', users(), message, { id, chunkSize, resume });
tell('ready');
for await (const { position, status, replaces, receivers } of run.outcomes()) {
  tell({ position, status, replaces, count: receivers.length });
}
const { status } = await run.report();
const open: string[] = [];
if (status === 'lost') for await (const receiver of run.receivers('open')) open.push(String(receiver));
tell({ status, open });
await bulk.close();
