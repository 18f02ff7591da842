import { Redis } from 'ioredis';
import { type Ending, startRedis, type TestRedis } from './start-redis.js';

const NODES = 3;
const SLOTS = 16_384;

/** Starts a Redis Cluster of three nodes, without replicas. It ends with the test. */
export async function startCluster(ending: Ending): Promise<readonly TestRedis[]> {
  const nodes = await Promise.all(
    Array.from({ length: NODES }, () => startRedis(ending, ['--cluster-enabled', 'yes'])),
  );
  const clients = nodes.map(({ port }) => new Redis(port));
  const [first] = nodes;
  await Promise.all(
    clients.map(async (client, index) => {
      const [from, to] = [index, index + 1].map((each) => Math.floor((each * SLOTS) / NODES)) as [number, number];
      await client.call('CLUSTER', 'ADDSLOTSRANGE', from, to - 1);
      if (index > 0) await client.cluster('MEET', '127.0.0.1', first?.port ?? 0);
    }),
  );
  while (!(await Promise.all(clients.map(isWhole))).every(Boolean)) await new Promise((go) => setTimeout(go, 50));
  for (const client of clients) client.disconnect();
  return nodes;
}

async function isWhole(client: Redis): Promise<boolean> {
  const info = await client.cluster('INFO');
  return info.includes('cluster_state:ok') && info.includes(`cluster_known_nodes:${NODES}`);
}
