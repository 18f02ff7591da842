/**
 * Measures RongKit and its rivals in one run, and prints the table of docs/figures.md. Needs a build, which `npm run
 * bench` makes. `--quick` runs fewer rounds; `--only <name>` runs one part: sdk, emulator, gateway, floods, growth (two
 * minutes), restarts (five minutes, 3 GB), start, cli, size, types, testing, limits (a minute), shared-limits (five
 * minutes, needs redis-server), memory (a million calls), history or inspector (some minutes; the inspector needs
 * Chromium). `--messages` sets the number of messages for restarts, history and inspector (1,000,000).
 */
import { parseArgs } from 'node:util';
import { measureSizes } from './bundle-size.js';
import { measureCommands } from './cli.js';
import { measureEmulator } from './emulator-throughput.js';
import { measureFloods } from './floods.js';
import { measureGateway } from './gateway.js';
import { measureGrowth } from './growth.js';
import { measureHistory } from './history.js';
import { measureInspector } from './inspector.js';
import { measureLimits } from './limits.js';
import type { Row } from './measure.js';
import { measureMemory } from './memory.js';
import { measureRestarts } from './restarts.js';
import { measureSdkCall } from './sdk-call.js';
import { measureSharedLimits } from './shared-limits.js';
import { measureStart } from './start.js';
import { measureTesting } from './testing.js';
import { measureTypes } from './types.js';

const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, only: { type: 'string' }, messages: { type: 'string' } },
});
const rounds = values.quick ? 3 : 7;
const messages = Number(values.messages ?? 1_000_000);
const parts: Readonly<Record<string, () => Promise<Row[]>>> = {
  sdk: () => measureSdkCall(rounds),
  emulator: () => measureEmulator(rounds),
  gateway: () => measureGateway(rounds),
  floods: () => measureFloods(),
  growth: () => measureGrowth(),
  restarts: () => measureRestarts(messages),
  start: () => measureStart(rounds),
  cli: () => measureCommands(rounds),
  size: () => measureSizes(),
  types: () => measureTypes(rounds),
  history: () => measureHistory(messages),
  inspector: () => measureInspector(rounds, messages),
  testing: () => measureTesting(rounds),
  limits: () => measureLimits(),
  'shared-limits': () => measureSharedLimits(),
  memory: () => measureMemory(1_000_000),
};

if (values.only !== undefined && !Object.hasOwn(parts, values.only)) {
  console.error(`--only must be one of ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}

console.log('| what | measured | compared with | ratio | bar | |');
console.log('| --- | --- | --- | --- | --- | --- |');
for (const [name, measure] of Object.entries(parts)) {
  if (values.only !== undefined && values.only !== name) continue;
  for (const { what, measured, comparedWith, ratio, bar = '', ok } of await measure()) {
    const verdict = ok === undefined ? '' : ok ? 'ok' : 'over';
    console.log(`| ${what} | ${measured} | ${comparedWith} | ${ratio?.toFixed(2) ?? ''} | ${bar} | ${verdict} |`);
  }
}
