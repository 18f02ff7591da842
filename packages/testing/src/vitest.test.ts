import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createEmulator } from '@rongkit/emulator';
import { textMessage } from 'rongkit';
import { refuse, replace } from 'rongkit/webhooks';
import { afterAll, describe, expect, test as plainTest } from 'vitest';
import { TestKit } from './test-kit.js';
import { rongTest } from './vitest.js';

const test = rongTest({ reports: false });

let seeds = 0;
const seeded = rongTest({
  reports: false,
  seed: async ({ rong }) => {
    seeds++;
    await rong.group.create({ userId: 'ann', groupId: 'g1', groupName: 'Class' });
  },
});

test('a delivered message is found by sender, text, pattern, type and content', async ({ rong, emulator }) => {
  await rong.message.publishPrivate({ fromUserId: 'notice', toUserId: 'u1', ...textMessage('欢迎 👋') });
  await expect(emulator).toHaveDelivered({ to: 'u1' });
  await expect(emulator).toHaveDelivered({ to: 'u1', from: 'notice', text: '欢迎 👋', objectName: 'RC:TxtMsg' });
  await expect(emulator).toHaveDelivered({ to: 'u1', text: /^欢迎/, content: { content: '欢迎 👋' } });
  await expect(emulator).not.toHaveDelivered({ to: 'u1', from: 'ann' });
  await expect(emulator).not.toHaveDelivered({ to: 'u1', text: /welcome/ });
  await expect(emulator).not.toHaveDelivered({ to: 'u2' });
});

test('the state of the test before is gone', ({ emulator }) => {
  expect([emulator.inbox('u1'), emulator.requests()]).toEqual([[], []]);
});

test('a message that comes later is waited for', async ({ emulator, joinAsUser }) => {
  const ann = await joinAsUser('ann');
  await joinAsUser('bob', { name: '鲍勃' });
  const delivered = expect(emulator).toHaveDelivered({ to: 'bob', text: 'later' });
  await ann.send('bob', 'later');
  await delivered;
});

test('a message that does not come is told with the inbox and what was not delivered', async ({
  rong,
  emulator,
  joinAsUser,
}) => {
  const ann = await joinAsUser('ann');
  const bob = await joinAsUser('bob');
  await rong.user.addBlacklist({ userId: 'bob', blackUserId: 'ann' });
  await expect(ann.send('bob', 'hi')).rejects.toThrow();
  await rong.message.publishPrivate({ fromUserId: 'carol', toUserId: 'bob', ...textMessage('hello') });
  expect(bob.inbox()).toHaveLength(1);
  const failure = await expect(emulator)
    .toHaveDelivered({ to: 'bob', text: /hi/ }, { timeoutMs: 1 })
    .then(
      () => undefined,
      (error: unknown) => error as Error,
    );
  expect(failure?.message).toContain('{"to":"bob","text":"/hi/"} did not come within 1 ms');
  expect(failure?.message).toContain('RC:TxtMsg {"content":"hello"} from "carol"');
  expect(failure?.message).toContain('blacklist');
});

test('users send to groups and chatrooms under the rules for clients', async ({ rong, emulator, joinAsUser }) => {
  const [ann, bob] = [await joinAsUser('ann'), await joinAsUser('bob')];
  await rong.group.create({ userId: ['ann', 'bob'], groupId: 'g1', groupName: 'Class' });
  await ann.send({ groupId: 'g1' }, textMessage('hello class'));
  await expect(emulator).toHaveDelivered({ to: 'bob', from: 'ann', text: 'hello class' });
  await rong.group.addGagUser({ userId: 'ann', groupId: 'g1', minute: 1 });
  await expect(ann.send({ groupId: 'g1' }, 'again')).rejects.toThrow();
  emulator.clock.advance({ minutes: 2 });
  await ann.send({ groupId: 'g1' }, 'again');
  await bob.goOffline();
  await ann.send('bob', 'are you there?');
  expect(emulator.pushes()).toMatchObject([{ userIds: ['bob'], text: 'are you there?' }]);
});

test('callbacks are awaited in order, each once', async ({ rong, webhooks }) => {
  const send = (text: string) =>
    rong.message.publishPrivate({ fromUserId: 'ann', toUserId: 'bob', ...textMessage(text) });
  const first = webhooks.next('message.route');
  await send('one');
  await send('two');
  await send('three');
  expect(await first).toMatchObject({ fromUserId: 'ann', content: '{"content":"one"}' });
  const third = await webhooks.next('message.route', { where: ({ content }) => content.includes('three') });
  expect(third.content).toContain('three');
  expect((await webhooks.next('message.route')).content).toContain('two');
  expect(webhooks.all('message.route')).toHaveLength(3);
  await expect(webhooks.next('message.route', { timeoutMs: 1 })).rejects.toThrow('within 1 ms');
});

test('callbacks of the test before are gone, and a message can be held back or changed', async ({
  emulator,
  webhooks,
  joinAsUser,
}) => {
  expect(webhooks.all('message.route')).toEqual([]);
  webhooks.moderate(({ content }) => {
    if (content.includes('spam')) return refuse('no spam');
    if (content.includes('damn')) return replace({ content: '{"content":"****"}' });
    return undefined;
  });
  const ann = await joinAsUser('ann');
  await expect(ann.send('bob', 'spam')).rejects.toThrow();
  await ann.send('bob', 'damn');
  await ann.send('bob', 'fine');
  await expect(emulator).toHaveDelivered({ to: 'bob', text: 'fine' });
  await expect(emulator).toHaveDelivered({ to: 'bob', text: '****' });
  await expect(emulator).not.toHaveDelivered({ to: 'bob', text: 'spam' });
});

test('a test that does not ask for callbacks gets none', async ({ rong, emulator }) => {
  await rong.message.publishPrivate({ fromUserId: 'ann', toUserId: 'bob', ...textMessage('quiet') });
  expect(emulator.callbacks.deliveries()).toEqual([]);
});

describe('with a seed', () => {
  seeded('a test begins with its state', async ({ rong, emulator }) => {
    expect(await rong.group.queryUser({ groupId: 'g1' })).toMatchObject({ users: [{ id: 'ann' }] });
    await rong.group.dismiss({ userId: 'ann', groupId: 'g1' });
    expect(emulator.requests()).toHaveLength(2);
  });

  seeded('the next one does too, and the seed runs once', async ({ rong }) => {
    expect(await rong.group.queryUser({ groupId: 'g1' })).toMatchObject({ users: [{ id: 'ann' }] });
    expect(seeds).toBe(1);
  });
});

describe('reports', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rongkit-testing-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  plainTest('a failed test leaves a file that the inspector opens, and one that passes leaves none', async () => {
    const kit = await TestKit.start({ reports: path.join(folder, 'made'), idSeed: 'reports' });
    await kit.run('passes', async ({ rong }) => void (await rong.user.getToken({ userId: 'ann', name: 'Ann' })));
    expect(existsSync(path.join(folder, 'made'))).toBe(false);
    const failing = kit.run('sends: 中文/../"x"', async ({ rong }) => {
      await rong.message.publishPrivate({ fromUserId: 'ann', toUserId: 'bob', ...textMessage('seen in the report') });
      throw new Error('the test fails');
    });
    const file = path.join(folder, 'made', 'sends-中文-x.rongkit');
    const error = await failing.catch((reason: Error) => reason);
    const message = `the test fails\n\nReport of the test: npx rongkit-emulator --open ${file}`;
    expect(error).toMatchObject({
      message,
      stack: expect.stringMatching(/^Error: the test fails\n\nReport of [\s\S]*\n +at /),
    });
    await kit.close();
    expect(readdirSync(path.join(folder, 'made'))).toEqual(['sends-中文-x.rongkit']);
    const reader = await createEmulator();
    expect(await reader.openReport(path.join(folder, 'made/sends-中文-x.rongkit'))).toContain('?report=');
    await reader.close();
  });

  plainTest('vitest prints the file of the report below the error of a failed test', () => {
    const name = path.join(folder, 'failing.test.ts');
    const source = `import { rongTest } from '${fileURLToPath(new URL('./vitest.ts', import.meta.url))}';
      const test = rongTest({ reports: '${folder}/printed' });
      test('fails', ({ emulator }) => { if (emulator) throw new Error('no message came'); });`;
    writeFileSync(name, source);
    const own = fileURLToPath(new URL('../../../vitest.config.ts', import.meta.url));
    const config = path.join(folder, 'vitest.config.ts');
    writeFileSync(config, `import { default as own } from '${own}'; export default { resolve: own.resolve };`);
    const vitest = fileURLToPath(new URL('../../../node_modules/vitest/vitest.mjs', import.meta.url));
    const args = [vitest, 'run', '--root', folder, '--config', config];
    const env = { ...process.env, NO_COLOR: '1' };
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
    expect(stdout + stderr).toContain(
      `Error: no message came\n\nReport of the test: npx rongkit-emulator --open ${folder}/printed/fails.rongkit`,
    );
  });

  plainTest('a kit that is closed waits for the report that is being saved', async () => {
    const reports = path.join(folder, 'closed');
    const kit = await TestKit.start({ reports });
    const saving = kit.saveReport('exceeds its timeout');
    await kit.close();
    expect(readdirSync(reports)).toEqual(['exceeds-its-timeout.rongkit']);
    await saving;
  });

  plainTest(
    'the unfinished report of a killed process is removed at the next start, and that of a running one stays',
    async () => {
      const reports = path.join(folder, 'unfinished');
      mkdirSync(reports);
      const { pid: ended } = spawnSync(process.execPath, ['--version']);
      const own = `other.rongkit.${process.pid}-0123abcd.new`;
      for (const name of [`a-test.rongkit.${ended}-0123abcd.new`, own, 'notes.new'])
        writeFileSync(path.join(reports, name), '');
      const kit = await TestKit.start({ reports });
      await kit.close();
      expect(readdirSync(reports).sort()).toEqual(['notes.new', own]);
    },
  );
});
