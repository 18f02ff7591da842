import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Whether the process is in the foreground and may read keys: a background job that reads keys is stopped. True if this
 * is unknown, as on Windows, which has no job control.
 */
export function isInForeground(): boolean {
  const [group, foreground] = process.platform === 'linux' ? groupsInProc() : groupsOfPs();
  return group === undefined || group === foreground;
}

/** Process group of this process, and foreground process group of the terminal. */
type Groups = readonly [group?: string | undefined, foreground?: string | undefined];

function groupsInProc(): Groups {
  try {
    // The name of the program, in parentheses, may contain spaces.
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return [fields[2], fields[5]];
  } catch {
    return [];
  }
}

function groupsOfPs(): Groups {
  if (process.platform === 'win32') return [];
  const { stdout } = spawnSync('ps', ['-o', 'pgid=,tpgid=', '-p', String(process.pid)], { encoding: 'utf8' });
  const [group, foreground] = (stdout ?? '').trim().split(/\s+/);
  return foreground === undefined ? [] : [group, foreground];
}
