import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ClientSession } from '../tests/golden/client-session.js';
import { openedState } from '../tests/golden/opened-state.js';
import { AREAS, runArea } from '../tests/golden/server-session.js';
import { Stage } from '../tests/golden/stage.js';
import { Random } from '../tests/support/random.js';

/**
 * Saves data folders that this version of the emulator has written, for the tests of later versions:
 *
 *   npm run keep-data-folder <name, such as the commit>
 *
 * The emulator of `<name>-closed` was closed, and that of `<name>-killed` was killed. The emulator of
 * `<name>-killed-later` was closed, started again, and killed. A file beside each folder holds the expected state.
 */
const KEPT = fileURLToPath(new URL('../tests/data-folders', import.meta.url));
/**
 * Files that are not saved: the app keys, which are the same in all folders, and the lock, which belongs to this
 * machine.
 */
const NOT_KEPT = new Set(['app.json', 'lock']);
const SEED = 17;

type Ending = 'closed' | 'killed' | 'killed-later';

/** Runs a session that writes the data folder. Unless `ending` is `closed`, this process kills itself at the end. */
async function write(dataDir: string, ending: Ending): Promise<void> {
  const stage = await Stage.open({ dataDir, verdicts: 'clients' });
  await callEverything(stage, SEED);
  if (ending === 'killed-later') {
    await stage.close();
    return goOn(await Stage.open({ dataDir, verdicts: 'clients' }));
  }
  await callEverything(stage, SEED + 1);
  return end(stage, ending);
}

/**
 * Continues the session in a reopened folder. The clock starts at its first time again, which is allowed: commands need
 * not be ordered by time.
 */
async function goOn(stage: Stage): Promise<void> {
  await callEverything(stage, SEED + 1);
  return end(stage, 'killed');
}

async function callEverything(stage: Stage, seed: number): Promise<void> {
  for (const area of AREAS) if (area.name === 'everything') await runArea(stage, { ...area, rounds: 1 }, seed);
}

/** Ends the session while web clients are connected: closes the emulator, or kills this process. */
async function end(stage: Stage, ending: Ending): Promise<void> {
  await new ClientSession(stage, new Random(SEED)).run(100);
  if (ending === 'killed') process.kill(process.pid, 'SIGKILL');
  await stage.close();
}

async function keep(name: string, ending: Ending): Promise<void> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'rongkit-'));
  const script = fileURLToPath(import.meta.url);
  const child = spawn(process.execPath, ['--import', 'tsx', script, '--write', dataDir, ending], { stdio: 'inherit' });
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  if (ending === 'closed' ? code !== 0 : signal !== 'SIGKILL') throw new Error(`${ending}: it ended with ${code}`);
  const kept = path.join(KEPT, `${name}-${ending}`);
  cpSync(dataDir, kept, { recursive: true, filter: (file) => !NOT_KEPT.has(path.basename(file)) });
  writeFileSync(`${kept}.jsonl`, await openedState(dataDir));
  rmSync(dataDir, { recursive: true });
}

const [first = '', folder = '', ending] = process.argv.slice(2);
if (first === '') throw new Error('Give a name, such as the commit.');
if (first === '--write') await write(folder, ending as Ending);
else for (const each of ['closed', 'killed', 'killed-later'] as const) await keep(first, each);
