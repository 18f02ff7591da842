import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { canonical, shortHash } from './canonical.js';
import { runClients } from './client-session.js';
import { LIMITS } from './limits-session.js';
import { runPresence } from './presence-session.js';
import { AREAS, runArea, VERDICTS } from './server-session.js';
import { Stage, type StageOptions, type Step } from './stage.js';
import { RECORDINGS, runRecording } from './wire-session.js';

/**
 * A long session against the emulator, compared with a recording. The recording has three hashes for each step: of the
 * answer, of the callbacks and packets to clients, and of the changes of the state. A dash stands for nothing.
 * `UPDATE_GOLDEN=1` records anew. `GOLDEN_DUMP=folder` writes all steps in full, to compare the steps of two commits
 * line by line.
 */
const { UPDATE_GOLDEN, GOLDEN_DUMP } = process.env;
const FOLDER = fileURLToPath(new URL('recorded', import.meta.url));
const SEED = 20_260_101;

const COLUMNS = ['answer', 'told', 'state'] as const;

interface Part {
  readonly name: string;
  readonly options?: StageOptions;
  readonly run: (stage: Stage) => Promise<void>;
}

const parts: readonly Part[] = [
  ...AREAS.map((area, index) => ({
    name: `server-${area.name}`,
    run: (stage: Stage) => runArea(stage, area, SEED + index),
  })),
  ...RECORDINGS.map((sdk) => ({ name: `wire-${sdk}`, run: (stage: Stage) => runRecording(stage, sdk) })),
  ...Object.entries(LIMITS).map(([name, run]) => ({ name: `limits-${name}`, run })),
  {
    name: 'verdicts-on-all-messages',
    options: { verdicts: 'all', smsCaptcha: 'on' },
    run: (stage) => runArea(stage, VERDICTS, SEED),
  },
  { name: 'clients', options: { verdicts: 'clients' }, run: (stage) => runClients(stage, SEED, 400) },
  {
    name: 'clients-of-many-devices',
    options: { verdicts: 'clients', multiDevice: true },
    run: (stage) => runClients(stage, SEED + 1, 200),
  },
  { name: 'presence', options: { verdicts: 'clients' }, run: runPresence },
];

describe.each(parts)('the session $name', ({ name, options = {}, run }) => {
  test('comes out as it was recorded', async () => {
    const stage = await Stage.open(options);
    try {
      await run(stage);
    } finally {
      await stage.close();
    }
    dump(name, stage.steps);
    const rows = stage.steps.map(rowOf);
    const file = path.join(FOLDER, `${name}.txt`);
    if (UPDATE_GOLDEN) writeFileSync(file, `${rows.join('\n')}\n`);
    const recorded = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
    expect(differences(stage.steps, rows, recorded)).toEqual([]);
  });
});

function rowOf({ answer, told, changed }: Step): string {
  const state = Object.keys(changed).length > 0 ? canonical(changed) : '';
  return [answer, told.join('\n'), state].map(shortHash).join(' ');
}

const SHOWN = 20;

/** The first steps that differ from the recording, with details to find the cause. */
function differences(steps: readonly Step[], rows: readonly string[], recorded: readonly string[]): string[] {
  const found = steps.flatMap((step, index) => {
    const [row = '', before = ''] = [rows[index], recorded[index]];
    return row === before ? [] : [describeStep(step, index + 1, columnsThatDiffer(row, before))];
  });
  if (rows.length !== recorded.length) found.push(`${rows.length} steps, and ${recorded.length} were recorded`);
  if (found.length <= SHOWN) return found;
  return [...found.slice(0, SHOWN), `and ${found.length - SHOWN} more`];
}

function columnsThatDiffer(row: string, recorded: string): string {
  const [now, before] = [row.split(' '), recorded.split(' ')];
  return COLUMNS.filter((_, index) => now[index] !== before[index]).join(' and ');
}

function describeStep({ name, params, answer, told, changed }: Step, number: number, what: string): string {
  const short = (text: string) => (text.length > 400 ? `${text.slice(0, 400)}…` : text);
  return [
    `step ${number}, ${name}: ${what} differ`,
    `params ${short(JSON.stringify(params))}`,
    `answer ${short(answer)}`,
    `told ${short(told.join(' | '))}`,
    `changed ${Object.keys(changed).join(', ')}`,
  ].join('\n  ');
}

function dump(name: string, steps: readonly Step[]): void {
  if (!GOLDEN_DUMP) return;
  mkdirSync(GOLDEN_DUMP, { recursive: true });
  const file = path.join(GOLDEN_DUMP, `${name}.jsonl`);
  rmSync(file, { force: true });
  for (const [index, step] of steps.entries()) {
    appendFileSync(file, `${JSON.stringify({ step: index + 1, ...step })}\n`);
  }
}
