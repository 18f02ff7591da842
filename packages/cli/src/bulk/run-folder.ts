import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Checkpoint } from 'rongkit/bulk';
import { CliError, reasonOf } from '../errors.js';
import type { Env } from '../io.js';

/** Description of a run: everything that a later process needs to continue the run. */
export interface RunFile {
  readonly id: string;
  readonly endpoint: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Path of the file with the receivers. */
  readonly from: string;
  readonly column?: string;
  readonly receivers: number;
  readonly digest: string;
  /** App key of the run. A run cannot continue on another app. */
  readonly appKey: string;
  readonly startedAt: number;
  /** State of a run over Redis: `started` once the run is stored in Redis. Absent for a run of one process. */
  readonly queue?: 'new' | 'started';
  /** Number of receivers per call, which must stay the same when a run over Redis is resumed. */
  readonly chunkSize?: number;
}

/** Range of receivers: position of the first receiver, and number of receivers. */
type Range = readonly [position: number, count: number];

/** Line in the journal of a run: the start or the end of a call. */
export type Entry =
  | { readonly start: Range }
  | { readonly end: Range; readonly status: 'sent' | 'failed' | 'unknown'; readonly error?: string };

/** Outcomes of a run so far. */
export interface Outcome {
  readonly sent: number;
  readonly failed: number;
  readonly unknown: number;
  /** Receivers with the outcome `sent` or `unknown`, which a resumed run skips. */
  readonly done: readonly Range[];
  readonly sentRanges: readonly Range[];
  readonly failedRanges: readonly Range[];
  readonly unknownRanges: readonly Range[];
}

/** Folder of the runs: in `$XDG_STATE_HOME`, on Windows in `%LOCALAPPDATA%`, otherwise in `~/.local/state`. */
export function runsFolder(env: Env, platform: NodeJS.Platform = process.platform): string {
  const home = env.HOME ?? env.USERPROFILE ?? '.';
  const base = env.XDG_STATE_HOME || (platform === 'win32' && env.LOCALAPPDATA) || path.join(home, '.local', 'state');
  return path.join(base, 'rongkit', 'bulk');
}

/**
 * The files of a run: its description, and a journal with a line after each call, and in a run of one process also
 * before each call.
 */
export class RunFolder {
  readonly folder: string;
  readonly #journal: string;

  constructor(runs: string, id: string) {
    if (!/^[\w.-]{1,100}$/.test(id) || /^\.+$/.test(id)) {
      throw new CliError('badOption', {
        option: '--id',
        limit: 'must be letters, digits, ".", "-" and "_"',
        given: id,
      });
    }
    this.folder = path.join(runs, id);
    this.#journal = path.join(this.folder, 'journal.ndjson');
  }

  static ids(runs: string): string[] {
    return existsSync(runs) ? readdirSync(runs).sort() : [];
  }

  get exists(): boolean {
    return existsSync(path.join(this.folder, 'run.json'));
  }

  /** Path of the file for receivers that came from stdin. */
  get ownReceivers(): string {
    return path.join(this.folder, 'receivers');
  }

  make(): void {
    try {
      mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    } catch (error) {
      throw new CliError('unwritableFile', { option: '--id', file: this.folder, reason: reasonOf(error) });
    }
  }

  write(run: RunFile): void {
    const file = path.join(this.folder, 'run.json');
    writeFileSync(`${file}.tmp`, JSON.stringify(run), { mode: 0o600 });
    renameSync(`${file}.tmp`, file);
  }

  read(): RunFile {
    if (!this.exists) throw new CliError('noRun', { id: path.basename(this.folder) });
    return JSON.parse(readFileSync(path.join(this.folder, 'run.json'), 'utf8')) as RunFile;
  }

  /**
   * Appends a line to the journal. The line is in the file when this method returns, so a process that is killed later
   * loses no line.
   */
  note(entry: Entry): void {
    appendFileSync(this.#journal, `${JSON.stringify(entry)}\n`, { mode: 0o600 });
  }

  /**
   * Outcomes according to the journal. A call without an end line may have reached the service: its outcome is unknown.
   */
  outcome(): Outcome {
    const open = new Map<number, Range>();
    const ends = new Map<number, Extract<Entry, { end: Range }>>();
    for (const entry of this.#entries()) {
      if ('start' in entry) {
        open.set(entry.start[0], entry.start);
        ends.delete(entry.start[0]);
      } else {
        open.delete(entry.end[0]);
        ends.set(entry.end[0], entry);
      }
    }
    const ranges = (status: string) =>
      [...ends.values()].filter((each) => each.status === status).map(({ end }) => end);
    const [sent, failed, unknown] = [ranges('sent'), ranges('failed'), [...ranges('unknown'), ...open.values()]];
    return {
      sent: sizeOf(sent),
      failed: sizeOf(failed),
      unknown: sizeOf(unknown),
      done: [...sent, ...unknown],
      sentRanges: sent,
      failedRanges: failed,
      unknownRanges: unknown,
    };
  }

  #entries(): Entry[] {
    if (!existsSync(this.#journal)) return [];
    return readFileSync(this.#journal, 'utf8')
      .split('\n')
      .flatMap((line) => {
        try {
          return [JSON.parse(line) as Entry];
        } catch {
          // A process that was killed may have left an incomplete last line.
          return [];
        }
      });
  }
}

function sizeOf(ranges: readonly Range[]): number {
  return ranges.reduce((sum, [, count]) => sum + count, 0);
}

/** Checkpoint of a run in which the receivers of these ranges are done. */
export function checkpointOf(done: readonly Range[]): Checkpoint {
  const merged: [number, number][] = [];
  for (const [position, count] of [...done].sort(([a], [b]) => a - b)) {
    const last = merged.at(-1);
    if (last && position <= last[0] + last[1]) last[1] = Math.max(last[1], position + count - last[0]);
    else merged.push([position, count]);
  }
  const [first] = merged;
  const reached = first?.[0] === 0 ? first[1] : 0;
  return { done: reached, ahead: reached > 0 ? merged.slice(1) : merged };
}
