import { timeOf } from './child.js';
import { inTurn, median, type Row } from './measure.js';
import { peers } from './peers.js';

const IMPORT_BAR = 20;
const PROCESS_BAR = 1.15;
const PROCESS_ROUNDS = 25;
const READY_BAR = 300;
const EXEC_BAR = 600;
const OWN =
  "import { RongCloud } from './packages/sdk/dist/index.js'; globalThis.client = new RongCloud({ appKey: 'k', appSecret: 's' });";

/** Imports of the Node.js modules that every client of an HTTPS service with compression and signatures needs. */
const BUILTINS = "import 'node:https'; import 'node:tls'; import 'node:zlib'; import 'node:crypto';";

/**
 * Measures how long a process takes that imports the client, and compares a process that imports only modules of
 * Node.js.
 */
async function measureProcess(): Promise<Row> {
  const times = await inTurn(
    {
      rongkit: () => timeOf(moduleOf("import './packages/sdk/dist/index.js';"), 'exit'),
      builtins: () => timeOf(moduleOf(BUILTINS), 'exit'),
    },
    PROCESS_ROUNDS,
  );
  const [own, bare] = [median(times.rongkit ?? []), median(times.builtins ?? [])];
  return {
    what: 'process that imports rongkit',
    measured: `${own.toFixed(0)} ms`,
    comparedWith: `importing node:https, tls, zlib and crypto: ${bare.toFixed(0)} ms`,
    ratio: own / bare,
    bar: `≤ ${PROCESS_BAR}`,
    ok: own / bare <= PROCESS_BAR,
  };
}

/**
 * Measures the time to import the client and other SDKs, to start the emulator, and to run a command with `rong
 * emulator exec`.
 */
export async function measureStart(rounds: number): Promise<Row[]> {
  const times = await inTurn(
    {
      empty: () => timeOf(moduleOf('0'), 'exit'),
      esm: () => timeOf(moduleOf(OWN), 'exit'),
      emptyCjs: () => timeOf(['-e', '0'], 'exit'),
      cjs: () => timeOf(['-e', "require('./packages/sdk/dist/index.cjs')"], 'exit'),
      ...Object.fromEntries(peers.map(({ label, use }) => [label, () => timeOf(moduleOf(use), 'exit')])),
      ready: () => timeOf(['packages/emulator/dist/cli.cjs', '--port', '0'], 'line'),
      exec: () => timeOf(['packages/cli/dist/main.js', 'emulator', 'exec', '--', 'true'], 'exit'),
    },
    rounds * 2,
  );
  const medianOf = (name: string) => median(times[name] ?? []);
  const others = peers.map(({ label }) => `${label}: ${(medianOf(label) - medianOf('empty')).toFixed(0)} ms`);
  return [
    { ...importRow('import rongkit (ESM)', medianOf('esm'), medianOf('empty')), comparedWith: others.join('; ') },
    importRow('require rongkit (CommonJS)', medianOf('cjs'), medianOf('emptyCjs')),
    await measureProcess(),
    {
      what: 'emulator, spawn to ready',
      measured: `${medianOf('ready').toFixed(0)} ms`,
      comparedWith: `empty process: ${medianOf('empty').toFixed(0)} ms`,
      ratio: medianOf('ready') / medianOf('empty'),
      bar: `< ${READY_BAR} ms`,
      ok: medianOf('ready') < READY_BAR,
    },
    {
      what: 'rong emulator exec -- true, whole process',
      measured: `${medianOf('exec').toFixed(0)} ms`,
      comparedWith: `empty process: ${medianOf('empty').toFixed(0)} ms`,
      ratio: medianOf('exec') / medianOf('empty'),
      bar: `≤ ${EXEC_BAR} ms`,
      ok: medianOf('exec') <= EXEC_BAR,
    },
  ];
}

function moduleOf(code: string): string[] {
  return ['--input-type=module', '-e', code];
}

function importRow(what: string, time: number, empty: number): Row {
  const over = time - empty;
  return {
    what,
    measured: `${over.toFixed(0)} ms over an empty process`,
    comparedWith: `empty process: ${empty.toFixed(0)} ms`,
    ratio: time / empty,
    bar: `< ${IMPORT_BAR} ms`,
    ok: over < IMPORT_BAR,
  };
}
