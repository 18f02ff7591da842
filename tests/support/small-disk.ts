import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Small disk in memory (tmpfs), which only root can mount. */
export class SmallDisk {
  readonly folder: string;
  #megabytes: number;

  /** Mounts the disk on a folder. */
  constructor(folder: string, megabytes: number) {
    mkdirSync(folder, { recursive: true });
    this.folder = folder;
    this.#megabytes = megabytes;
    run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'rongkit', folder);
  }

  get megabytes(): number {
    return this.#megabytes;
  }

  resize(megabytes: number): void {
    this.#megabytes = megabytes;
    run('mount', '-o', `remount,size=${megabytes}m`, this.folder);
  }

  /** Unmounts the disk and removes its folder. The unmount is lazy, because a failed test may leave files open. */
  unmount(): void {
    run('umount', '--lazy', this.folder);
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function run(...[command = '', ...args]: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
}

/** Whether this process may mount a disk. */
export function canMount(): boolean {
  const folder = mkdtempSync(path.join(tmpdir(), 'rongkit-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'rongkit', folder]);
  if (status === 0) spawnSync('umount', [folder]);
  rmSync(folder, { recursive: true });
  return status === 0;
}
