import { readFileSync } from 'node:fs';
import type { Stage } from './stage.js';

interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly query?: string;
  readonly contentType?: string;
  readonly body: string;
}

export const RECORDINGS = ['go-v2', 'node', 'python', 'php', 'go', 'java'];

/** Sends the recorded requests of an official SDK, byte by byte, with new signatures. */
export async function runRecording(stage: Stage, sdk: string): Promise<void> {
  const lines = readFileSync(new URL(`../wire/${sdk}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  for (const line of lines) {
    const { method, path, query, contentType, body } = JSON.parse(line) as Recorded;
    const search = query ? `?${query.replace(/appKey=[^&]*/, `appKey=${stage.emulator.appKey}`)}` : '';
    await stage.request(path, body.slice(0, 200), { method, path: path + search, contentType, body });
  }
}
