import { inTurn, median, type Row } from './measure.js';

const TESTS = 200;
const MAX_OVERHEAD_MS = 5;

/**
 * Measures the time that `@rongkit/testing` adds to a test for the reset and the fixtures, by comparison with the same
 * calls alone. Each test leaves a group and a message in the emulator.
 */
export async function measureTesting(rounds: number): Promise<Row[]> {
  const { TestKit } = (await import(
    '../packages/testing/dist/index.js' as string
  )) as typeof import('@rongkit/testing');
  const kit = await TestKit.start({ reports: false });
  const body = async ({ rong }: Pick<typeof kit, 'rong'>) => {
    await rong.group.create({ userId: ['ann', 'bob'], groupId: 'g1', groupName: 'Class' });
    await rong.message.publishGroup({
      fromUserId: 'ann',
      toGroupId: 'g1',
      objectName: 'RC:TxtMsg',
      content: '{"content":"hi"}',
    });
  };
  const times = await inTurn(
    {
      plain: () => timeOf(() => body(kit)),
      kit: () => timeOf(() => kit.run('bench', body)),
    },
    rounds,
  );
  await kit.close();
  const overhead = median(times.kit ?? []) - median(times.plain ?? []);
  return [
    {
      what: '@rongkit/testing: overhead of a test',
      measured: `${overhead.toFixed(2)} ms`,
      comparedWith: 'the same calls on one emulator',
      bar: `<= ${MAX_OVERHEAD_MS} ms`,
      ok: overhead <= MAX_OVERHEAD_MS,
    },
  ];
}

/** Average duration of `run` in milliseconds. */
async function timeOf(run: () => Promise<void>): Promise<number> {
  const startedAt = performance.now();
  for (let count = 0; count < TESTS; count++) await run();
  return (performance.now() - startedAt) / TESTS;
}
