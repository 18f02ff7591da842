import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

/** A folder of a test file, which is removed after its tests. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'rong-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes the profiles of a home, and returns the environment with this home. */
export function homeWith(folder: string, profiles: object): Record<string, string> {
  const home = path.join(folder, 'home');
  mkdirSync(path.join(home, 'rongkit'), { recursive: true });
  writeFileSync(path.join(home, 'rongkit/config.json'), JSON.stringify({ profiles }), { mode: 0o600 });
  return { XDG_CONFIG_HOME: home, XDG_STATE_HOME: path.join(folder, 'state'), LANG: 'C' };
}
