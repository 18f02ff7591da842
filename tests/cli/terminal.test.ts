import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Emulator } from '@rongkit/emulator';
import { RongCloud } from 'rongkit';
import { describe, expect, test } from 'vitest';
import { useEmulators } from '../../packages/emulator/src/test-support/use-emulator.js';
import { useFolders } from '../../packages/emulator/src/test-support/use-folder.js';
import { textsOf } from '../support/emulator.js';
import { homeWith } from './folder.js';
import { environmentOf, linesOf, runRong } from './run-rong.js';
import { hasTmux } from './shells.js';
import { useTerminals } from './terminal.js';

const startEmulator = useEmulators();
const newFolder = useFolders();
const openTerminal = useTerminals();

const NAMES = ['安妮', '王小明明明', 'Bob', '한국어 이름', '😀 emoji'];

async function setUp() {
  const emulator = await startEmulator({ rateLimits: 'off' });
  const client = new RongCloud(emulator.credentials);
  for (const [index, name] of NAMES.entries()) await client.user.getToken({ userId: `u${index}`, name });
  const cwd = newFolder();
  return { emulator, cwd, env: { ...environmentOf(emulator), XDG_STATE_HOME: path.join(cwd, 'state') } };
}

/** Columns of a terminal that a text takes. */
function columnsOf(text: string): number {
  return [...text].reduce(
    (sum, each) => sum + (/[\p{Script=Han}\p{Script=Hangul}\p{Emoji_Presentation}]/u.test(each) ? 2 : 1),
    0,
  );
}

describe.skipIf(!hasTmux())('in a terminal', () => {
  test.each([80, 120])(
    'a table of %d columns has Chinese names in columns, and one line for each row',
    async (columns) => {
      const { env, cwd } = await setUp();
      const terminal = await openTerminal({ columns, env, cwd });
      terminal.type('rong user list; echo end');
      await terminal.until(/^end$/m);
      const rows = terminal.lines().filter((line) => /^u\d|^userId/.test(line));
      expect(rows).toHaveLength(NAMES.length + 1);
      const last = rows.map((row) => row.search(/regTime|\d{4}-\d\d-\d\d/));
      expect(new Set(rows.map((row, index) => columnsOf(row.slice(0, last[index]))))).toHaveLength(1);
      for (const name of NAMES) expect(rows.join('\n')).toContain(name);
    },
  );

  test('a row that is too long ends with an ellipsis at the edge', async () => {
    const { emulator, env, cwd } = await setUp();
    const content = JSON.stringify({ content: '很长的消息'.repeat(30) });
    await new RongCloud(emulator.credentials).message.publishPrivate({
      fromUserId: 'u0',
      toUserId: 'u1',
      objectName: 'RC:TxtMsg',
      content,
    });
    const terminal = await openTerminal({ env, cwd });
    terminal.type('rong inbox u1 --lang zh; echo end');
    await terminal.until(/^end$/m);
    const [head = '', row = ''] = terminal.lines().filter((line) => /发送时间|PRIVATE/.test(line));
    expect(head).toMatch(/^发送时间 +会话类型 +发送者 +接收者 +消息类型 +内容/);
    expect(row).toMatch(/…$/);
    expect(columnsOf(row)).toBeLessThanOrEqual(80);
    expect(columnsOf(row)).toBeGreaterThan(76);
  });

  test('colors are there, and are not with NO_COLOR or --no-color', async () => {
    const { env, cwd } = await setUp();
    const terminal = await openTerminal({ env, cwd });
    const isColored = () => terminal.lines(true).some((line) => line.includes('\u001b['));
    terminal.type('rong user list --no-color; rong usr --no-color; NO_COLOR=1 rong user list; echo end');
    await terminal.until(/^end$/m);
    expect(isColored()).toBe(false);
    terminal.type('rong usr; echo over');
    await terminal.until(/^over$/m);
    expect(isColored()).toBe(true);
  });
});

/** A profile of a production app whose host is an emulator. */
function production({ url, credentials }: Emulator, cwd: string) {
  const { appKey, appSecret } = credentials;
  return homeWith(cwd, { prod: { appKey, appSecret, baseUrls: [url], production: true } });
}

describe.skipIf(!hasTmux())('the question before a production app', () => {
  test.each([
    ['y', 'exit 0', 1],
    ['n', 'exit 3', 0],
    ['Enter', 'exit 3', 0],
    ['C-c', 'exit 130', 0],
  ])('is answered with %s: %s', async (key, end, blocked) => {
    const { emulator, cwd } = await setUp();
    const terminal = await openTerminal({ env: production(emulator, cwd), cwd });
    terminal.type('rong user block --user-id u1 --minute 1 --profile prod; echo exit $?');
    await terminal.until(/on the production app prod [\s\S]*○ yes \/ ● no/);
    terminal.press(key);
    await terminal.until(new RegExp(`${end}$`, 'm'));
    expect(emulator.requests().filter(({ path: each }) => each.startsWith('/user/block'))).toHaveLength(blocked);
  });

  test('is Chinese with --lang zh', async () => {
    const { emulator, cwd } = await setUp();
    const terminal = await openTerminal({ env: production(emulator, cwd), cwd });
    terminal.type('rong user block --user-id u1 --minute 1 --profile prod --lang zh; echo exit $?');
    await terminal.until(/将在生产应用 prod[\s\S]*○ 是 \/ ● 否/);
    terminal.press('Enter');
    await terminal.until(/^解决：确认无误后加上 --yes\nexit 3$/m);
  });
});

test.skipIf(!hasTmux())('rong profile add asks for the keys, and does not show the secret', async () => {
  const cwd = newFolder();
  const terminal = await openTerminal({ env: { XDG_CONFIG_HOME: cwd }, cwd });
  terminal.type('rong profile add prod --production; echo exit $?');
  await terminal.until(/App key/);
  terminal.type('k1');
  await terminal.until(/App secret/);
  terminal.type('never-shown');
  await terminal.until(/exit 0$/m);
  expect(terminal.lines().join('\n')).not.toContain('never-shown');
  const { profiles } = JSON.parse(readFileSync(path.join(cwd, 'rongkit/config.json'), 'utf8')) as { profiles: object };
  expect(profiles).toEqual({ prod: { appKey: 'k1', appSecret: 'never-shown', production: true } });
});

describe.skipIf(!hasTmux())('a bulk send', () => {
  const SEND = 'rong bulk send --from ids --id r1 --from-user-id n --text hi --chunk-size 1 --concurrency 1';

  async function setUpRun() {
    const stage = await setUp();
    const ids = Array.from({ length: 40 }, (_, index) => `r${index}`);
    writeFileSync(path.join(stage.cwd, 'ids'), ids.join('\n'));
    stage.emulator.faults.add({ endpoint: 'message.publishPrivate', delayMs: 150 });
    const terminal = await openTerminal({ ...stage, columns: 100 });
    const statusOf = async () =>
      linesOf((await runRong(['bulk', 'status', 'r1', '--json'], stage)).stdout)[0] as Record<string, unknown>;
    /** The number of messages that each receiver got. */
    const counts = () => ids.map((id) => textsOf(stage.emulator, id).length);
    const received = () => counts().reduce((sum, each) => sum + each, 0);
    return { ...stage, terminal, statusOf, counts, received };
  }

  test('shows a bar, is paused and goes on by p, and ends by q; a later command sends to the rest', async () => {
    const { emulator, terminal, statusOf, received } = await setUpRun();
    terminal.type(`${SEND}; echo exit $?`);
    await terminal.until(/█+░+ +\d+ % {2}\d+\/40 {2}\d+\/s {2}\d+ s left {2}sent [1-9]/);
    terminal.press('p');
    await terminal.until(/paused \(p goes on\)/);
    expect(await statusOf()).toMatchObject({ state: 'paused' });
    terminal.press('p');
    await terminal.until(/\/s .* left/);
    terminal.press('q');
    await terminal.until(/exit 130$/m);
    const { sent, waiting, state } = await statusOf();
    expect({ sent, waiting: Number(waiting) > 0, state }).toEqual({ sent: received(), waiting: true, state: 'idle' });
    emulator.faults.clear();
    terminal.type('rong bulk resume r1 --quiet; echo exit $?');
    await terminal.until(/^exit 0$/m);
    expect(await statusOf()).toMatchObject({ sent: 40, waiting: 0, unknown: 0 });
    expect(received()).toBe(40);
  });

  test('is paused and resumed from another terminal, and never sent by two', async () => {
    const { emulator, terminal, env, cwd, counts } = await setUpRun();
    const other = await openTerminal({ columns: 100, env, cwd });
    terminal.type(`${SEND}; echo exit $?`);
    await terminal.until(/sent [1-9]/);
    other.type('rong bulk pause r1; rong bulk resume nothing; echo paused $?');
    await other.until(/^paused 2$/m);
    await terminal.until(/paused \(p goes on\)/);
    other.type(`${SEND}; rong bulk resume r1; echo resumed $?`);
    await other.until(/there is a run r1 already\n.*\nrun r1 goes on\nresumed 0/);
    emulator.faults.clear();
    await terminal.until(/^exit 0$/m);
    expect(counts()).toEqual(Array(40).fill(1));
  });

  test('in the background is sent as well; killed, the run leaves no lock, and nobody gets a second message', async () => {
    const { emulator, terminal, env, cwd, counts, received, statusOf } = await setUpRun();
    terminal.type(`${SEND} & wait %1; echo exit $?`);
    await expect.poll(received).toBeGreaterThan(2);
    const pid = Number(readFileSync(path.join(cwd, 'state/rongkit/bulk/r1/lock'), 'utf8'));
    process.kill(pid, 'SIGKILL');
    await terminal.until(/exit 137$/m);
    emulator.faults.clear();
    // The call on the wire has no end in the journal, so that its receiver gets no second message. Between two calls none
    // is on the wire.
    const { code } = await runRong(['bulk', 'resume', 'r1'], { env, cwd });
    expect([0, 76]).toContain(code);
    expect(await statusOf()).toMatchObject(code === 0 ? { sent: 40 } : { sent: 39, unknown: 1 });
    const each = counts();
    expect(Math.max(...each)).toBe(1);
    expect(each.filter((count) => count === 1).length).toBeGreaterThanOrEqual(39);
  });

  test('is stopped by Ctrl-Z, and goes on with its keys after fg', async () => {
    const { terminal, received } = await setUpRun();
    terminal.type(SEND);
    await terminal.until(/sent [1-9]/);
    terminal.press('C-z');
    await terminal.until(/Stopped/);
    terminal.type('stty -a | grep -o " icanon"');
    await terminal.until(/^ icanon$/m);
    const before = received();
    terminal.type('fg; echo exit $?');
    await expect.poll(received).toBeGreaterThan(before + 1);
    terminal.press('q');
    await terminal.until(/exit 130$/m);
  });

  test('fits into a terminal that becomes narrow', async () => {
    const { terminal } = await setUpRun();
    terminal.type(SEND);
    await terminal.until(/sent [1-9]/);
    terminal.resize(50);
    await terminal.until(/…$/m);
    for (const line of terminal.lines().slice(2)) expect(columnsOf(line)).toBeLessThanOrEqual(50);
    terminal.press('C-c');
    await terminal.until(/goes? on|go on/);
  });
});

describe.skipIf(!hasTmux())('an emulator around a command', () => {
  const EXEC = 'rong emulator exec --export-on-exit state.json -- ';

  test('is stopped with its command by Ctrl-Z, and goes on after fg', async () => {
    const cwd = newFolder();
    const terminal = await openTerminal({ cwd });
    const count = `node -e "let n = 0; console.log('pid', process.pid); setInterval(() => console.log('tick', ++n), 50)"`;
    terminal.type(`${EXEC}${count}`);
    const [, pid] = await terminal.until(/^pid (\d+)$[\s\S]*tick 3/m);
    terminal.press('C-z');
    await terminal.until(/Stopped/);
    expect(readFileSync(`/proc/${pid}/stat`, 'utf8')).toMatch(/\) T /);
    const ticks = terminal.lines().flatMap((line) => /^tick (\d+)/.exec(line)?.[1] ?? []);
    terminal.type('fg; echo exit $?');
    await terminal.until(new RegExp(`^tick ${Number(ticks.at(-1)) + 2}$`, 'm'));
    terminal.press('C-c');
    await terminal.until(/exit 130$/m);
    expect(existsSync(path.join(cwd, 'state.json'))).toBe(true);
  });

  test('ends with its window: the command gets SIGHUP, and the state is saved', async () => {
    const cwd = newFolder();
    const terminal = await openTerminal({ cwd });
    const source = `process.on('SIGHUP', () => { require('fs').writeFileSync('hup', ''); process.exit(0); });
      console.log('ready'); setInterval(() => {}, 1e6);`;
    writeFileSync(path.join(cwd, 'child.cjs'), source);
    terminal.type(`${EXEC}node child.cjs`);
    await terminal.until(/^ready$/m);
    terminal.close();
    await expect.poll(() => existsSync(path.join(cwd, 'state.json'))).toBe(true);
    expect(existsSync(path.join(cwd, 'hup'))).toBe(true);
    await expect.poll(() => existsSync(path.join(cwd, '.rongkit-emulator.json'))).toBe(false);
  });

  test('gives the terminal to its command, which reads what is typed', async () => {
    const cwd = newFolder();
    const terminal = await openTerminal({ cwd });
    terminal.type(`${EXEC}bash -c 'read -p "name? " name; echo "hello $name"'; echo exit $?`);
    await terminal.until(/^name\?/m);
    terminal.type('安妮');
    await terminal.until(/hello 安妮$[\s\S]*^exit 0$/m);
  });
});

describe.skipIf(!hasTmux())('a listener', () => {
  test('survives Ctrl-Z and fg, and puts the callbacks back at Ctrl-C', async () => {
    const { emulator, env, cwd } = await setUp();
    const before = emulator.callbacks.options;
    const terminal = await openTerminal({ env, cwd });
    terminal.type('rong listen --forward-to http://127.0.0.1:9');
    await terminal.until(/callbacks of/);
    terminal.press('C-z');
    await terminal.until(/Stopped/);
    expect(emulator.callbacks.options).not.toEqual(before);
    terminal.type('fg; echo exit $?');
    await terminal.until(/fg; echo exit/);
    await emulator.setOnline('u1', true);
    await terminal.until(/user\.onlineStatus/);
    terminal.press('C-c');
    await terminal.until(/exit 130$/m);
    await expect.poll(() => emulator.callbacks.options).toEqual(before);
  });
});
