import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Emulator } from '@rongkit/emulator';
import { RongCloud } from 'rongkit';
import { describe, expect, onTestFinished, test } from 'vitest';
import { memberLines, openFolder } from '../golden/opened-state.js';
import { viewOf } from '../golden/state-view.js';

/** Data folders that earlier versions wrote; `npm run keep-data-folder` adds the folders of this version. */
const KEPT = fileURLToPath(new URL('.', import.meta.url));
const names = readdirSync(KEPT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const EMPTY = /^(\[\]|\{"\$(map|set)":\[\]\})$/;

test('folders are kept of an emulator that was closed, and of two that were killed', () => {
  for (const ending of ['-closed', '-killed', '-killed-later']) {
    expect(names.some((name) => name.endsWith(ending))).toBe(true);
  }
});

describe.each(names)('the data folder %s', (name) => {
  test('opens with the state that it was kept for', async () => {
    const emulator = await open(copyOf(name));
    const [state, expected] = [membersIn(memberLines(emulator)), expectedOf(name)];
    // Members that are newer than the folder are empty.
    const newer = [...state].filter(([member]) => !expected.has(member));
    for (const [member, value] of newer) expect.soft(JSON.stringify(value), member).toMatch(EMPTY);
    expect([...state.keys()]).toEqual(expect.arrayContaining([...expected.keys()]));
    for (const [member, value] of expected) expect.soft({ [member]: state.get(member) }).toEqual({ [member]: value });
  });

  test('takes commands, and opens again with what came of them', async () => {
    const folder = copyOf(name);
    const first = await open(folder);
    await new RongCloud(first.credentials).user.getToken({ userId: 'newcomer', name: 'New' });
    const before = memberLines(first);
    await first.close();
    const second = await open(folder);
    expect(memberLines(second)).toEqual(before);
    expect(await new RongCloud(second.credentials).user.get({ userId: 'newcomer' })).toMatchObject({ userName: 'New' });
  });
});

function copyOf(name: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'rongkit-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(path.join(KEPT, name), folder, { recursive: true });
  return folder;
}

async function open(folder: string): Promise<Emulator> {
  const emulator = await openFolder(folder);
  onTestFinished(() => emulator.close());
  return emulator;
}

function expectedOf(name: string): Map<string, unknown> {
  return membersIn(
    readFileSync(path.join(KEPT, `${name}.jsonl`), 'utf8')
      .trimEnd()
      .split('\n'),
  );
}

function membersIn(lines: readonly string[]): Map<string, unknown> {
  const members = Object.fromEntries(lines.map((line) => JSON.parse(line) as [string, unknown]));
  return new Map(Object.entries(viewOf(members as unknown as Parameters<typeof viewOf>[0])));
}
